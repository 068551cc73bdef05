import { useLanguage } from '../../i18n/language.tsx';
import styles from './nothing-kept.module.css';
import { useReset } from './use-reset.ts';

/** Said by a view that the filters leave without a territory: why it is empty, and the way back. */
export function NothingKept() {
  const { t } = useLanguage();
  const reset = useReset();
  return (
    <div className={styles.nothing} data-testid="nothing-kept">
      <p>{t('filters.nothingKept')}</p>
      <button type="button" className={styles.button} onClick={reset}>
        {t('filters.resetAll')}
      </button>
    </div>
  );
}
