import { useId, useRef, useState } from 'react';
import buttonStyles from '../../controls/button.module.css';
import { FileButton } from '../../controls/file-button.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import styles from '../planner.module.css';
import { usePlanner } from '../planner-context.ts';
import { ReadTravelTimes } from './read-summary.tsx';
import type { TravelProblem } from './read-travel-times.ts';
import { RejectedRows } from './rejected-rows.tsx';
import { travelSession, useTravelSession } from './travel-session.ts';

type Reading =
  | { readonly status: 'idle' }
  | { readonly status: 'reading'; readonly fraction: number }
  | { readonly status: 'refused'; readonly problem: TravelProblem }
  | { readonly status: 'failed'; readonly message: string };

/** Travel times of the reader's own, in place of distances; the file stays in the page. */
export function TravelChoice() {
  const { client, files, plan, update } = usePlanner();
  const { t, format } = useLanguage();
  const { summary, upload } = useTravelSession();
  const [reading, setReading] = useState<Reading>({ status: 'idle' });
  const last = useRef(0);
  const former = useRef<AbortController | null>(null);
  const note = useId();
  const read = (file: File) => {
    const number = Math.max(upload, last.current) + 1;
    last.current = number;
    former.current?.abort();
    former.current = new AbortController();
    const { signal } = former.current;
    setReading({ status: 'reading', fraction: 0 });
    const show = (next: Reading) => {
      if (last.current === number) setReading(next);
    };
    client
      .run(
        'read-travel',
        { edition: files.root.href, file, upload: number },
        { signal, onProgress: (fraction) => show({ status: 'reading', fraction }) },
      )
      .then(
        (found) => {
          if (last.current !== number) return;
          if ('problem' in found) return show({ status: 'refused', problem: found });
          travelSession.set({ summary: found.summary, upload: number });
          show({ status: 'idle' });
          update({ travel: 'file' });
        },
        ({ message }: Error) => show({ status: 'failed', message }),
      );
  };
  return (
    <details className={styles.details} open={plan.travel !== null}>
      <summary>{t('planner.travel')}</summary>
      <div className={styles.fields}>
        {plan.travel !== null && summary ? (
          <ReadTravelTimes summary={summary} />
        ) : (
          <p className={styles.note}>{t('planner.travel.lead')}</p>
        )}
        <div className={buttonStyles.buttons}>
          <FileButton
            label={t('planner.travel.upload')}
            accept=".csv,.txt,.tsv,text/csv"
            describedBy={note}
            onFile={read}
          />
          {plan.travel !== null && (
            <button
              type="button"
              className={buttonStyles.button}
              onClick={() => update({ travel: null })}
            >
              {t('planner.travel.clear')}
            </button>
          )}
        </div>
        <p id={note} className={styles.note}>
          {t('planner.travel.format')}
        </p>
        {reading.status === 'reading' && (
          <p role="status">
            {t('planner.travel.reading', { percent: format.share(100 * reading.fraction) })}
          </p>
        )}
        {reading.status === 'failed' && (
          <p role="alert" className={styles.wrong}>
            {reading.message}
          </p>
        )}
        {reading.status === 'refused' && <Refused problem={reading.problem} />}
      </div>
    </details>
  );
}

function Refused({ problem }: { problem: TravelProblem }) {
  const { t, format } = useLanguage();
  const sentence = {
    unreadable: () => t('planner.travel.unreadable'),
    columns: () =>
      t('planner.travel.columns', {
        columns: problem.problem === 'columns' ? problem.columns.slice(0, 12).join(', ') : '',
      }),
    'too-many': () =>
      t('planner.travel.too-many', {
        most: problem.problem === 'too-many' ? format.decimal(problem.most, 0) : '',
      }),
    'no-entry': () => t('planner.travel.no-entry'),
  }[problem.problem]();
  return (
    <div role="alert" data-testid="travel-problem">
      <p className={styles.wrong}>{sentence}</p>
      {problem.problem === 'no-entry' && <RejectedRows rejections={problem.rejections} />}
    </div>
  );
}
