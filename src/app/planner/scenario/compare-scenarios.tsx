import { peopleQuery } from '../../../edition/sql/block-sql.ts';
import { BlockComputed } from '../../computation/how-computed.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import { closedIds, type Scenario } from '../address/kept-scenarios.ts';
import { TableScroll } from '../answer/table-scroll.tsx';
import { usePlanAnswer } from '../answer/use-plan-answer.ts';
import type { Assessment } from '../model/assessment.ts';
import { costUnit, type Plan } from '../model/plan.ts';
import type { PlanAnswer } from '../model/plan-answer.ts';
import { changeKernels } from '../plan-kernels.ts';
import styles from '../planner.module.css';
import { usePlanner } from '../planner-context.ts';

const columns = [
  'places',
  'closed',
  'covered',
  'nearer',
  'farther',
  'mean',
  'qpv',
  'rural',
  'theil',
] as const;

/** The kept scenarios beside the current one, each counted anew on the same service and distance. */
export function CompareScenarios({ current }: { current: PlanAnswer | null }) {
  const { files, plan, service, askedPlan, state, update } = usePlanner();
  const { t } = useLanguage();
  if (state.kept.length === 0) return null;
  return (
    <section aria-label={t('planner.compare')}>
      <TableScroll label={t('planner.compare.places')}>
        <table className={styles.table} data-testid="compare">
          <caption>{t('planner.compare')}</caption>
          <thead>
            <tr>
              <td />
              {columns.map((column) => (
                <th key={column} scope="col" className={styles.figure}>
                  {t(
                    column === 'mean'
                      ? `planner.change.mean.${costUnit(plan)}`
                      : `planner.compare.${column}`,
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {current && (
              <tr>
                <th scope="row" className={styles.scenarioName}>
                  {t('planner.compare.current')}
                </th>
                <Figures answer={current} />
              </tr>
            )}
            {state.kept.map((scenario, i) => (
              <KeptRow
                // biome-ignore lint/suspicious/noArrayIndexKey: a scenario has no other name than its place
                key={i}
                name={t('planner.compare.kept', { n: i + 1 })}
                plan={askedPlan && handPlan(askedPlan, scenario)}
                service={scenario.service ?? plan.service}
                onOpen={() =>
                  update({
                    question: 'close',
                    service: scenario.service ?? plan.service,
                    candidates: null,
                    added: scenario.added,
                    closed: scenario.closed,
                  })
                }
                onDrop={() => update({ kept: state.kept.filter((_, other) => other !== i) })}
              />
            ))}
          </tbody>
        </table>
      </TableScroll>
      <p className={styles.note}>{t('planner.compare.basis')}</p>
      <BlockComputed
        files={files}
        block={{
          name: t('planner.compare'),
          method: [['computation.change']],
          indicator: null,
          kernels: changeKernels(plan),
          queries: [peopleQuery()],
          sources: service.sources,
        }}
      />
    </section>
  );
}

function handPlan(plan: Plan, { added, closed }: Scenario): Plan {
  return {
    ...plan,
    question: 'close',
    network: 'kept',
    equity: null,
    candidates: { kind: 'communes' },
    added,
    closed: closedIds(plan.service, closed),
  };
}

interface KeptRowProps {
  readonly name: string;
  /** The scenario, counted with the settings of now; null while they are awaited. */
  readonly plan: Plan | null;
  /** The service that it was kept for. */
  readonly service: string;
  readonly onOpen: () => void;
  readonly onDrop: () => void;
}

function KeptRow({ name, plan, service, onOpen, onDrop }: KeptRowProps) {
  const current = usePlanner().plan.service;
  const { t } = useLanguage();
  return (
    <tr>
      <th scope="row" className={styles.scenarioName}>
        {name}
        <span className={styles.actions}>
          <button type="button" className={styles.link} onClick={onOpen}>
            {t('planner.compare.open')}
          </button>
          <button type="button" className={styles.link} onClick={onDrop}>
            {t('planner.compare.drop')}
          </button>
        </span>
      </th>
      {service === current ? <KeptFigures plan={plan} /> : <OtherService service={service} />}
    </tr>
  );
}

/** Places of one service are not counted as those of another. */
function OtherService({ service }: { service: string }) {
  const { files } = usePlanner();
  const { t, text } = useLanguage();
  const record = files.manifest.services.find(({ id }) => id === service);
  return (
    <td colSpan={columns.length}>
      {t('planner.compare.otherService', { service: record ? text(record.label) : service })}
    </td>
  );
}

function KeptFigures({ plan }: { plan: Plan | null }) {
  const { client, files } = usePlanner();
  const { t } = useLanguage();
  const answering = usePlanAnswer(client, files.root.href, plan);
  if (answering.status === 'answered') return <Figures answer={answering.answer} />;
  return (
    <td colSpan={columns.length} aria-busy={answering.status === 'searching'}>
      {answering.status === 'impossible'
        ? t('planner.impossible.title')
        : t('planner.searching.none')}
    </td>
  );
}

function Figures({ answer }: { answer: PlanAnswer }) {
  const { format } = useLanguage();
  const { assessment } = answer;
  const beyond = (group: Assessment['groups'][number]['group']) => {
    const found = assessment.groups.find((one) => one.group === group);
    return found && found.people > 0 ? format.share((100 * found.beyondAfter) / found.people) : '–';
  };
  const said: Record<(typeof columns)[number], string> = {
    places: format.decimal(answer.places.filter(({ isKept }) => !isKept).length, 0),
    closed: format.decimal(answer.closed.length, 0),
    covered: format.people(assessment.covered.after),
    nearer: format.people(assessment.nearer),
    farther: format.people(assessment.farther),
    mean: Number.isNaN(assessment.meanCost.after)
      ? '–'
      : format.decimal(assessment.meanCost.after, 2),
    qpv: beyond('qpv'),
    rural: beyond('rural'),
    theil: Number.isNaN(assessment.theil.after) ? '–' : format.decimal(assessment.theil.after, 3),
  };
  return columns.map((column) => (
    <td key={column} className={styles.figure}>
      {said[column]}
    </td>
  ));
}
