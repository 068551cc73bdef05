import styles from '../../area/area.module.css';
import { useAreaSession } from '../../area/area-session.ts';
import { BringArea } from '../../area/bring-area.tsx';
import { DraftControls } from '../../area/draft-controls.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import { useExplorer } from '../explorer-context.ts';
import { AreaAnswer } from './area-answer.tsx';
import { AroundControls } from './around-controls.tsx';

/** Draws an area, reads it from a file or takes what lies around a territory; and says who lives in it. */
export default function AreaControls() {
  const { state, store, update } = useExplorer();
  const { t } = useLanguage();
  const { draft } = useAreaSession();
  return draft ? (
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
  );
}
