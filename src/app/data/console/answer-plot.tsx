import { extent, line, max, min, scaleBand, scaleLinear, scalePoint } from 'd3';
import { useLanguage } from '../../i18n/language.tsx';
import type { ChartKind, ChartPoint } from './chart-points.ts';
import styles from './console.module.css';

const BAR_HEIGHT = 20;
const PLOT_HEIGHT = 320;
/** Room for names of bars, for numbers of the axis, and below. */
const LEFT = { bar: 200, other: 72 };
/** Most of the width that names of bars take. */
const NAME_SHARE = 0.38;
const BOTTOM = 40;
/** Width of a letter, in px, and letters of a name below the axis. */
const CHARACTER = 6.5;
const TICK_LENGTH = 14;

interface AnswerPlotProps {
  readonly kind: ChartKind;
  readonly points: readonly ChartPoint[];
  /** Whether x is a number rather than a name. */
  readonly isNumber: boolean;
  readonly xName: string;
  readonly yName: string;
  /** Inner width of the page, in CSS pixels. */
  readonly width: number;
}

/** Bars lie down, so that names can be read; lines and scatters have both axes. */
export function AnswerPlot(props: AnswerPlotProps) {
  return props.kind === 'bar' ? <Bars {...props} /> : <Axes {...props} />;
}

function Bars({ points, xName, yName, width }: AnswerPlotProps) {
  const { t, format } = useLanguage();
  const height = points.length * BAR_HEIGHT + BOTTOM;
  const left = Math.min(LEFT.bar, NAME_SHARE * width);
  const band = scaleBand<number>([...points.keys()], [0, height - BOTTOM]).padding(0.2);
  const low = Math.min(0, min(points, ({ y }) => y) ?? 0);
  const high = Math.max(0, max(points, ({ y }) => y) ?? 0);
  const scale = scaleLinear([low, high === low ? low + 1 : high], [left, width - 16]).nice(5);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('sql.chart.label', { x: xName, y: yName })}
      className={styles.plot}
    >
      {scale.ticks(width / 130).map((tick) => (
        <g key={tick} transform={`translate(${scale(tick)} 0)`}>
          <line y2={height - BOTTOM} className={styles.grid} />
          <text y={height - BOTTOM + 18} textAnchor="middle">
            {format.plain(tick)}
          </text>
        </g>
      ))}
      {points.map(({ x, y }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of an answer have no identity of their own
        <g key={i} transform={`translate(0 ${band(i)})`}>
          <text x={left - 8} y={band.bandwidth() / 2} dy="0.35em" textAnchor="end">
            {String(x).slice(0, Math.floor(left / CHARACTER))}
          </text>
          <rect
            x={Math.min(scale(0), scale(y))}
            width={Math.abs(scale(y) - scale(0))}
            height={band.bandwidth()}
            className={styles.bar}
          >
            <title>{`${x}, ${format.plain(y)}`}</title>
          </rect>
        </g>
      ))}
      <text x={width - 16} y={height - 4} textAnchor="end">
        {yName}
      </text>
    </svg>
  );
}

function Axes({ kind, points, isNumber, xName, yName, width }: AnswerPlotProps) {
  const { t, format } = useLanguage();
  const height = PLOT_HEIGHT + BOTTOM + 24;
  const top = 24;
  const [low = 0, high = 1] = extent(points, ({ y }) => y);
  const yScale = scaleLinear([low, high === low ? low + 1 : high], [PLOT_HEIGHT + top, top]).nice(
    5,
  );
  const right = width - 16;
  const names = [...new Set(points.map(({ x }) => String(x)))];
  const named = scalePoint(names, [LEFT.other, right]).padding(0.5);
  const [first = 0, last = 1] = extent(points, ({ x }) => Number(x));
  const numbered = scaleLinear(
    [first, last === first ? first + 1 : last],
    [LEFT.other, right],
  ).nice(6);
  const across = ({ x }: ChartPoint) => (isNumber ? numbered(Number(x)) : (named(String(x)) ?? 0));
  const every = Math.ceil(names.length / (width / 90));
  const ticks = isNumber
    ? numbered.ticks(width / 110).map((tick) => ({ at: numbered(tick), label: format.plain(tick) }))
    : names
        .filter((_, i) => i % every === 0)
        .map((name) => ({ at: named(name) ?? 0, label: name.slice(0, TICK_LENGTH) }));
  const path = line<ChartPoint>(across, ({ y }) => yScale(y))(points) ?? '';
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('sql.chart.label', { x: xName, y: yName })}
      className={styles.plot}
    >
      {yScale.ticks(5).map((tick) => (
        <g key={tick} transform={`translate(0 ${yScale(tick)})`}>
          <line x1={LEFT.other} x2={right} className={styles.grid} />
          <text x={LEFT.other - 8} dy="0.35em" textAnchor="end">
            {format.plain(tick)}
          </text>
        </g>
      ))}
      {ticks.map(({ at, label }) => (
        <text key={label} x={at} y={PLOT_HEIGHT + top + 20} textAnchor="middle">
          {label}
        </text>
      ))}
      {kind === 'line' && <path d={path} className={styles.line} />}
      {kind === 'scatter' &&
        points.map((point, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of an answer have no identity of their own
          <circle key={i} cx={across(point)} cy={yScale(point.y)} r={3} className={styles.dot} />
        ))}
      <text x={8} y={12}>
        {yName}
      </text>
      <text x={right} y={height - 2} textAnchor="end">
        {xName}
      </text>
    </svg>
  );
}
