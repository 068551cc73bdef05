import styles from '../../area/area.module.css';
import { useAreaSession } from '../../area/area-session.ts';
import { BringArea } from '../../area/bring-area.tsx';
import { DraftControls } from '../../area/draft-controls.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import { useExplorer } from '../explorer-context.ts';
import { PanelSection } from '../panel/panel-section.tsx';
import { AreaAnswer } from './area-answer.tsx';
import { AroundControls } from './around-controls.tsx';

/** An area of the reader's own: drawn, uploaded, or around a territory; and who lives in it. */
export function AreaSection() {
  const { state, store, update } = useExplorer();
  const { t } = useLanguage();
  const { draft } = useAreaSession();
  return (
    <PanelSection
      id="area"
      title={t('area.title')}
      summary={state.area && t(`area.summary.${state.area.kind}`)}
      initiallyOpen={state.area !== null}
    >
      {draft ? (
        <DraftControls
          draft={draft}
          camera={() => store.get().camera}
          onRing={(ring) => update({ area: { kind: 'ring', ring } })}
        />
      ) : (
        <>
          {state.area ? <AreaAnswer /> : <p className={styles.note}>{t('area.lead')}</p>}
          <BringArea onUpload={() => update({ area: { kind: 'file' } })} />
          <AroundControls />
        </>
      )}
    </PanelSection>
  );
}
