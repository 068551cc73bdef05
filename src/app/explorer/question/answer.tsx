import type { CoverageRecord } from '../../../edition/files/territory-file.ts';
import { coveredQuery } from '../../../edition/sql/block-sql.ts';
import { coverageQuery } from '../../../edition/sql/figure-sql.ts';
import { thresholdsKm } from '../../../edition/thresholds.ts';
import { DistanceComputed, HowComputed } from '../../computation/how-computed.tsx';
import { type LoadedTerritory, loadTerritory } from '../../edition/load-territory.ts';
import { useLoaded } from '../../edition/use-loaded.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { Failure } from '../../page/failure/failure.tsx';
import type { TerritoryRef } from '../../state/parameters/view/territory.ts';
import { useExplorer } from '../explorer-context.ts';
import styles from './question-panel.module.css';
import type { UnionCoverage } from './union-coverage.ts';
import { ZoneGaps } from './zone-gaps.tsx';

const france = { level: 'pays', code: 'FR' };

/**
 * How many people, in one sentence with the number large: for the selected territory when people
 * can be counted in it, else for those that the filters keep to, else for France. (In a commune or
 * a QPV everyone is counted at one point: the panel of the territory says its distance.)
 */
export function Answer() {
  const { state } = useExplorer();
  const countable = state.territory && !['commune', 'qpv'].includes(state.territory.level);
  const [within, ...others] = state.withinFilter;
  const chosen = countable ? state.territory : null;
  // Coverage is published of single territories; communes have none.
  if (!chosen && within && (others.length > 0 || within.level === 'commune')) {
    return <UnionAnswer />;
  }
  return <TerritoryAnswer target={chosen ?? within ?? france} />;
}

function TerritoryAnswer({ target }: { readonly target: TerritoryRef }) {
  const { files, state, service } = useExplorer();
  const { t } = useLanguage();
  const loaded = useLoaded(
    `${target.level} ${target.code}`,
    async () => (await loadTerritory(files, target)) ?? loadTerritory(files, france),
  );
  if (loaded.status === 'failed') return <Failure error={loaded.error} retry={loaded.retry} />;
  if (loaded.status === 'loading') return <div className={styles.placeholder} aria-busy="true" />;
  const { content } = loaded;
  const coverage = content?.record.coverage[service.id];
  if (!content || !coverage) return null;
  const isFrance = content.level.id === 'pays';
  return (
    <div className={styles.answer}>
      <p className={styles.where}>{isFrance ? t('answer.everywhere') : content.record.name}</p>
      <AnswerSentence coverage={coverage} />
      <AnswerNote coverage={coverage} />
      <AnswerComputed territory={content} coverage={coverage} />
      {isFrance && !state.lens && <ZoneGaps />}
    </div>
  );
}

/** The answer for all the territories that the filters keep to, taken as one. */
function UnionAnswer() {
  const { files, state, service } = useExplorer();
  const { t } = useLanguage();
  const { withinFilter } = state;
  const key = withinFilter.map(({ level, code }) => `${level}-${code}`).join(' ');
  const loaded = useLoaded(`${service.id} ${key}`, async () => {
    const { loadUnionCoverage } = await import('./union-coverage.ts');
    return loadUnionCoverage(files, withinFilter, service.id);
  });
  if (loaded.status === 'failed') return <Failure error={loaded.error} retry={loaded.retry} />;
  if (loaded.status === 'loading') return <div className={styles.placeholder} aria-busy="true" />;
  const union = loaded.content;
  if (!union) return <TerritoryAnswer target={france} />;
  if (!union.coverage) return null;
  const where = t('answer.union', { count: union.names.length, names: union.names.join(', ') });
  return (
    <div className={styles.answer}>
      <p className={styles.where}>{where}</p>
      <AnswerSentence coverage={union.coverage} />
      <AnswerNote coverage={union.coverage} />
      <UnionComputed union={union} />
    </div>
  );
}

/** How the answer for several territories was computed. */
function UnionComputed({ union: { names, runs } }: { readonly union: UnionCoverage }) {
  const { files, state, service } = useExplorer();
  const { thresholdKm } = state;
  return (
    <DistanceComputed
      files={files}
      service={service.id}
      name={names.join(', ')}
      method={[['computation.union', { km: thresholdKm }]]}
      queries={
        service.licence === 'odbl-1.0' ? [] : [coveredQuery([service], thresholdKm, 1, runs)]
      }
      sources={service.sources}
    />
  );
}

/** What the number is made from, and who is not in it. */
function AnswerNote({ coverage }: { readonly coverage: CoverageRecord }) {
  const { service } = useExplorer();
  const { t, format } = useLanguage();
  return (
    <p className={styles.note}>
      {t('answer.list', { ofVintage: format.ofVintage(service.vintage) })} {t('answer.method')}
      {coverage.withoutPoint > 0 &&
        ` ${t('answer.withoutPoint', { people: format.people(coverage.withoutPoint) })}`}
    </p>
  );
}

/** Opens the answer to how it was computed, where an indicator says it. */
function AnswerComputed({
  territory,
  coverage,
}: {
  territory: LoadedTerritory;
  coverage: CoverageRecord;
}) {
  const { files, state, service } = useExplorer();
  const { format } = useLanguage();
  const { thresholdKm } = state;
  const { indicators } = files.manifest;
  const measured = indicators.filter((one) => one.service === service.id);
  const indicator =
    measured.find((one) => one.thresholdKm === thresholdKm) ??
    measured.find(({ kind }) => kind === 'distance');
  if (!indicator) return null;
  const { level, code, record } = territory;
  const at = thresholdsKm.indexOf(thresholdKm);
  const people = format.people(coverage.beyond[at]);
  return (
    <HowComputed
      files={files}
      figure={{
        indicator,
        name: record.name,
        value: `${people} (${format.share(coverage.beyondPercent[at])})`,
        query: coverageQuery(service, level.id, code, thresholdKm, coverage),
      }}
    />
  );
}

function AnswerSentence({ coverage }: { coverage: CoverageRecord }) {
  const { state, service } = useExplorer();
  const { t, text, format } = useLanguage();
  const threshold = thresholdsKm.indexOf(state.thresholdKm);
  const people = coverage.beyond[threshold];
  const words = { km: state.thresholdKm, service: text(service.ofOne), count: people };
  const median =
    coverage.medianKm === null
      ? null
      : coverage.medianKm === 0
        ? t('answer.medianZero')
        : t('answer.median', { median: format.value(coverage.medianKm, 'km', 1) });
  return (
    <p className={styles.sentence} data-testid="answer">
      <strong className={styles.number}>
        {people === 0
          ? t('answer.nobody')
          : t('answer.people', { people: format.people(people), count: people })}
      </strong>{' '}
      {people === 0
        ? t('answer.nobodyShare', words)
        : t('answer.share', { ...words, share: format.share(coverage.beyondPercent[threshold]) })}
      {median && ` ${median}`}
    </p>
  );
}
