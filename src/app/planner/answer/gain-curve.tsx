import { line, scaleLinear } from 'd3';
import { useLanguage } from '../../i18n/language.tsx';
import type { PlanAnswer } from '../model/plan-answer.ts';
import planner from '../planner.module.css';
import { usePlanner } from '../planner-context.ts';
import { curveWords } from '../words/curve-words.ts';
import styles from './gain-curve.module.css';
import { useAnswerContext } from './use-answer-context.ts';

const WIDTH = 360;
const HEIGHT = 150;
const MARGIN = { top: 14, right: 12, bottom: 26, left: 52 };

/** What places chosen one by one gain, how ever many, and where the answer stands. */
export function GainCurve({ answer }: { answer: PlanAnswer }) {
  const { plan } = usePlanner();
  const { t, format } = useLanguage();
  const context = useAnswerContext(answer);
  const { curve } = answer;
  if (curve.length < 2 || plan.question === 'mean' || plan.question === 'worst') return null;
  const { asked, gain, summary, note } = curveWords(context);
  const x = scaleLinear([0, Math.max(asked, curve.length)], [MARGIN.left, WIDTH - MARGIN.right]);
  const y = scaleLinear(
    [0, Math.max(gain, curve[curve.length - 1])],
    [HEIGHT - MARGIN.bottom, MARGIN.top],
  ).nice(4);
  const path = line<number>(
    (_, i) => x(i),
    (value) => y(value),
  )([0, ...curve]);
  return (
    <figure className={styles.curve}>
      <figcaption className={planner.caption}>{t('planner.curve')}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={summary}>
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line
              className={styles.grid}
              x1={MARGIN.left}
              x2={WIDTH - MARGIN.right}
              y1={y(tick)}
              y2={y(tick)}
            />
            <text className={styles.tick} x={MARGIN.left - 6} y={y(tick) + 4} textAnchor="end">
              {format.decimal(tick, 0)}
            </text>
          </g>
        ))}
        {x
          .ticks(5)
          .filter((tick) => Number.isInteger(tick) && tick > 0)
          .map((tick) => (
            <text
              key={tick}
              className={styles.tick}
              x={x(tick)}
              y={HEIGHT - MARGIN.bottom + 16}
              textAnchor="middle"
            >
              {tick}
            </text>
          ))}
        <path className={styles.line} d={path ?? ''} />
        <line
          className={styles.asked}
          x1={x(asked)}
          x2={x(asked)}
          y1={HEIGHT - MARGIN.bottom}
          y2={y(gain)}
        />
        <circle className={styles.askedPoint} cx={x(asked)} cy={y(gain)} r={4} />
      </svg>
      <p className={planner.note}>
        {summary} {note}
      </p>
    </figure>
  );
}
