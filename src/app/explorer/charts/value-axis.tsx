import type { ScaleLinear } from 'd3';
import type { IndicatorRecord } from '../../../edition/indicator-record.ts';
import { useLanguage } from '../../i18n/language.tsx';
import styles from './charts.module.css';

interface ValueAxisProps {
  readonly x: ScaleLinear<number, number>;
  readonly indicator: IndicatorRecord;
  /** About how many ticks. */
  readonly count: number;
  /** Pixels from the top of the chart to the line, and to its bottom. */
  readonly y: number;
  readonly height: number;
}

/** The values of an indicator along the foot of a chart. */
export function ValueAxis({ x, indicator, count, y, height }: ValueAxisProps) {
  const tickLabel = useTickLabel();
  const [left, right] = x.range();
  return (
    <>
      <line className={styles.axis} x1={left} x2={right} y1={y} y2={y} />
      {x.ticks(Math.max(2, count)).map((value) => (
        <text key={value} className={styles.tick} x={x(value)} y={height - 6} textAnchor="middle">
          {tickLabel(value, indicator)}
        </text>
      ))}
    </>
  );
}

/** What a tick says: decimals where its value has some. */
export function useTickLabel(): (value: number, indicator: IndicatorRecord) => string {
  const { format } = useLanguage();
  return (value, { unit, decimals }) =>
    format.bare(value, unit, Number.isInteger(value) ? 0 : decimals);
}
