import buttonStyles from '../../controls/button.module.css';
import { useLanguage } from '../../i18n/language.tsx';
import styles from './analysis.module.css';

interface ProgressProps {
  /** What is being computed, in words. */
  readonly label: string;
  /** Fraction done, 0–1. */
  readonly fraction: number;
  readonly onCancel: () => void;
}

/** What a long computation does, how far it is, and a way to stop it. */
export function Progress({ label, fraction, onCancel }: ProgressProps) {
  const { t, format } = useLanguage();
  return (
    <div className={styles.progress}>
      <p role="status">{label}</p>
      <progress max={1} value={fraction} aria-label={label}>
        {format.decimal(100 * fraction, 0)} %
      </progress>
      <button type="button" className={buttonStyles.button} onClick={onCancel}>
        {t('analysis.cancel')}
      </button>
    </div>
  );
}
