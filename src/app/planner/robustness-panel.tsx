import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../i18n/language.tsx';
import { Failure } from '../page/failure/failure.tsx';
import type { Plan } from './model/plan.ts';
import type { PlanAnswer } from './model/plan-answer.ts';
import {
  NEAR_KM,
  type Robustness,
  type RobustnessRun,
  type RunChange,
} from './model/robustness.ts';
import styles from './planner.module.css';
import { usePlanner } from './planner-context.ts';
import { TableScroll } from './table-scroll.tsx';
import type { PlannerClient } from './worker/planner-client.ts';

type Checking =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly fraction: number; readonly cancel: () => void }
  | { readonly status: 'checked'; readonly robustness: Robustness }
  | { readonly status: 'failed'; readonly error: Error };

/** Whether the same places are chosen under other assumptions: asked for, since it takes seconds. */
export function RobustnessPanel({ answer }: { answer: PlanAnswer }) {
  const { client, plan } = usePlanner();
  const { t, format } = useLanguage();
  const [checking, start] = useCheck(client, plan, answer);
  return (
    <section className={styles.robustness} aria-label={t('planner.robust.title')}>
      <h2 className={styles.caption}>{t('planner.robust.title')}</h2>
      {checking.status === 'idle' && (
        <>
          <p className={styles.note}>{t('planner.robust.lead')}</p>
          <button type="button" className={styles.button} onClick={start}>
            {t('planner.robust.start')}
          </button>
        </>
      )}
      {checking.status === 'running' && (
        <div className={styles.searching}>
          <p role="status">
            {t('planner.robust.running', { percent: format.share(100 * checking.fraction) })}
          </p>
          <progress value={checking.fraction} max={1} aria-label={t('planner.robust.title')} />
          <button type="button" className={styles.button} onClick={checking.cancel}>
            {t('planner.cancel')}
          </button>
        </div>
      )}
      {checking.status === 'failed' && <Failure error={checking.error} retry={start} />}
      {checking.status === 'checked' && (
        <Checked robustness={checking.robustness} count={answer.places.length} />
      )}
    </section>
  );
}

function useCheck(
  client: PlannerClient,
  plan: Plan,
  answer: PlanAnswer,
): [Checking, start: () => void] {
  const [checking, setChecking] = useState<Checking>({ status: 'idle' });
  const cancel = useRef<() => void>(() => {});
  // Another answer, another check.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answer stands for its plan
  useEffect(() => {
    setChecking({ status: 'idle' });
    return () => cancel.current();
  }, [answer]);
  const start = () => {
    const own = answer.places.map(({ id }) => id);
    const asked = client.check(plan, own, (report) => {
      if (report.kind === 'progress') running(report.fraction);
      else if (report.kind === 'checked') {
        setChecking({ status: 'checked', robustness: report.robustness });
      } else if (report.kind === 'failed') {
        setChecking({ status: 'failed', error: new Error(report.message) });
      }
    });
    cancel.current = asked.cancel;
    const running = (fraction: number) =>
      setChecking({
        status: 'running',
        fraction,
        cancel: () => {
          asked.cancel();
          setChecking({ status: 'idle' });
        },
      });
    running(0);
  };
  return [checking, start];
}

function Checked({ robustness, count }: { robustness: Robustness; count: number }) {
  const { t, format } = useLanguage();
  const { runs, places, others, withoutAnswer } = robustness;
  const percent = (share: number) => format.decimal(Math.round(100 * share), 0);
  const always = places.filter(({ share }) => share === 1).length;
  const mostly = places.filter(({ share }) => share >= 0.5).length;
  const worst = runs.reduce<RobustnessRun | null>(
    (least, run) => (least === null || run.keptShare < least.keptShare ? run : least),
    null,
  );
  const further = runs.filter(({ change }) => change.kind === 'further');
  const rest = runs.filter(({ change }) => change.kind !== 'further');
  return (
    <>
      <p data-testid="robustness">
        {t('planner.robust.summary', { runs: runs.length, count, always, mostly })}{' '}
        {worst &&
          !Number.isNaN(worst.keptShare) &&
          t('planner.robust.worst', { percent: percent(worst.keptShare) })}
        {further.length > 0 && ` ${furtherSentence(further)}`}
      </p>
      {withoutAnswer > 0 && (
        <p className={styles.note}>{t('planner.robust.without', { count: withoutAnswer })}</p>
      )}
      <TableScroll label={t('planner.robust.runs')}>
        <table className={styles.table}>
          <caption>{t('planner.robust.runs')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('planner.robust.change')}</th>
              <th scope="col" className={styles.figure}>
                {t('planner.robust.again')}
              </th>
              <th scope="col" className={styles.figure}>
                {t('planner.robust.own')}
              </th>
              <th scope="col" className={styles.figure}>
                {t('planner.robust.best')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rest.map((run) => (
              <tr key={JSON.stringify(run.change)}>
                <th scope="row">
                  <ChangeName change={run.change} />
                </th>
                <td className={styles.figure}>{t('planner.robust.of', { n: run.again, count })}</td>
                <td className={styles.figure}>{format.people(run.ownGain)}</td>
                <td className={styles.figure}>{format.people(run.bestGain)}</td>
              </tr>
            ))}
            {further.length > 0 && (
              <tr>
                <th scope="row">
                  <ChangeName change={further[0].change} draws={further.length} />
                </th>
                <td className={styles.figure}>
                  {t('planner.robust.of', { n: range(further.map(({ again }) => again)), count })}
                </td>
                <td className={styles.figure}>{range(further.map(({ ownGain }) => ownGain))}</td>
                <td className={styles.figure}>{range(further.map(({ bestGain }) => bestGain))}</td>
              </tr>
            )}
          </tbody>
        </table>
      </TableScroll>
      <TableScroll label={t('planner.robust.places')}>
        <table className={styles.table}>
          <caption>{t('planner.robust.places')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('planner.places.place')}</th>
              <th scope="col" className={styles.figure}>
                {t('planner.robust.share')}
              </th>
              <th scope="col" className={styles.figure}>
                {t('planner.robust.near', { km: NEAR_KM })}
              </th>
            </tr>
          </thead>
          <tbody>
            {places.map(({ id, name, share, shareNear }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td className={styles.figure}>{format.value(100 * share, 'percent', 0)}</td>
                <td className={styles.figure}>{format.value(100 * shareNear, 'percent', 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {others.length > 0 && (
        <p className={styles.note}>
          {t('planner.robust.others', { names: others.map(({ name }) => name).join(' · ') })}
        </p>
      )}
    </>
  );

  function range(values: readonly number[]): string {
    const low = format.people(Math.min(...values));
    const high = format.people(Math.max(...values));
    return low === high ? low : `${low}–${high}`;
  }

  function furtherSentence(draws: readonly RobustnessRun[]): string {
    const gains = draws.map(({ ownGain }) => ownGain);
    const best = draws.map(({ bestGain }) => bestGain);
    return t('planner.robust.further', {
      draws: draws.length,
      places: draws[0].change.kind === 'further' ? draws[0].change.places : 0,
      low: format.people(Math.min(...gains)),
      high: format.people(Math.max(...gains)),
      bestLow: format.people(Math.min(...best)),
      bestHigh: format.people(Math.max(...best)),
    });
  }
}

function ChangeName({ change, draws = 1 }: { change: RunChange; draws?: number }) {
  const { files } = usePlanner();
  const { t, text, format } = useLanguage();
  switch (change.kind) {
    case 'radius': {
      const percent = Math.round(100 * (change.factor - 1));
      return t('planner.robust.radius', {
        percent: `${percent > 0 ? '+' : '−'}${Math.abs(percent)}`,
      });
    }
    case 'detour':
      return t('planner.robust.detour', { factor: format.decimal(change.factor, 2) });
    case 'demand':
      return t('planner.robust.demand', { noun: t(`planner.noun.${change.of}`) });
    case 'list': {
      const service = files.manifest.services.find(({ id }) => id === change.service);
      return t('planner.robust.list', { service: service ? text(service.label) : change.service });
    }
    case 'further':
      return t('planner.robust.furtherName', { places: change.places, draws });
  }
}
