import { useId, useRef, useState } from 'react';
import { PlainSelect } from '../../controls/plain-select.tsx';
import type { Grid } from '../../grid/grid.ts';
import { useLanguage } from '../../i18n/language.tsx';
import pageStyles from '../../page/text-page.module.css';
import { useSize } from '../../page/use-size.ts';
import { AnswerPlot } from './answer-plot.tsx';
import { type ChartKind, chartKinds, chartPoints } from './chart-points.ts';
import styles from './console.module.css';

/** An answer as a chart of two of its columns; the table below says the same. */
export function AnswerChart({ grid }: { grid: Grid }) {
  const { t, format } = useLanguage();
  const [kind, setKind] = useState<ChartKind>('bar');
  const [chosenX, setX] = useState<number | null>(null);
  const [chosenY, setY] = useState<number | null>(null);
  const note = useId();
  const figure = useRef<HTMLElement>(null);
  const { width } = useSize(figure);
  const positions = [...grid.columns.keys()];
  const numeric = positions.filter((i) => grid.columns[i].kind === 'number');
  if (grid.rows === 0 || numeric.length === 0) return null;
  const names = positions.findLast((i) => grid.columns[i].kind === 'text') ?? 0;
  const x = positions.includes(chosenX ?? -1)
    ? (chosenX as number)
    : kind === 'scatter'
      ? numeric[0]
      : names;
  const y = numeric.includes(chosenY ?? -1)
    ? (chosenY as number)
    : (numeric.find((i) => i !== x) ?? numeric[0]);
  const { points, missing, beyond } = chartPoints(grid, kind, x, y);
  const column = (i: number) => ({ id: String(i), label: grid.columns[i].name });
  return (
    <details className={styles.chart}>
      <summary>{t('sql.chart')}</summary>
      <div className={pageStyles.filters}>
        <PlainSelect
          label={t('sql.chart.kind')}
          value={kind}
          onChange={(id) => setKind(id as ChartKind)}
          options={chartKinds.map((id) => ({ id, label: t(`sql.chart.${id}`) }))}
        />
        <PlainSelect
          label={t('sql.chart.x')}
          value={String(x)}
          onChange={(id) => setX(Number(id))}
          options={positions.map(column)}
        />
        <PlainSelect
          label={t('sql.chart.y')}
          value={String(y)}
          onChange={(id) => setY(Number(id))}
          options={numeric.map(column)}
        />
      </div>
      <figure ref={figure} className={styles.figure} aria-describedby={note}>
        {points.length > 0 && width > 0 && (
          <AnswerPlot
            kind={kind}
            width={width}
            points={points}
            isNumber={grid.columns[x].kind === 'number'}
            xName={grid.columns[x].name}
            yName={grid.columns[y].name}
          />
        )}
        <figcaption id={note} data-testid="sql-chart-note">
          {t('sql.chart.note', {
            x: grid.columns[x].name,
            y: grid.columns[y].name,
            drawn: format.decimal(points.length, 0),
            count: points.length,
          })}
          {missing > 0 &&
            ` ${t('sql.chart.missing', { missing: format.decimal(missing, 0), count: missing })}`}
          {beyond > 0 &&
            ` ${t('sql.chart.beyond', { beyond: format.decimal(beyond, 0), count: beyond })}`}
        </figcaption>
      </figure>
    </details>
  );
}
