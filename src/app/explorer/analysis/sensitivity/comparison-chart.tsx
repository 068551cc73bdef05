import { useLanguage } from '../../../i18n/language.tsx';
import analysis from '../analysis.module.css';
import { FigureTable } from '../figure-table.tsx';
import type { Question, QuestionComparison } from './compare-questions.ts';
import styles from './comparison-chart.module.css';
import { GRID, shareCells, shareQuarters } from './shift-groups.ts';
import { useQuestionName } from './use-question-name.ts';

const SIDE = 240;
const CELL = SIDE / GRID;
const MARGIN = { top: 8, right: 12, bottom: 38, left: 60 };
const marks = [0, 25, 50, 75, 100];

interface ComparisonChartProps {
  readonly first: Question;
  readonly second: Question;
  readonly comparison: QuestionComparison;
}

/** The share beyond in one question against the other: on the diagonal, nothing changes. */
export function ComparisonChart({ first, second, comparison }: ComparisonChartProps) {
  const { t, format } = useLanguage();
  const nameOf = useQuestionName();
  const cells = shareCells(comparison.first, comparison.second);
  const most = Math.max(1, ...cells.map(({ count }) => count));
  const percent = (value: number) => format.value(value, 'percent', 0);
  const at = (value: number) => (SIDE * value) / 100;
  const quarters = shareQuarters(comparison.first, comparison.second);
  const quarterName = (quarter: number) =>
    t('sensitivity.quarter', { low: 25 * quarter, high: 25 * (quarter + 1) });
  return (
    <figure className={analysis.figure}>
      <figcaption>{t('sensitivity.chart')}</figcaption>
      <svg
        viewBox={`0 0 ${SIDE + MARGIN.left + MARGIN.right} ${SIDE + MARGIN.top + MARGIN.bottom}`}
        className={styles.chart}
        role="img"
        aria-label={t('sensitivity.chart.text', {
          first: nameOf(first),
          second: nameOf(second),
          count: format.decimal(comparison.count, 0),
        })}
      >
        <g transform={`translate(${MARGIN.left} ${MARGIN.top})`}>
          {marks.map((value) => (
            <g key={value} className={styles.axis}>
              <line x1={0} x2={SIDE} y1={SIDE - at(value)} y2={SIDE - at(value)} />
              <text
                x={-6}
                y={SIDE - at(value)}
                dy="0.32em"
                textAnchor="end"
                className={styles.tick}
              >
                {percent(value)}
              </text>
              <text x={at(value)} y={SIDE + 15} textAnchor="middle" className={styles.tick}>
                {percent(value)}
              </text>
            </g>
          ))}
          <line x1={0} y1={SIDE} x2={SIDE} y2={0} className={styles.diagonal} />
          {cells.map((cell) => {
            // The area of a mark is in proportion to the number of territories, down to a visible dot.
            const radius = Math.max(1.4, (CELL / 2 + 3) * Math.sqrt(cell.count / most));
            return (
              <circle
                key={`${cell.first} ${cell.second}`}
                cx={at(cell.first) + CELL / 2}
                cy={SIDE - at(cell.second) - CELL / 2}
                r={radius}
                className={styles.cell}
              />
            );
          })}
          <text x={SIDE / 2} y={SIDE + 33} textAnchor="middle" className={styles.tick}>
            {nameOf(first)}
          </text>
          <text
            transform={`translate(-46 ${SIDE / 2}) rotate(-90)`}
            textAnchor="middle"
            className={styles.tick}
          >
            {nameOf(second)}
          </text>
        </g>
      </svg>
      <details>
        <summary className={analysis.note}>{t('sensitivity.chart.table')}</summary>
        <FigureTable
          caption={t('sensitivity.chart.caption', { first: nameOf(first), second: nameOf(second) })}
          heading={null}
          columns={quarters.map((_, quarter) => quarterName(quarter))}
          rows={quarters.map((row, quarter) => ({
            id: quarter,
            name: quarterName(quarter),
            cells: row.map((count) => format.decimal(count, 0)),
          }))}
        />
      </details>
    </figure>
  );
}
