import { type Theme, useTheme } from '../theme/use-theme.ts';
import { useExplorer } from './explorer-context.ts';

/** The theme in which the map, its legend and the charts are drawn. */
export function useThemeInForce(): Theme {
  return useTheme(useExplorer().state.theme);
}
