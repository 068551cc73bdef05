import { useLanguage } from '../../i18n/language.tsx';
import { useExplorer } from '../explorer-context.ts';
import { LoadedPart } from '../panel/loaded-part.tsx';
import { PanelSection } from '../panel/panel-section.tsx';

/** The coverage lens: services, distance, union or intersection; the map follows while it is open. */
export function LensSection() {
  const { files, state } = useExplorer();
  const { t, text, format } = useLanguage();
  const { lens: question } = state;
  const named = files.manifest.services.filter(({ id }) => question?.services.includes(id));
  return (
    <PanelSection
      id="lens"
      title={t('lens.title')}
      summary={
        question &&
        t('lens.summary', {
          km: format.plain(question.km),
          services: named.map(({ label }) => text(label)).join(', '),
        })
      }
      initiallyOpen={question !== null}
    >
      <LoadedPart load={() => import('./lens-controls.tsx')} />
    </PanelSection>
  );
}
