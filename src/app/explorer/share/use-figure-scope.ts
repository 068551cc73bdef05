import { useLanguage } from '../../i18n/language.tsx';
import { useExplorer } from '../explorer-context.ts';
import { useSelection } from '../selection/selection-provider.tsx';
import type { FigureScope } from './make-figure.ts';

/** What a picture of the map is made of besides the map itself. */
export function useFigureScope(): FigureScope {
  const { files, state, level } = useExplorer();
  const { t, text, format } = useLanguage();
  const { mask } = useSelection();
  return {
    files,
    level,
    kept: mask,
    territory: state.territory,
    km: format.unit('km'),
    text,
    insetsNote: t('share.figure.insets'),
  };
}
