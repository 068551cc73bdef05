import buttonStyles from '../../controls/button.module.css';
import { useLanguage } from '../../i18n/language.tsx';
import type { Impossibility } from '../model/impossible-plan.ts';
import styles from '../planner.module.css';
import { usePlanner } from '../planner-context.ts';
import { costWords } from '../words/cost-words.ts';

/** What is impossible, and why, in a sentence. */
export function Impossible({ why }: { why: Impossibility }) {
  const { files, plan, update } = usePlanner();
  const language = useLanguage();
  const { t, text, format } = language;
  const { reason, ...given } = why;
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(given)) {
    if (typeof value === 'string') values[name] = value;
    else if (name === 'km') values.limit = costWords(plan, language).limit(value);
    else if (name === 'people') values[name] = format.people(value);
    else if (name === 'candidates' || reason === 'unknown-own-places') values[name] = value;
    else values[name] = format.decimal(value, Number.isInteger(value) ? 0 : 1);
  }
  const level = files.manifest.levels.find(({ id }) => id === values.level);
  if (level) values.level = text(level.label);
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
      <p>{t(`planner.impossible.${reason}`, values)}</p>
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
