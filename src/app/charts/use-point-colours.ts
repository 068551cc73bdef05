import { useMemo } from 'react';
import { useExplorer } from '../explorer/explorer-context.ts';
import type { ClassifiedColumn } from '../legend/classify-column.ts';
import { useTheme } from '../theme/use-theme.ts';
import type { PointPaint } from './scatter-points.ts';

/** Points in the colours of the map. */
export function usePointColours({ classes, classification }: ClassifiedColumn): PointPaint {
  const { state } = useExplorer();
  const theme = useTheme(state.theme);
  return useMemo(
    () => ({
      classes,
      colours: classification.classes.map(({ colour }) => colour),
      faded: theme === 'dark' ? '#efece410' : '#1d1c220b',
    }),
    [classes, classification, theme],
  );
}
