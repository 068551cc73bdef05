import { sheetOverPx } from '../../page/phone-sheet/sheet-handle.tsx';

/** What lies over a map, in CSS pixels. */
export interface MapCovers {
  /** From one side to the other, above the bottom of the map: a sheet, the legend of a phone. */
  readonly bottomPx: number;
  /** The legend in the bottom left corner; null where there is none beside the map. */
  readonly corner: { readonly widthPx: number; readonly heightPx: number } | null;
}

/** Space kept around what is framed, in CSS pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A legend that takes more of the width than this leaves nothing beside it. */
const WHOLE_WIDTH_SHARE = 0.6;

/** The element that holds the legend, beside that of the map in the same pane. */
export function legendOver(map: HTMLElement): HTMLElement | null {
  return map.parentElement?.querySelector<HTMLElement>('[data-over-map]') ?? null;
}

/** What lies over a map now. */
export function mapCovers(map: HTMLElement): MapCovers {
  const box = map.getBoundingClientRect();
  const sheetPx = sheetOverPx(map);
  const legend = legendOver(map)?.getBoundingClientRect();
  const heightPx = legend && legend.height > 0 ? box.bottom - legend.top : 0;
  if (!legend || heightPx <= sheetPx) return { bottomPx: sheetPx, corner: null };
  if (legend.width > WHOLE_WIDTH_SHARE * box.width) return { bottomPx: heightPx, corner: null };
  return { bottomPx: sheetPx, corner: { widthPx: legend.right - box.left, heightPx } };
}

/**
 * The paddings that keep something clear of what lies over the map: beside the legend, or above it.
 * The one that shows it the largest is to be taken.
 */
export function clearPaddings({ bottomPx, corner }: MapCovers, around: Padding): Padding[] {
  const above = { ...around, bottom: around.bottom + bottomPx };
  if (!corner) return [above];
  return [
    { ...above, left: around.left + corner.widthPx },
    { ...around, bottom: around.bottom + Math.max(bottomPx, corner.heightPx) },
  ];
}
