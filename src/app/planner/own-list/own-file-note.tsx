import { useLanguage } from '../../i18n/language.tsx';
import styles from '../planner.module.css';
import { MOST_CANDIDATES, ownListSession, useOwnList } from './own-list-session.ts';

/** Where the reader's places are, and how to forget them; that they are gone, where they are. */
export function OwnFileNote({ onForgotten }: { onForgotten: () => void }) {
  const { t, format } = useLanguage();
  const list = useOwnList();
  if (!list) return <p className={styles.note}>{t('planner.candidates.file.gone')}</p>;
  return (
    <p className={styles.note} data-testid="own-candidates">
      {t('planner.candidates.file.note')}{' '}
      {list.leftOut > 0 &&
        t('planner.candidates.file.most', { most: format.decimal(MOST_CANDIDATES, 0) })}{' '}
      <button
        type="button"
        className={styles.link}
        onClick={() => {
          // Gone first, said then.
          ownListSession.forget().then(onForgotten, console.error);
        }}
      >
        {t('planner.candidates.file.forget')}
      </button>
    </p>
  );
}
