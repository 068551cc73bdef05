import { max } from 'd3';
import { useMemo } from 'react';
import type { IndicatorRecord } from '../../edition/manifest.ts';
import { useExplorer } from '../explorer/explorer-context.ts';
import { type Loaded, useLoaded } from '../explorer/use-loaded.ts';
import { useThemeInForce } from '../explorer/use-theme-in-force.ts';
import type { ClassifiedColumn } from '../legend/classify-column.ts';
import { useClassified } from '../legend/use-classified.ts';
import { withoutColour } from '../map/level-layers.ts';
import { sequentialScale } from '../theme/palettes.ts';
import { loadSymbolPlaces, type SymbolPlaces } from './symbol-places.ts';

/** The values of a level as circles whose areas are in proportion to them. */
export interface Symbols {
  readonly tileLayer: string;
  /** By position: a value, or the bounds of its range; NaN where there is none. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** The greatest of all bounds. */
  readonly most: number;
  readonly places: SymbolPlaces;
  readonly colour: string;
  /** Land below the circles, hatches where there is none: values of `withoutColour`. */
  readonly classes: Int16Array;
  readonly missingCount: number;
  readonly secretCount: number;
  readonly rangeCount: number;
}

const counts: readonly IndicatorRecord['unit'][] = ['persons', 'households', 'count'];

/**
 * The indicator of the map as circles: for counts only, whose areas of flat colour would make large
 * territories look more concerned than they are. null where the map shows classes or gaps.
 */
export function useSymbols(): Loaded<Symbols> | null {
  const { files, state, indicator, level } = useExplorer();
  const theme = useThemeInForce();
  const isCount = counts.includes(indicator.unit) && state.colouring === 'classes';
  const { tileLayer } = level;
  const column = useClassified();
  const places = useLoaded(isCount ? level.id : null, () => loadSymbolPlaces(files, level));
  const { polarity } = indicator;
  const { palette } = state;
  const symbols = useMemo(() => {
    if (column.status !== 'ready' || places.status !== 'ready' || tileLayer === null) return null;
    const { low, high } = column.content.column;
    const scale = sequentialScale(palette, polarity, theme, 6);
    return {
      tileLayer,
      low,
      high,
      most: max(high) ?? 0,
      places: places.content,
      colour: scale[4],
      ...groundOf(column.content),
    };
  }, [column, places, tileLayer, palette, polarity, theme]);
  if (!isCount || tileLayer === null) return null;
  if (places.status === 'failed') return places;
  if (column.status === 'failed') return column;
  return symbols ? { status: 'ready', content: symbols } : { status: 'loading' };
}

function groundOf({ classes, column: { low, high }, missingCount, secretCount }: ClassifiedColumn) {
  let rangeCount = 0;
  const ground = classes.map((one, i) => {
    if (low[i] < high[i]) rangeCount++;
    return Number.isNaN(low[i]) ? one : withoutColour.land;
  });
  return { classes: ground, missingCount, secretCount: secretCount - rangeCount, rangeCount };
}
