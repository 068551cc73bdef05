import styles from '../../area/area.module.css';
import { areaSession, useAreaSession } from '../../area/area-session.ts';
import { DraftControls } from '../../area/draft-controls.tsx';
import { UploadButton } from '../../area/upload-button.tsx';
import buttonStyles from '../../controls/button.module.css';
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
          <div className={buttonStyles.buttons}>
            <button
              type="button"
              className={buttonStyles.button}
              onClick={() => areaSession.setDraft([])}
            >
              {t('area.draw')}
            </button>
            <UploadButton onArea={() => update({ area: { kind: 'file' } })} />
          </div>
          <AroundControls />
        </>
      )}
    </PanelSection>
  );
}
