import { useState } from 'react';
import buttonStyles from '../controls/button.module.css';
import { useLanguage } from '../i18n/language.tsx';
import type { AnswerWords } from './answer-words.ts';
import type { PlanAnswer } from './model/plan-answer.ts';
import styles from './planner.module.css';
import { usePlanner } from './planner-context.ts';

interface MinutesProps {
  readonly answer: PlanAnswer;
  readonly words: AnswerWords;
  readonly caveats: readonly string[];
  /** Name of the planned territory. */
  readonly area: string;
}

/** A paragraph that can go into a council's minutes, with its caveats and its source. */
export function Minutes({ answer, words, caveats, area }: MinutesProps) {
  const { files, plan } = usePlanner();
  const { t } = useLanguage();
  const [copied, setCopied] = useState(false);
  const names = answer.places.map(({ name, communeName }) =>
    communeName === '' || name.includes(communeName) ? name : `${name} (${communeName})`,
  );
  const isHand = plan.question === 'close';
  const text = [
    t('planner.minutes.question', { question: t(`planner.question.${plan.question}.name`) }),
    t('planner.minutes.area', { area }),
    `${words.number} ${words.rest}`,
    ...words.proof,
    ...(names.length === 0
      ? []
      : [
          isHand
            ? t('planner.minutes.added', { names: listed(names) })
            : t('planner.minutes.places', { count: names.length, names: listed(names) }),
        ]),
    ...(answer.closed.length === 0
      ? []
      : [t('planner.minutes.closed', { names: listed(answer.closed.map(({ name }) => name)) })]),
    ...caveats,
    t('planner.minutes.source', { edition: files.manifest.id, link: location.href }),
  ].join(' ');
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

const MOST_NAMES = 40;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return names.length > MOST_NAMES ? `${shown}…` : shown;
}
