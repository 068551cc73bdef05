import type { IndicatorRecord } from '../../../../edition/indicator-record.ts';
import styles from '../charts.module.css';
import { useTickLabel, ValueAxis } from '../value-axis.tsx';
import type { ScatterPlot } from './use-scatter-plot.ts';

interface ScatterAxesProps {
  readonly plot: ScatterPlot;
  readonly across: IndicatorRecord;
  readonly up: IndicatorRecord;
}

/** The two axes: values along the foot, and along the left side. */
export function ScatterAxes({ plot, across, up }: ScatterAxesProps) {
  const tickLabel = useTickLabel();
  const { width, height } = plot.size;
  const [left] = plot.across.scale.range();
  const [bottom, top] = plot.up.scale.range();
  return (
    <>
      <ValueAxis
        x={plot.across.scale}
        indicator={across}
        count={width / 80}
        y={bottom}
        height={height}
      />
      <line className={styles.axis} x1={left} x2={left} y1={top} y2={bottom} />
      {plot.up.scale.ticks(Math.max(2, height / 40)).map((value) => (
        <text
          key={value}
          className={styles.tick}
          x={left - 5}
          y={plot.up.scale(value) + 4}
          textAnchor="end"
        >
          {tickLabel(value, up)}
        </text>
      ))}
    </>
  );
}
