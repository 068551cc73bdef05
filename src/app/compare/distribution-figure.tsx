import { useMemo } from 'react';
import type { Observation } from '../../edition/files/column-file.ts';
import type { IndicatorRecord } from '../../edition/indicator-record.ts';
import { useLanguage } from '../i18n/language.tsx';
import { innerDistribution, type NationalDistribution, placeIn } from './commune-distribution.ts';
import styles from './distribution-figure.module.css';

const WIDTH = 120;
const HEIGHT = 30;

interface DistributionFigureProps {
  readonly national: NationalDistribution;
  /** Communes of the territory. */
  readonly positions: Uint32Array;
  readonly observation: Observation | null;
  readonly indicator: IndicatorRecord;
}

/**
 * The communes of a territory (full) over those of France (outlined), on the scale of the row, and
 * where the territory itself stands; the line below says the same.
 */
export function DistributionFigure({
  national,
  positions,
  observation,
  indicator,
}: DistributionFigureProps) {
  const { t, format } = useLanguage();
  const inner = useMemo(() => innerDistribution(national, positions), [national, positions]);
  const width = WIDTH / national.heights.length;
  const at = (of: number) => WIDTH * placeIn(national, of);
  const [low, high] =
    observation?.kind === 'range'
      ? [observation.low, observation.high]
      : observation?.kind === 'value'
        ? [observation.value, observation.value]
        : [null, null];
  return (
    <>
      <svg
        className={styles.figure}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {inner?.heights.map((height, i) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: bins have no other name
            key={i}
            className={styles.inner}
            x={i * width}
            width={width * 0.92}
            y={HEIGHT * (1 - height)}
            height={HEIGHT * height}
          />
        ))}
        <path className={styles.national} d={outlineOf(national.heights, width)} />
        {low !== null && (
          <rect
            className={styles.own}
            x={Math.min(WIDTH - 2, at(low))}
            width={Math.max(2, at(high) - at(low))}
            y={0}
            height={HEIGHT}
          />
        )}
      </svg>
      {inner && (
        <span className={styles.text} data-testid="inner-distribution">
          {t('compare.inner', {
            communes: format.decimal(inner.count, 0),
            low: format.bare(inner.lowerQuartile, indicator.unit, indicator.decimals),
            high: format.value(inner.upperQuartile, indicator.unit, indicator.decimals),
          })}
        </span>
      )}
    </>
  );
}

function outlineOf(heights: readonly number[], width: number): string {
  const steps = heights.map((height, i) => {
    const y = (HEIGHT * (1 - height)).toFixed(1);
    return `L${(i * width).toFixed(1)} ${y}L${((i + 1) * width).toFixed(1)} ${y}`;
  });
  return `M0 ${HEIGHT}${steps.join('')}L${WIDTH} ${HEIGHT}`;
}
