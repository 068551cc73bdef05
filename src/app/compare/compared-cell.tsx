import { ComputedValue } from '../computation/how-computed.tsx';
import { useLanguage } from '../i18n/language.tsx';
import styles from './compare.module.css';
import { useCompare } from './compare-context.ts';
import type { Cell, Compared, ComparedRow } from './comparison.ts';
import { DistributionFigure } from './distribution-figure.tsx';
import { signedGap } from './signed-gap.ts';
import type { Distributions } from './use-distributions.ts';

interface ComparedCellProps {
  readonly cell: Cell;
  readonly indicator: ComparedRow['indicator'];
  readonly territory: Compared;
  /** null while they come. */
  readonly distributions: Distributions | null;
}

/** The value of an indicator in a territory, or why there is none: its gap, its place and its rank. */
export function ComparedCell({
  cell,
  indicator,
  territory: { ref, record, reference },
  distributions,
}: ComparedCellProps) {
  const { files } = useCompare();
  const { t, text, format } = useLanguage();
  const { observation, gap, bearing, rank, bar } = cell;
  if (!observation) return <span className={styles.reason}>{t('compare.notHere')}</span>;
  if (observation.kind === 'missing') {
    const { label } = files.manifest.reasons[observation.reason];
    return <span className={styles.reason}>{text(label)}</span>;
  }
  const value = format.observation(observation, indicator.unit, indicator.decimals) ?? '';
  const national = distributions?.national.get(indicator.id);
  const difference = signedGap(gap, indicator, format, t('compare.points'));
  return (
    <>
      <span className={styles.value}>
        <ComputedValue
          files={files}
          indicator={indicator}
          territory={{ ...ref, name: record.name }}
          observation={observation}
          value={value}
        />
      </span>
      {national ? (
        <DistributionFigure
          national={national}
          positions={distributions?.positionsOf(ref) ?? new Uint32Array(0)}
          observation={observation}
          indicator={indicator}
        />
      ) : (
        bar && <RowBar bar={bar} />
      )}
      {difference && (
        <span className={styles.gap} data-bearing={bearing ?? undefined}>
          {difference}
          <span className="visually-hidden">
            {' '}
            {t('compare.besideName', { name: reference?.name ?? '' })}
          </span>
        </span>
      )}
      {rank && <PeerRank rank={rank} />}
    </>
  );
}

/** A value on the scale of its row; pale, what a range leaves open. */
function RowBar({ bar: { low, high } }: { readonly bar: NonNullable<Cell['bar']> }) {
  return (
    <span className={styles.bar} aria-hidden="true">
      <span style={{ width: `${100 * low}%` }} />
      <span className={styles.possible} style={{ width: `${100 * (high - low)}%` }} />
    </span>
  );
}

function PeerRank({ rank }: { readonly rank: NonNullable<Cell['rank']> }) {
  const { t } = useLanguage();
  const { first, last, equal, compared } = rank;
  const of = compared + 1;
  return (
    <span className={styles.rank}>
      {first === last
        ? t(equal > 0 ? 'compare.rankTied' : 'compare.rank', { rank: first, of })
        : t('compare.rankBetween', { first, last, of })}
    </span>
  );
}
