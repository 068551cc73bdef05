import { isMadeOfCommunes } from '../../../edition/made-of-communes.ts';
import { useLanguage } from '../../../i18n/language.tsx';
import analysis from '../analysis.module.css';
import { changeOf } from './compare-orders.ts';
import type { Question, QuestionComparison } from './compare-questions.ts';
import { useQuestionName } from './use-question-name.ts';

interface SensitivityAnswerProps {
  readonly first: Question;
  readonly second: Question;
  readonly comparison: QuestionComparison;
}

/** How much the picture changes, in a sentence with the rank correlation. */
export function SensitivityAnswer({ first, second, comparison }: SensitivityAnswerProps) {
  const { t, format } = useLanguage();
  const nameOf = useQuestionName();
  const { tau, rho, meanShift, count, unit } = comparison;
  const change = changeOf(tau);
  return (
    <>
      <p className={analysis.answer} data-testid="sensitivity-answer">
        {t('sensitivity.asked', { first: nameOf(first), second: nameOf(second) })}{' '}
        <strong>{t(`sensitivity.change.${change}`)}</strong>{' '}
        {change !== 'unknown' &&
          t('sensitivity.correlation', {
            tau: format.decimal(tau, 2),
            rho: format.decimal(rho, 2),
          })}
      </p>
      {change !== 'unknown' && (
        <p data-testid="sensitivity-shift">
          {t(unit === 'commune' ? 'sensitivity.shift.commune' : 'sensitivity.shift.territory', {
            shift: format.decimal(meanShift, 0),
            count: format.decimal(count, 0),
          })}
        </p>
      )}
      <p className={analysis.note}>
        {t(isMadeOfCommunes(first.level) ? 'sensitivity.method' : 'sensitivity.method.qpv')}
        {[first, second].some(({ level }) => level === 'commune') && ` ${t('sensitivity.commune')}`}
      </p>
    </>
  );
}
