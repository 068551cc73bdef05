import { EditionFileError } from '../../../edition/column-file.ts';
import { useLanguage } from '../../i18n/language.tsx';
import styles from './failure.module.css';

/** What happened, why, and what to do next. */
export function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useLanguage();
  const detail = error instanceof Error ? error.message : String(error);
  const file = error instanceof EditionFileError ? error.file : null;
  return (
    <div role="alert" className={styles.failure}>
      <p className={styles.title}>{t('failure.title')}</p>
      {file && <p>{t('failure.file', { file })}</p>}
      {!navigator.onLine && <p>{t('failure.offline')}</p>}
      <p className={styles.detail}>{t('failure.detail', { detail })}</p>
      {retry && (
        <button type="button" className={styles.retry} onClick={retry}>
          {t('failure.retry')}
        </button>
      )}
    </div>
  );
}
