import { useLanguage } from '../../i18n/language.tsx';
import type { Theme } from '../../theme/use-theme.ts';
import { costUnit } from '../model/plan.ts';
import type { PlanAnswer } from '../model/plan-answer.ts';
import { usePlanner } from '../planner-context.ts';
import { changeColours, changeLegend, hasNowhere } from './change-classes.ts';
import styles from './change-legend.module.css';

interface ChangeKeysProps {
  readonly answer: PlanAnswer;
  /** Paper is light. */
  readonly theme: Theme;
}

/** What the colours and the marks of the map say. */
export function ChangeLegend({ answer, theme }: ChangeKeysProps) {
  const { plan } = usePlanner();
  const { t } = useLanguage();
  return (
    <figure className={styles.legend} aria-label={t('legend.title')}>
      <figcaption>{t(`planner.map.legend.${costUnit(plan)}`)}</figcaption>
      <ChangeKeys answer={answer} theme={theme} />
    </figure>
  );
}

/** The keys of the legend, as a list. */
export function ChangeKeys({ answer, theme }: ChangeKeysProps) {
  const { plan } = usePlanner();
  const { t } = useLanguage();
  const unit = costUnit(plan);
  const colours = changeColours(theme);
  const hasLosers = answer.assessment.farther > 0;
  const hasClosed = answer.closed.length > 0;
  return (
    <ul>
      {changeLegend
        .filter(({ word }) => hasLosers || !word.startsWith('farther'))
        .map(({ colour, word, low, high }) => (
          <li key={colour}>
            <span
              className={`${styles.swatch} ${styles.land}`}
              style={colour === null ? undefined : { background: colours[colour] }}
            />
            {t(`planner.map.${word}`, { low, high, unit })}
          </li>
        ))}
      {hasNowhere(answer.assessment) && (
        <li>
          <span className={`${styles.swatch} ${styles.hatched}`} />
          {t('planner.map.nowhere')}
        </li>
      )}
      {answer.places.length > 0 && (
        <li>
          <span className={styles.dot}>1</span>
          {t(answer.proof ? 'planner.map.new' : 'planner.map.byHand')}
        </li>
      )}
      {hasClosed && (
        <li>
          <span className={`${styles.dot} ${styles.dotClosed}`}>×</span>
          {t('planner.map.closed')}
        </li>
      )}
    </ul>
  );
}
