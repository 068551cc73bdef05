import { useMemo } from 'react';
import type { ClassifiedColumn } from '../legend/classify-column.ts';
import { useCrossed } from '../legend/use-crossed.ts';
import { useThemeInForce } from '../use-theme-in-force.ts';
import type { PointPaint } from './point-pixels.ts';

/** Points in the colours of the map. */
export function usePointColours({ classes, classification }: ClassifiedColumn): PointPaint {
  const theme = useThemeInForce();
  const crossing = useCrossed();
  return useMemo(() => {
    const faded = theme === 'dark' ? '#efece410' : '#1d1c220b';
    if (crossing?.status === 'ready') {
      const { cells } = crossing.content.classification;
      return {
        classes: crossing.content.classes,
        colours: cells.map(({ colour }) => colour),
        faded,
      };
    }
    return { classes, colours: classification.classes.map(({ colour }) => colour), faded };
  }, [crossing, classes, classification, theme]);
}
