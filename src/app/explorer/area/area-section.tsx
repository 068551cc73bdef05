import { useLanguage } from '../../i18n/language.tsx';
import { useExplorer } from '../explorer-context.ts';
import { LoadedPart } from '../panel/loaded-part.tsx';
import { PanelSection } from '../panel/panel-section.tsx';

/** An area of the reader's own: drawn, uploaded, or around a territory; and who lives in it. */
export function AreaSection() {
  const { state } = useExplorer();
  const { t } = useLanguage();
  return (
    <PanelSection
      id="area"
      title={t('area.title')}
      summary={state.area && t(`area.summary.${state.area.kind}`)}
      initiallyOpen={state.area !== null}
    >
      <LoadedPart load={() => import('./area-controls.tsx')} />
    </PanelSection>
  );
}
