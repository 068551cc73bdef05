import { useMemo } from 'react';
import type { ServiceRecord } from '../../../edition/manifest.ts';
import { coveredQuery } from '../../../edition/sql/block-sql.ts';
import { DistanceComputed } from '../../computation/how-computed.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import { Failure } from '../../page/failure/failure.tsx';
import { useCommuneScope } from '../analysis/use-commune-scope.ts';
import { useExplorer } from '../explorer-context.ts';
import { coveredPercent } from './coverage.ts';
import styles from './lens.module.css';
import { type LensAnswer, lensAnswer } from './lens-answer.ts';
import type { Lens } from './use-lens.ts';

const rows = ['everyone', 'qpv', 'frr', 'over75', 'poor', 'noIncome'] as const;

/** How many people are covered: a sentence, the groups that matter, how the networks overlap. */
export function LensResult({ lens }: { lens: Lens }) {
  const { files } = useExplorer();
  const { t, text, format } = useLanguage();
  const scope = useCommuneScope();
  const { data, question } = lens;
  const answer = useMemo(
    () => scope.status === 'ready' && lensAnswer(data, question, scope.content.mask),
    [data, question, scope],
  );
  if (scope.status === 'failed') return <Failure error={scope.error} retry={scope.retry} />;
  if (scope.status !== 'ready' || !answer) {
    return (
      <p role="status" className={styles.waiting}>
        {t('lens.loading')}
      </p>
    );
  }
  const { groups } = answer;
  const { covered, uncovered, withoutPoint } = groups.everyone;
  const km = format.plain(question.km);
  const services = files.manifest.services.filter(({ id }) => question.services.includes(id));
  const kind = services.length === 1 ? 'one' : question.needs;
  return (
    <>
      <p className={styles.where} data-testid="lens-where">
        {scope.content.where}
      </p>
      <p className={styles.sentence} data-testid="lens-answer">
        <strong className={styles.number}>
          {t('lens.answer.people', { people: format.people(covered), count: covered })}
        </strong>{' '}
        {t(`lens.answer.${kind}`, {
          count: covered,
          km,
          service: text(services[0].ofOne),
          services: services.length,
          share: format.share(coveredPercent(groups.everyone)),
          uncovered: format.people(uncovered),
        })}
        {withoutPoint > 0 &&
          ` ${t('lens.answer.withoutPoint', { people: format.people(withoutPoint) })}`}
      </p>
      <GroupCounts groups={groups} />
      {answer.overlaps.length > 0 && (
        <OverlapCounts overlaps={answer.overlaps} services={services} km={km} />
      )}
      <p className={styles.note}>
        {t('lens.note', { income: format.decimal(data.poorMostIncome, 0) })}{' '}
        {t('lens.lists', {
          lists: services
            .map(({ label, vintage }) => `${text(label)} (${format.vintage(vintage)})`)
            .join(', '),
        })}
      </p>
      <DistanceComputed
        files={files}
        service={services[0].id}
        name={`${t('lens.title')}, ${t('lens.summary', {
          km,
          services: services.map(({ label }) => text(label)).join(', '),
        })}`}
        method={[[`computation.lens.${kind}`, { km }]]}
        queries={
          services.some(({ licence }) => licence === 'odbl-1.0')
            ? []
            : [
                coveredQuery(
                  services,
                  question.km,
                  kind === 'all' ? services.length : 1,
                  scope.content.runs,
                ),
              ]
        }
        sources={services.flatMap(({ sources }) => sources)}
      />
    </>
  );
}

/** How many of each group are covered. */
function GroupCounts({ groups }: Pick<LensAnswer, 'groups'>) {
  const { t, format } = useLanguage();
  return (
    <table className={styles.table} data-testid="lens-groups">
      <caption className="visually-hidden">{t('lens.groups.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('lens.group')}</th>
          <th scope="col">{t('lens.covered')}</th>
          <th scope="col">{t('lens.share')}</th>
          <th scope="col">{t('lens.uncovered')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((id) => {
          const count = groups[id];
          const percent = coveredPercent(count);
          return (
            <tr key={id} data-group={id}>
              <th scope="row">{t(`lens.group.${id}`)}</th>
              <td>{format.decimal(Math.round(count.covered), 0)}</td>
              <td>{Number.isNaN(percent) ? '—' : format.share(percent)}</td>
              <td>{format.decimal(Math.round(count.uncovered), 0)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface OverlapCountsProps extends Pick<LensAnswer, 'overlaps'> {
  readonly services: readonly ServiceRecord[];
  /** As it is written. */
  readonly km: string;
}

/** How many people are covered by which of the networks. */
function OverlapCounts({ overlaps, services, km }: OverlapCountsProps) {
  const { t, text, format } = useLanguage();
  const wordsOf = (within: readonly boolean[]) => {
    const names = services.filter((_, i) => within[i]).map(({ label }) => text(label));
    if (names.length === services.length) return t('lens.overlap.all', { count: services.length });
    if (names.length === 0) return t('lens.overlap.none', { count: services.length });
    return t('lens.overlap.only', { services: names.join(' + ') });
  };
  return (
    <table className={styles.table} data-testid="lens-overlaps">
      <caption>{t('lens.overlap')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('lens.overlap.within', { km })}</th>
          <th scope="col">{t('lens.overlap.people')}</th>
        </tr>
      </thead>
      <tbody>
        {overlaps.map(({ within, people }) => {
          const label = wordsOf(within);
          return (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{format.decimal(people, 0)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
