import { useLanguage } from '../../i18n/language.tsx';
import styles from '../planner.module.css';
import { ownListSession, useOwnList } from './own-list-session.ts';

interface OwnFileNoteProps {
  /** How many of the places are counted at most. */
  readonly most?: number;
  readonly onForgotten: () => void;
}

/** Where the reader's places are, and how to forget them; that they are gone, where they are. */
export function OwnFileNote({ most = Infinity, onForgotten }: OwnFileNoteProps) {
  const { t, format } = useLanguage();
  const list = useOwnList();
  if (list === undefined) return null;
  if (!list) return <p className={styles.note}>{t('planner.candidates.file.gone')}</p>;
  return (
    <p className={styles.note} data-testid="own-candidates">
      {t('planner.candidates.file.note')}{' '}
      {list.places.length > most &&
        t('planner.candidates.file.most', { most: format.decimal(most, 0) })}{' '}
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
