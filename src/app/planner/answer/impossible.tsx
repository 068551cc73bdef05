import buttonStyles from '../../controls/button.module.css';
import { useLanguage } from '../../i18n/language.tsx';
import type { Impossibility } from '../model/impossible-plan.ts';
import styles from '../planner.module.css';
import { usePlanner } from '../planner-context.ts';
import { impossibleWords } from '../words/impossible-words.ts';

/** What is impossible, and why, in a sentence. */
export function Impossible({ why }: { why: Impossibility }) {
  const { files, plan, update } = usePlanner();
  const language = useLanguage();
  const { t } = language;
  const { reason } = why;
  return (
    <div className={styles.impossible} role="status" data-testid="impossible">
      <p className={styles.impossibleTitle}>
        {reason === 'nothing-to-close'
          ? t('planner.question.close.name')
          : t(
              reason === 'equity-out-of-reach'
                ? 'planner.impossible.unfound'
                : 'planner.impossible.title',
            )}
      </p>
      <p>{impossibleWords(why, plan, files.manifest, language)}</p>
      {(reason === 'equity-elsewhere' || reason === 'equity-nobody') && (
        <button
          type="button"
          className={buttonStyles.button}
          onClick={() => update({ equity: null })}
        >
          {t('planner.equity.clear')}
        </button>
      )}
      {reason !== 'nothing-to-close' && (
        <p className={styles.note}>{t('planner.impossible.next')}</p>
      )}
    </div>
  );
}
