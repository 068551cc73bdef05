import { useState } from 'react';
import buttonStyles from '../../controls/button.module.css';
import { useLanguage } from '../../i18n/language.tsx';
import type { PlanAnswer } from '../model/plan-answer.ts';
import styles from '../planner.module.css';
import type { AnswerWords } from '../words/answer-words.ts';
import { minutesWords } from '../words/minutes-words.ts';
import { useAnswerContext } from './use-answer-context.ts';

interface MinutesProps {
  readonly answer: PlanAnswer;
  readonly words: AnswerWords;
  readonly caveats: readonly string[];
  /** Name of the planned territory. */
  readonly area: string;
}

/** A paragraph that can go into a council's minutes, with its caveats and its source. */
export function Minutes({ answer, words, caveats, area }: MinutesProps) {
  const { t } = useLanguage();
  const [copied, setCopied] = useState(false);
  const context = useAnswerContext(answer);
  const text = minutesWords(context, { words, caveats, area, link: location.href });
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <details className={styles.details}>
      <summary>{t('planner.minutes.title')}</summary>
      <p className={styles.minutes} data-testid="minutes">
        {text}
      </p>
      <button type="button" className={buttonStyles.button} onClick={() => void copy()}>
        {copied ? t('planner.minutes.copied') : t('planner.minutes.copy')}
      </button>
    </details>
  );
}
