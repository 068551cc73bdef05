import { useLoaded } from '../../edition/use-loaded.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { Failure } from '../../page/failure/failure.tsx';
import { PanelSection } from '../panel/panel-section.tsx';

/** Takes the view away: as a link, as a picture, as lines, on paper, or in another site's page. */
export function ShareSection() {
  const { t } = useLanguage();
  return (
    <PanelSection id="share" title={t('share.title')} summary={t('share.summary')}>
      <Controls />
    </PanelSection>
  );
}

/** What makes figures is loaded when the section is first opened. */
function Controls() {
  const { t } = useLanguage();
  const loaded = useLoaded('share', () => import('./share-controls.tsx'));
  if (loaded.status === 'failed') return <Failure error={loaded.error} retry={loaded.retry} />;
  if (loaded.status === 'loading') return <p aria-busy="true">{t('share.summary')}</p>;
  return <loaded.content.ShareControls />;
}
