import { scaleLinear } from 'd3';
import { type PointerEvent, useId, useMemo, useRef } from 'react';
import { binCounts, binEdges, valueDomain } from '../../../core/classification/value-bins.ts';
import {
  representativeValues,
  sortedRepresentatives,
} from '../../../sheet/colours/ranged-classes.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { useSize } from '../../page/use-size.ts';
import { type HistoryMode, useMovingState } from '../../state/address-store.ts';
import { withRange } from '../../state/parameters/filters/range-filter.ts';
import { useExplorer } from '../explorer-context.ts';
import type { ClassifiedColumn } from '../legend/classify-column.ts';
import { rangeSource } from '../selection/clauses/range.ts';
import { useSelection } from '../selection/selection-provider.tsx';
import { ValuesComputed } from '../values-computed.tsx';
import { BoundHandles } from './brush/bound-handles.tsx';
import { BrushSurface } from './brush/brush-surface.tsx';
import { useFrameCalls } from './brush/use-frame-calls.ts';
import styles from './charts.module.css';
import { rangedCount } from './outside-plot.ts';
import { useChartColours } from './use-chart-colours.ts';
import { ValueAxis } from './value-axis.tsx';

const margin = { top: 8, right: 12, bottom: 22, left: 12 };

/**
 * How many territories have which value: the bars of the legend, finer. Dragging over it keeps an
 * interval; its two bounds are also moved with the arrow keys.
 */
export function Histogram({ classified }: { readonly classified: ClassifiedColumn }) {
  const { store, indicator, level } = useExplorer();
  const { t, text, format } = useLanguage();
  const title = useId();
  const frame = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(frame);
  const kept = useSelection(rangeSource(indicator.id));
  const { column } = classified;
  const values = representativeValues(column);
  const domain = useMemo(() => valueDomain(sortedRepresentatives(column)), [column]);
  // Nothing is spread: a chart of it would be one bar.
  const isSame = domain !== null && domain.beyond === 0 && domain.low === domain.high;
  const edges = useMemo(() => (domain ? binEdges(domain) : [0, 1]), [domain]);
  const all = useMemo(() => shares(binCounts(values, edges, null)), [values, edges]);
  const some = useMemo(
    () => shares(binCounts(values, edges, kept.mask)),
    [values, edges, kept.mask],
  );
  const ranged = useMemo(() => rangedCount(column, kept.mask), [column, kept.mask]);
  const { rangeFilters } = useMovingState(store);
  const interval = rangeFilters.find((one) => one.indicator === indicator.id)?.interval;
  const set = (bounds: readonly [number, number] | null, history: HistoryMode) => {
    const next = bounds ? { low: Math.min(...bounds), high: Math.max(...bounds) } : undefined;
    const { rangeFilters: before } = store.get();
    store.update({ rangeFilters: withRange(before, indicator.id, next) }, history);
  };
  const { barOf } = useChartColours(classified);
  const live = useFrameCalls((bounds: readonly [number, number]) => set(bounds, 'live'));
  const drag = useRef<number | null>(null);
  const x = scaleLinear()
    .domain([edges[0], edges[edges.length - 1]])
    .range([margin.left, Math.max(margin.left + 1, width - margin.right)]);
  const most = Math.max(...all, ...some) || 1;
  const y = scaleLinear()
    .domain([0, most])
    .range([Math.max(margin.top + 1, height - margin.bottom), margin.top]);
  const nearestEdge = (clientX: number) => {
    const at = x.invert(clientX - (frame.current?.getBoundingClientRect().left ?? 0));
    return edges.reduce((best, edge) => (Math.abs(edge - at) < Math.abs(best - at) ? edge : best));
  };
  const start = (event: PointerEvent<SVGSVGElement>) => {
    drag.current = nearestEdge(event.clientX);
  };
  const move = (event: PointerEvent<SVGSVGElement>) => {
    const to = nearestEdge(event.clientX);
    if (drag.current !== null && to !== drag.current) live.later([drag.current, to]);
  };
  const end = (event: PointerEvent<SVGSVGElement>) => {
    if (drag.current === null) return;
    const to = nearestEdge(event.clientX);
    live.flush();
    set(to === drag.current ? null : [drag.current, to], 'push');
    drag.current = null;
  };
  const value = (bound: number) => format.value(bound, indicator.unit, indicator.decimals);
  const bounds = [interval?.low ?? edges[0], interval?.high ?? edges[edges.length - 1]] as const;
  return (
    <section className={styles.chart} aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {text(indicator.shortLabel)}{' '}
        <span className={styles.unit}>{format.unit(indicator.unit)}</span>
      </h3>
      <p className={styles.note} hidden={isSame}>
        {t('charts.histogram.note', { level: text(level.plural) })}
        {kept.mask && ` ${t('charts.histogram.all')}`}
        {domain &&
          domain.beyond > 0 &&
          ` ${t('charts.beyond', { count: domain.beyond, high: value(domain.high) })}`}
      </p>
      {ranged > 0 && (
        <p className={styles.note} data-testid="ranged">
          {t('charts.ranged', {
            count: ranged,
            number: format.decimal(ranged, 0),
            level: text(ranged > 1 ? level.plural : level.label),
          })}
        </p>
      )}
      {isSame && (
        <p className={styles.same}>
          {t('charts.oneValue', { level: text(level.plural), value: value(domain.low) })}
        </p>
      )}
      <div ref={frame} className={styles.frame} data-testid="histogram" hidden={isSame}>
        {width > 0 && (
          <BrushSurface
            width={width}
            height={height}
            title={t('charts.histogram', { indicator: text(indicator.label) })}
            onStart={start}
            onMove={move}
            onEnd={end}
          >
            {all.map((share, i) => {
              const left = x(edges[i]) + 0.5;
              const bar = Math.max(1, x(edges[i + 1]) - x(edges[i]) - 1);
              const inside = !interval || (edges[i] >= bounds[0] && edges[i + 1] <= bounds[1]);
              const middle = (edges[i] + edges[i + 1]) / 2;
              return (
                <g key={edges[i]}>
                  <rect
                    className={styles.ghost}
                    x={left}
                    width={bar}
                    y={y(share)}
                    height={y(0) - y(share)}
                  />
                  <rect
                    x={left}
                    width={bar}
                    y={y(some[i])}
                    height={y(0) - y(some[i])}
                    fill={barOf(middle)}
                    className={styles.bar}
                    opacity={inside ? 1 : 0.2}
                  />
                </g>
              );
            })}
            <ValueAxis x={x} indicator={indicator} count={width / 70} y={y(0)} height={height} />
            {interval &&
              bounds.map((bound) => (
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
        )}
        {width > 0 && (
          <BoundHandles
            indicator={indicator}
            edges={edges}
            interval={interval ?? null}
            placeOf={(bound) => ({ left: Math.min(width, Math.max(0, x(bound))) })}
            onMove={(next) => set(next, 'replace')}
          />
        )}
      </div>
      <ValuesComputed
        name={t('charts.histogram', { indicator: text(indicator.label) })}
        method={[['computation.histogram', { level: text(level.plural) }]]}
        indicators={[indicator]}
        kernels={[{ name: 'binCounts', file: 'classification/value-bins.ts', parameters: {} }]}
        mask={kept.mask}
        index={kept.index}
      />
    </section>
  );
}

/** Counts as shares of their sum: few territories are compared with all by the shape of their bars. */
function shares(counts: Uint32Array): readonly number[] {
  const sum = counts.reduce((total, count) => total + count, 0) || 1;
  return Array.from(counts, (count) => count / sum);
}
