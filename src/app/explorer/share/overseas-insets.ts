import type { FrameRecord } from '../../../edition/manifest.ts';
import { type ScreenView, screenProjection, viewOf } from '../../map/screen-projection.ts';

/** A small map beside that of the mainland: a territory at its true shape and its own scale. */
export interface InsetView {
  readonly frame: FrameRecord;
  readonly view: ScreenView;
}

const gap = 8;
const LEAST_PX = 130;
const padding = { top: 22, right: 8, bottom: 24, left: 8 } as const;
/** How far the mainland may be cut off at a side of the map and still be whole to the eye. */
const CUT = 0.04;

/** Where each inset stands in a row, or in several where the figure is narrow, in px. */
export function insetBoxes(
  width: number,
  count: number,
): readonly {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}[] {
  const columns = Math.max(1, Math.min(count, Math.floor((width + gap) / (LEAST_PX + gap))));
  const wide = (width - gap * (columns - 1)) / columns;
  const height = Math.round(Math.min(wide * 0.86, 190));
  return Array.from({ length: count }, (_, i) => ({
    x: (i % columns) * (wide + gap),
    y: Math.floor(i / columns) * (height + gap),
    width: wide,
    height,
  }));
}

/**
 * The insets of a picture of France as a whole: overseas territories, none of which lies on the
 * screen then. None for a picture of anything less.
 *
 * @param frames those of the manifest: the mainland, Corsica, then overseas
 * @param width that of their rows, in px
 */
export function overseasInsets(
  screen: ScreenView,
  [mainland, , ...overseas]: readonly FrameRecord[],
  width = screen.width,
): readonly InsetView[] {
  if (!mainland || !isWhole(screen, mainland)) return [];
  const boxes = insetBoxes(width, overseas.length);
  return overseas.map((frame, i) => ({ frame, view: viewOf(frame.bounds, boxes[i], padding) }));
}

function isWhole(screen: ScreenView, { bounds }: FrameRecord): boolean {
  const [west, south, east, north] = bounds;
  const project = screenProjection(screen);
  const { width, height } = screen;
  const [left, top] = project(west, north);
  const [right, bottom] = project(east, south);
  return (
    left >= -CUT * width &&
    right <= (1 + CUT) * width &&
    top >= -CUT * height &&
    bottom <= (1 + CUT) * height
  );
}
