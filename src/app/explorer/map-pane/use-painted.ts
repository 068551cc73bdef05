import { useMemo } from 'react';
import type { Loaded } from '../../edition/use-loaded.ts';
import type { LevelPaint } from '../../map/layers/level-layers.ts';
import type { Symbols } from '../../map/layers/symbols/symbol-layers.ts';
import { type MapPicture, useMapPicture } from '../../map/map-picture.tsx';
import { palettes } from '../../theme/palettes.ts';
import { useExplorer } from '../explorer-context.ts';
import type { ClassifiedColumn } from '../legend/classify-column.ts';
import type { CrossedColumns } from '../legend/cross-columns.ts';
import { useClassified } from '../legend/use-classified.ts';
import { useCrossed } from '../legend/use-crossed.ts';
import { type Lens, useLens } from '../lens/use-lens.ts';
import { useSymbols } from '../symbols/use-symbols.ts';

/** What colours the level of the map: its legend says the same. */
export type Painted =
  | { readonly kind: 'picture'; readonly picture: MapPicture }
  | { readonly kind: 'lens'; readonly lens: Lens }
  | { readonly kind: 'crossed'; readonly crossing: CrossedColumns }
  | { readonly kind: 'symbols'; readonly symbols: Symbols }
  | { readonly kind: 'classes'; readonly classified: ClassifiedColumn };

/** What is painted and what may have failed on the way. */
interface PaintedMap {
  /** null while what was asked for is not there. */
  readonly painted: Painted | null;
  /** The same object as long as nothing of it changes; null too where the level is not drawn. */
  readonly paint: LevelPaint | null;
  /** The column of the indicator, which is told whatever is painted. */
  readonly column: Loaded<ClassifiedColumn>;
  readonly crossing: Loaded<CrossedColumns> | null;
  readonly symbols: Loaded<Symbols> | null;
}

/**
 * What is painted on the map: what a view below it paints comes first, then the lens, then the
 * indicator, which stays while the lens counts.
 */
export function usePainted(themeInForce: 'light' | 'dark'): PaintedMap {
  const { level } = useExplorer();
  const column = useClassified();
  const picture = useMapPicture(level.id);
  const lens = readyContent(useLens());
  const crossing = useCrossed();
  const crossed = readyContent(crossing);
  const symbols = useSymbols();
  const circles = readyContent(symbols);
  const classified = readyContent(column);
  const isOfSymbols = symbols !== null;
  // One indicator alone would be painted first, and all territories twice.
  const isCrossing = crossing?.status === 'loading';
  const painted = useMemo<Painted | null>(() => {
    if (picture) return { kind: 'picture', picture };
    if (lens) return { kind: 'lens', lens };
    if (crossed) return { kind: 'crossed', crossing: crossed };
    if (isCrossing) return null;
    if (isOfSymbols) return circles && { kind: 'symbols', symbols: circles };
    return classified && { kind: 'classes', classified };
  }, [picture, lens, crossed, isCrossing, isOfSymbols, circles, classified]);
  const { tileLayer } = level;
  const paint = useMemo(
    () => (tileLayer && painted ? { tileLayer, ...paintOf(painted, themeInForce) } : null),
    [tileLayer, painted, themeInForce],
  );
  return { painted, paint, column, crossing, symbols };
}

function paintOf(painted: Painted, theme: 'light' | 'dark'): Omit<LevelPaint, 'tileLayer'> {
  switch (painted.kind) {
    case 'picture': {
      const { classes, categories } = painted.picture;
      return { classes, colours: categories.map(({ colour }) => colour) };
    }
    case 'lens':
      return { classes: painted.lens.picture.classes, colours: palettes[theme].lens };
    case 'crossed': {
      const { classes, classification } = painted.crossing;
      return { classes, colours: classification.cells.map(({ colour }) => colour) };
    }
    case 'symbols':
      return { classes: painted.symbols.classes, colours: [] };
    case 'classes': {
      const { classes, classification } = painted.classified;
      return { classes, colours: classification.classes.map(({ colour }) => colour) };
    }
  }
}

function readyContent<Content>(loaded: Loaded<Content> | null): Content | null {
  return loaded?.status === 'ready' ? loaded.content : null;
}
