import { max } from 'd3';
import { useMemo } from 'react';
import type { IndicatorRecord } from '../../../edition/indicator-record.ts';
import { type Loaded, useLoaded } from '../../edition/use-loaded.ts';
import { withoutColour } from '../../map/layers/level-layers.ts';
import type { Symbols } from '../../map/layers/symbols/symbol-layers.ts';
import { loadSymbolPlaces } from '../../map/layers/symbols/symbol-places.ts';
import { sequentialScale } from '../../theme/palettes.ts';
import { useExplorer } from '../explorer-context.ts';
import type { ClassifiedColumn } from '../legend/classify-column.ts';
import { useClassified } from '../legend/use-classified.ts';
import { useThemeInForce } from '../use-theme-in-force.ts';

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
