import { peopleQuery } from '../../../edition/sql/block-sql.ts';
import { BlockComputed } from '../../computation/how-computed.tsx';
import { TableScroll } from '../../controls/table-scroll.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import type { Assessment, InequalityChange } from '../model/assessment.ts';
import { costUnit } from '../model/plan.ts';
import type { BeyondChange } from '../model/zone-changes.ts';
import { changeKernels } from '../plan-kernels.ts';
import styles from '../planner.module.css';
import { usePlanner } from '../planner-context.ts';
import { costWords } from '../words/cost-words.ts';
import { BeforeAfterHead } from './before-after-head.tsx';

/** What the plan changes for each group and each class of zones. */
export function ChangeTables({ assessment }: { assessment: Assessment }) {
  const { files, plan, service } = usePlanner();
  const language = useLanguage();
  const { t, text, format } = language;
  const { unit, said, limit } = costWords(plan, language);
  const { people, covered, meanCost, medianCost, groups, zonings } = assessment;
  const all: BeyondChange = {
    people,
    beyondBefore: people - covered.before,
    beyondAfter: people - covered.after,
  };
  const row = (id: string, label: string, change: BeyondChange) => (
    <tr key={id} data-group={id}>
      <th scope="row">{label}</th>
      <td className={styles.figure}>{format.decimal(Math.round(change.people), 0)}</td>
      <td className={styles.figure}>{share(change.beyondBefore, change.people)}</td>
      <td className={styles.figure}>{share(change.beyondAfter, change.people)}</td>
    </tr>
  );
  const share = (part: number, whole: number) =>
    whole > 0 ? format.share((100 * part) / whole) : '–';
  return (
    <>
      <TableScroll label={t('planner.change.title')}>
        <table className={styles.table} data-testid="changes">
          <caption>
            {t('planner.change.caption', {
              limit: limit(plan.threshold),
              ofOne: text(service.ofOne),
            })}
          </caption>
          <thead>
            <tr>
              <td />
              <th scope="col" className={styles.figure}>
                {t('planner.change.group')}
              </th>
              <BeforeAfterHead className={styles.figure} />
            </tr>
          </thead>
          <tbody>
            {row('all', t('planner.change.all'), all)}
            {groups
              .filter((change) => change.people > 0)
              .map((change) => row(change.group, t(`planner.change.${change.group}`), change))}
          </tbody>
          {zonings.map(({ zoning, classes }) => {
            const record = files.manifest.zonings.find(({ id }) => id === zoning);
            if (!record) return null;
            return (
              <tbody key={zoning}>
                <tr>
                  <th scope="rowgroup" colSpan={4} className={styles.zoning}>
                    {text(record.label)}
                  </th>
                </tr>
                {classes.map((change) => {
                  const found = record.classes.find(({ id }) => id === change.id);
                  return row(`${zoning}.${change.id}`, found ? text(found.label) : '', change);
                })}
              </tbody>
            );
          })}
          <tbody>
            <tr>
              <th scope="row" colSpan={2}>
                {t(`planner.change.mean.${unit}`)}
              </th>
              <td className={styles.figure}>{said(meanCost.before)}</td>
              <td className={styles.figure}>{said(meanCost.after)}</td>
            </tr>
            <tr>
              <th scope="row" colSpan={2}>
                {t(`planner.change.median.${unit}`)}
              </th>
              <td className={styles.figure}>{said(medianCost.before)}</td>
              <td className={styles.figure}>{said(medianCost.after)}</td>
            </tr>
          </tbody>
        </table>
      </TableScroll>
      <InequalityTable assessment={assessment} />
      <BlockComputed
        files={files}
        block={{
          name: t('planner.change.title'),
          method: [['computation.change']],
          indicator: null,
          kernels: changeKernels(plan),
          queries: [peopleQuery()],
          sources: service.sources,
        }}
      />
    </>
  );
}

function InequalityTable({ assessment }: { assessment: Assessment }) {
  const { plan } = usePlanner();
  const unit = costUnit(plan);
  const { t, format } = useLanguage();
  const { theil, concentration } = assessment;
  const value = (measure: number) => (Number.isNaN(measure) ? '–' : format.decimal(measure, 3));
  const change = theil.after - theil.before;
  const uncertainty = Math.abs(theil.afterWithTerm - theil.after);
  const rows = (id: 'theil' | 'concentration', measure: InequalityChange) => (
    <tbody key={id}>
      <tr data-measure={id}>
        <th scope="row">{t(`planner.inequality.${id}`)}</th>
        <td className={styles.figure}>{value(measure.before)}</td>
        <td className={styles.figure}>{value(measure.after)}</td>
      </tr>
      {unit === 'km' && (
        <tr data-measure={`${id}-with-term`}>
          <th scope="row" className={styles.indented}>
            {t('planner.inequality.withTerm')}
          </th>
          <td className={styles.figure}>{value(measure.beforeWithTerm)}</td>
          <td className={styles.figure}>{value(measure.afterWithTerm)}</td>
        </tr>
      )}
    </tbody>
  );
  return (
    <>
      <TableScroll label={t('planner.inequality.title')}>
        <table className={styles.table} data-testid="inequality">
          <caption>{t(`planner.inequality.caption.${unit}`)}</caption>
          <thead>
            <tr>
              <th scope="col">{t('planner.inequality.measure')}</th>
              <BeforeAfterHead className={styles.figure} />
            </tr>
          </thead>
          {rows('theil', theil)}
          {rows('concentration', concentration)}
        </table>
      </TableScroll>
      {!Number.isNaN(change) && unit === 'km' && (
        <p className={styles.note}>
          {t('planner.inequality.note', {
            change: format.decimal(change, 3),
            uncertainty: format.decimal(uncertainty, 3),
            verdict: t(
              uncertainty > Math.abs(change)
                ? 'planner.inequality.larger'
                : 'planner.inequality.smaller',
            ),
          })}{' '}
          {t('planner.inequality.concentrationNote')}
        </p>
      )}
    </>
  );
}
