import { useState } from 'react';
import { peopleQuery } from '../../../edition/sql/block-sql.ts';
import { distanceIndicator } from '../../computation/distance-indicator.ts';
import { BlockComputed } from '../../computation/how-computed.tsx';
import buttonStyles from '../../controls/button.module.css';
import { TableScroll } from '../../controls/table-scroll.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import { Failure } from '../../page/failure/failure.tsx';
import { useComputation } from '../../worker/use-computation.ts';
import { costUnit, planKey } from '../model/plan.ts';
import type { PlanAnswer } from '../model/plan-answer.ts';
import { NEAR_KM, type Robustness, type RobustnessRun } from '../model/robustness.ts';
import { asksDistance, type RunChange } from '../model/robustness-runs.ts';
import { robustnessKernels } from '../plan-kernels.ts';
import styles from '../planner.module.css';
import { usePlanner } from '../planner-context.ts';

/** Whether the same places are chosen under other assumptions: asked for, since it takes seconds. */
export function RobustnessPanel({ answer }: { answer: PlanAnswer }) {
  const { client, files, plan } = usePlanner();
  const { t, format } = useLanguage();
  // Another answer, another check.
  const [asked, ask] = useState<PlanAnswer | null>(null);
  const checking = useComputation(asked === answer ? planKey(plan) : null, (options) => {
    const own = answer.places.map(({ id }) => id);
    return client.run('check', { edition: files.root.href, plan, own }, options);
  });
  return (
    <section className={styles.robustness} aria-label={t('planner.robust.title')}>
      <h2 className={styles.caption}>{t('planner.robust.title')}</h2>
      {(checking.status === 'idle' || checking.status === 'cancelled') && (
        <>
          <p className={styles.note}>{t('planner.robust.lead')}</p>
          <button
            type="button"
            className={buttonStyles.button}
            onClick={checking.status === 'cancelled' ? checking.restart : () => ask(answer)}
          >
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
          <button type="button" className={buttonStyles.button} onClick={checking.cancel}>
            {t('planner.cancel')}
          </button>
        </div>
      )}
      {checking.status === 'failed' && <Failure error={checking.error} retry={checking.restart} />}
      {checking.status === 'ready' && (
        <Checked robustness={checking.result} count={answer.places.length} />
      )}
    </section>
  );
}

function Checked({ robustness, count }: { robustness: Robustness; count: number }) {
  const { files, plan, service } = usePlanner();
  const { t, format } = useLanguage();
  // A question of distance has no limit to come within: nobody is gained in that sense.
  const hasGains = !asksDistance(plan);
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
        {further.length > 0 && hasGains && ` ${furtherSentence(further)}`}
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
              {hasGains &&
                (['own', 'best'] as const).map((whose) => (
                  <th key={whose} scope="col" className={styles.figure}>
                    {t(`planner.robust.${whose}`)}
                  </th>
                ))}
            </tr>
          </thead>
          <tbody>
            {rest.map((run) => (
              <tr key={JSON.stringify(run.change)}>
                <th scope="row">
                  <ChangeName change={run.change} />
                </th>
                <td className={styles.figure}>{t('planner.robust.of', { n: run.again, count })}</td>
                {hasGains && (
                  <>
                    <td className={styles.figure}>{format.people(run.ownGain)}</td>
                    <td className={styles.figure}>{format.people(run.bestGain)}</td>
                  </>
                )}
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
                {hasGains && (
                  <>
                    <td className={styles.figure}>
                      {range(further.map(({ ownGain }) => ownGain))}
                    </td>
                    <td className={styles.figure}>
                      {range(further.map(({ bestGain }) => bestGain))}
                    </td>
                  </>
                )}
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
      <BlockComputed
        files={files}
        block={{
          name: t('planner.robust.title'),
          method: [['computation.robustness', { km: NEAR_KM }]],
          indicator: distanceIndicator(files.manifest, plan.service),
          kernels: robustnessKernels(plan),
          queries: [peopleQuery()],
          sources: service.sources,
        }}
      />
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
  const { files, plan } = usePlanner();
  const { t, text, format } = useLanguage();
  switch (change.kind) {
    case 'radius': {
      const percent = Math.round(100 * (change.factor - 1));
      return t(`planner.robust.radius.${costUnit(plan)}`, {
        percent: `${percent > 0 ? '+' : '−'}${Math.abs(percent)}`,
      });
    }
    case 'detour':
      return t('planner.robust.detour', { factor: format.decimal(change.factor, 2) });
    case 'demand':
      return t('planner.robust.demand', { noun: t(`planner.noun.${change.of}`) });
    case 'list':
    case 'hosts': {
      const service = files.manifest.services.find(({ id }) => id === change.service);
      return t(`planner.robust.${change.kind}`, {
        service: service ? text(service.label) : change.service,
      });
    }
    case 'further':
      return t('planner.robust.furtherName', { places: change.places, draws });
  }
}
