import { type ScaleLinear, scaleLinear } from 'd3';
import { type PointerEvent, useRef } from 'react';
import { useLanguage } from '../../../i18n/language.tsx';
import type { Size } from '../../../page/use-size.ts';
import { type HistoryMode, useMovingState } from '../../../state/address-store.ts';
import type { Interval } from '../../../state/parameters/filters/interval.ts';
import { withRange } from '../../../state/parameters/filters/range-filter.ts';
import { useExplorer } from '../../explorer-context.ts';
import { BoundHandles } from '../brush/bound-handles.tsx';
import { BrushSurface } from '../brush/brush-surface.tsx';
import { useFrameCalls } from '../brush/use-frame-calls.ts';
import styles from '../charts.module.css';
import { ValueAxis } from '../value-axis.tsx';
import type { ValueBars } from './use-value-bars.ts';

const margin = { top: 8, right: 12, bottom: 22, left: 12 };

type Bounds = readonly [from: number, to: number];

interface HistogramBrushProps {
  readonly bars: ValueBars;
  readonly size: Size;
  /** Colour of a bar of values around this one. */
  readonly barOf: (value: number) => string | undefined;
}

/** The bars, and the interval of values kept: dragged over them, or moved by its two bounds. */
export function HistogramBrush({ bars, size: { width, height }, barOf }: HistogramBrushProps) {
  const { store, indicator } = useExplorer();
  const { t, text } = useLanguage();
  const { rangeFilters } = useMovingState(store);
  const interval = rangeFilters.find((one) => one.indicator === indicator.id)?.interval ?? null;
  const set = (bounds: Bounds | null, history: HistoryMode) => {
    const next = bounds ? { low: Math.min(...bounds), high: Math.max(...bounds) } : undefined;
    const { rangeFilters: before } = store.get();
    store.update({ rangeFilters: withRange(before, indicator.id, next) }, history);
  };
  const { edges, all, kept } = bars;
  const x = scaleLinear()
    .domain([edges[0], edges[edges.length - 1]])
    .range([margin.left, Math.max(margin.left + 1, width - margin.right)]);
  const y = scaleLinear()
    .domain([0, Math.max(...all, ...kept) || 1])
    .range([Math.max(margin.top + 1, height - margin.bottom), margin.top]);
  const pointers = useIntervalDrag(edges, x, set);
  return (
    <>
      <BrushSurface
        {...pointers}
        width={width}
        height={height}
        title={t('charts.histogram', { indicator: text(indicator.label) })}
      >
        <Bars bars={bars} interval={interval} x={x} y={y} barOf={barOf} />
        <ValueAxis x={x} indicator={indicator} count={width / 70} y={y(0)} height={height} />
        {interval &&
          [interval.low ?? edges[0], interval.high ?? edges[edges.length - 1]].map((bound) => (
            <line
              key={bound}
              className={styles.bound}
              x1={x(bound)}
              x2={x(bound)}
              y1={margin.top}
              y2={y(0)}
            />
          ))}
      </BrushSurface>
      <BoundHandles
        indicator={indicator}
        edges={edges}
        interval={interval}
        placeOf={(bound) => ({ left: Math.min(width, Math.max(0, x(bound))) })}
        onMove={(next) => set(next, 'replace')}
      />
    </>
  );
}

/** Dragging from one edge of a bar to another; a click, which reaches no other edge, keeps all. */
function useIntervalDrag(
  edges: readonly number[],
  x: ScaleLinear<number, number>,
  set: (bounds: Bounds | null, history: HistoryMode) => void,
) {
  const from = useRef<number | null>(null);
  const live = useFrameCalls((bounds: Bounds) => set(bounds, 'live'));
  const nearestEdge = (event: PointerEvent<SVGSVGElement>) => {
    const at = x.invert(event.clientX - event.currentTarget.getBoundingClientRect().left);
    return edges.reduce((best, edge) => (Math.abs(edge - at) < Math.abs(best - at) ? edge : best));
  };
  return {
    onStart: (event: PointerEvent<SVGSVGElement>) => {
      from.current = nearestEdge(event);
    },
    onMove: (event: PointerEvent<SVGSVGElement>) => {
      const to = nearestEdge(event);
      if (from.current !== null && to !== from.current) live.later([from.current, to]);
    },
    onEnd: (event: PointerEvent<SVGSVGElement>) => {
      if (from.current === null) return;
      const to = nearestEdge(event);
      live.flush();
      set(to === from.current ? null : [from.current, to], 'push');
      from.current = null;
    },
  };
}

interface BarsProps extends Omit<HistogramBrushProps, 'size'> {
  readonly interval: Interval | null;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

/** All territories in grey behind those kept; pale, what the interval leaves out. */
function Bars({ bars: { edges, all, kept }, interval, x, y, barOf }: BarsProps) {
  return all.map((share, i) => {
    const [low, high] = [edges[i], edges[i + 1]];
    const left = x(low) + 0.5;
    const width = Math.max(1, x(high) - x(low) - 1);
    const isInside = low >= (interval?.low ?? edges[0]) && high <= (interval?.high ?? Infinity);
    return (
      <g key={low}>
        <rect
          className={styles.ghost}
          x={left}
          width={width}
          y={y(share)}
          height={y(0) - y(share)}
        />
        <rect
          x={left}
          width={width}
          y={y(kept[i])}
          height={y(0) - y(kept[i])}
          fill={barOf((low + high) / 2)}
          className={styles.bar}
          opacity={isInside ? 1 : 0.2}
        />
      </g>
    );
  });
}
