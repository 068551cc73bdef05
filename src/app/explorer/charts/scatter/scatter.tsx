import { useRef } from 'react';
import type { Column } from '../../../../edition/files/column-file.ts';
import type { IndicatorRecord } from '../../../../edition/indicator-record.ts';
import { useSize } from '../../../page/use-size.ts';
import { useExplorer } from '../../explorer-context.ts';
import type { ClassifiedColumn } from '../../legend/classify-column.ts';
import { rangeSource } from '../../selection/clauses/range.ts';
import { useListed } from '../../selection/use-listed.ts';
import styles from '../charts.module.css';
import { useChartColours } from '../use-chart-colours.ts';
import { WhoseValues } from '../whose-values.tsx';
import { AxisName } from './axis-name.tsx';
import { PointCanvas } from './point-canvas.tsx';
import { ScatterBrush } from './scatter-brush.tsx';
import { useScatterPlot } from './use-scatter-plot.ts';
import { WithoutValue } from './without-value.tsx';

interface ScatterProps {
  readonly classified: ClassifiedColumn;
  readonly crossed: IndicatorRecord;
  readonly column: Column;
}

/** Two indicators against each other, a point a territory; dragging over it keeps a rectangle. */
export function Scatter({ classified, crossed, column }: ScatterProps) {
  const { indicator } = useExplorer();
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const own = [rangeSource(indicator.id), rangeSource(crossed.id)];
  const listed = useListed(...own);
  const plot = useScatterPlot(classified.column, column, size);
  const { points: paint } = useChartColours(classified);
  const columns = { across: classified.column, up: column };
  return (
    <>
      <p className={styles.note}>
        <WhoseValues listed={listed} leftOut={own} />
        <WithoutValue
          across={indicator}
          crossed={crossed}
          columns={[columns.across, columns.up]}
          listed={listed}
        />
      </p>
      <AxisName indicator={crossed} axis="up" />
      <div ref={frame} className={styles.frame} data-testid="scatter">
        <PointCanvas points={plot?.points ?? null} mask={listed.mask} paint={paint} size={size} />
        {plot && <ScatterBrush plot={plot} crossed={crossed} columns={columns} listed={listed} />}
      </div>
      <AxisName indicator={indicator} axis="across" />
    </>
  );
}
