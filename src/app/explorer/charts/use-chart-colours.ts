import { useMemo } from 'react';
import { palettes } from '../../theme/palettes.ts';
import { useExplorer } from '../explorer-context.ts';
import type { ClassifiedColumn } from '../legend/classify-column.ts';
import { useCrossed } from '../legend/use-crossed.ts';
import { useLens } from '../lens/use-lens.ts';
import { useSymbols } from '../symbols/use-symbols.ts';
import { useThemeInForce } from '../use-theme-in-force.ts';
import type { PointPaint } from './scatter/point-pixels.ts';

/** The charts in the colours of the map. */
export interface ChartColours {
  readonly points: PointPaint;
  /** Colour of a bar of values around this one. */
  readonly barOf: (value: number) => string | undefined;
}

/** Of values that the map does not colour. */
const NEUTRAL = 'var(--muted)';

/**
 * The colours of what the map shows: classes, circles, two indicators crossed, or the lens. Where
 * the map colours territories by something else than the values of a chart, its bars have none.
 */
export function useChartColours({
  classes,
  classification,
  reference,
  column,
}: ClassifiedColumn): ChartColours {
  const { state } = useExplorer();
  const theme = useThemeInForce();
  const crossing = useCrossed();
  const lens = useLens();
  const symbols = useSymbols();
  const against = state.reference;
  return useMemo(() => {
    const faded = theme === 'dark' ? '#efece410' : '#1d1c220b';
    const neutral = () => NEUTRAL;
    if (lens?.status === 'ready') {
      const { lens: colours } = palettes[theme];
      return { points: { classes: lens.content.picture.classes, colours, faded }, barOf: neutral };
    }
    if (crossing?.status === 'ready') {
      const { cells } = crossing.content.classification;
      const colours = cells.map(({ colour }) => colour);
      return { points: { classes: crossing.content.classes, colours, faded }, barOf: neutral };
    }
    if (symbols?.status === 'ready') {
      const { colour } = symbols.content;
      const known = new Int16Array(column.low.length);
      for (let i = 0; i < known.length; i++) known[i] = column.reason[i] > 0 ? -1 : 0;
      return { points: { classes: known, colours: [colour], faded }, barOf: () => colour };
    }
    const colours = classification.classes.map(({ colour }) => colour);
    // Compared with one value, a bar has the colour of its gap; with that of each région, none.
    const beside = reference?.[0] ?? 0;
    return {
      points: { classes, colours, faded },
      barOf:
        reference && against === 'region'
          ? neutral
          : (value: number) => classification.colourOf(value - beside),
    };
  }, [theme, crossing, lens, symbols, classes, classification, reference, column, against]);
}
