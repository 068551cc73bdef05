import { scaleLinear } from 'd3';
import { type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import { binEdges, valueDomain } from '../../../../core/classification/value-bins.ts';
import { type Column, observationAt } from '../../../../edition/files/column-file.ts';
import type { IndicatorRecord } from '../../../../edition/indicator-record.ts';
import {
  representativeValues,
  sortedRepresentatives,
} from '../../../../sheet/colours/ranged-classes.ts';
import { useLanguage } from '../../../i18n/language.tsx';
import { useSize } from '../../../page/use-size.ts';
import { type HistoryMode, useMovingState } from '../../../state/address-store.ts';
import { withRange } from '../../../state/parameters/filters/range-filter.ts';
import { useExplorer } from '../../explorer-context.ts';
import type { ClassifiedColumn } from '../../legend/classify-column.ts';
import { rangeSource } from '../../selection/clauses/range.ts';
import { useSelection } from '../../selection/selection-provider.tsx';
import { BoundHandles } from '../brush/bound-handles.tsx';
import { BrushSurface } from '../brush/brush-surface.tsx';
import { useFrameCalls } from '../brush/use-frame-calls.ts';
import styles from '../charts.module.css';
import { useChartColours } from '../use-chart-colours.ts';
import { useTickLabel, ValueAxis } from '../value-axis.tsx';
import { pointPixels } from './point-pixels.ts';
import { nearestPoint, scatterPoints } from './scatter-points.ts';
import { WithoutValue } from './without-value.tsx';

const margin = { top: 8, right: 10, bottom: 22, left: 52 };
const REACH_PX = 10;
const CLICK_PX = 4;

interface ScatterProps {
  readonly classified: ClassifiedColumn;
  readonly crossed: IndicatorRecord;
  readonly column: Column;
}

interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Two indicators against each other, a point a territory; dragging over it keeps a rectangle. */
export function Scatter({ classified, crossed, column }: ScatterProps) {
  const { store, update, indicator, level } = useExplorer();
  const { rangeFilters } = useMovingState(store);
  const { t, text, format } = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height } = useSize(frame);
  const [pointed, setPointed] = useState(-1);
  const kept = useSelection(rangeSource(indicator.id), rangeSource(crossed.id));
  const across = representativeValues(classified.column);
  const up = representativeValues(column);
  const xDomain = useMemo(
    () => valueDomain(sortedRepresentatives(classified.column)),
    [classified.column],
  );
  const yDomain = useMemo(() => valueDomain(sortedRepresentatives(column)), [column]);
  const scales = useMemo(() => {
    if (!xDomain || !yDomain || width === 0) return null;
    const x = scaleLinear()
      .domain([xDomain.low, xDomain.high])
      .range([margin.left, width - margin.right]);
    const y = scaleLinear()
      .domain([yDomain.low, yDomain.high])
      .range([height - margin.bottom, margin.top]);
    return { x, y };
  }, [xDomain, yDomain, width, height]);
  const points = useMemo(
    () =>
      scales && xDomain && yDomain
        ? scatterPoints(
            { values: across, ...xDomain, pixels: scales.x.range() },
            { values: up, ...yDomain, pixels: scales.y.range() },
          )
        : null,
    [scales, xDomain, yDomain, across, up],
  );
  const { points: paint } = useChartColours(classified);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context || !canvas.current || !points) return;
    const pixels = pointPixels(points, kept.mask, paint, { width, height }, devicePixelRatio);
    canvas.current.width = pixels.width;
    canvas.current.height = pixels.height;
    context.putImageData(new ImageData(pixels.bytes, pixels.width, pixels.height), 0, 0);
  }, [points, kept.mask, paint, width, height]);

  const set = (corners: readonly [Corner, Corner] | null, history: HistoryMode) => {
    if (!scales) return;
    const interval = (
      a: number,
      b: number,
      toValue: (pixel: number) => number,
      decimals: number,
    ) => {
      const values = [toValue(a), toValue(b)].map((value) => Number(value.toFixed(decimals)));
      return { low: Math.min(...values), high: Math.max(...values) };
    };
    const { rangeFilters: before } = store.get();
    const [from, to] = corners ?? [];
    const across = from && to && interval(from.x, to.x, scales.x.invert, indicator.decimals);
    const along = from && to && interval(from.y, to.y, scales.y.invert, crossed.decimals);
    const next = withRange(before, indicator.id, across);
    store.update({ rangeFilters: withRange(next, crossed.id, along) }, history);
  };
  const setRange = ({ id }: IndicatorRecord, [low, high]: readonly [number, number]) =>
    store.update(
      { rangeFilters: withRange(store.get().rangeFilters, id, { low, high }) },
      'replace',
    );
  const live = useFrameCalls((corners: readonly [Corner, Corner]) => set(corners, 'live'));
  const drag = useRef<Corner | null>(null);
  const place = (event: PointerEvent): Corner => {
    const box = frame.current?.getBoundingClientRect();
    return {
      x: Math.min(width - margin.right, Math.max(margin.left, event.clientX - (box?.left ?? 0))),
      y: Math.min(height - margin.bottom, Math.max(margin.top, event.clientY - (box?.top ?? 0))),
    };
  };
  const isClick = (from: Corner, to: Corner) =>
    Math.abs(from.x - to.x) < CLICK_PX && Math.abs(from.y - to.y) < CLICK_PX;
  const start = (event: PointerEvent<SVGSVGElement>) => {
    drag.current = place(event);
  };
  const move = (event: PointerEvent<SVGSVGElement>) => {
    const at = place(event);
    if (drag.current) {
      if (!isClick(drag.current, at)) live.later([drag.current, at]);
      return;
    }
    if (points) setPointed(nearestPoint(points, kept.mask, at, REACH_PX));
  };
  const end = (event: PointerEvent<SVGSVGElement>) => {
    const from = drag.current;
    if (!from || !points) return;
    drag.current = null;
    const at = place(event);
    live.flush();
    if (!isClick(from, at)) {
      set([from, at], 'push');
      return;
    }
    const point = nearestPoint(points, kept.mask, at, REACH_PX);
    if (point >= 0 && kept.index) {
      update({ territory: { level: level.id, code: kept.index.codes[point] } });
    } else set(null, 'push');
  };
  const rangeOf = (id: string) =>
    rangeFilters.find((one) => one.indicator === id)?.interval ?? null;
  const ranges = { x: rangeOf(indicator.id), y: rangeOf(crossed.id) };
  const shownValue = (one: Column, { unit, decimals }: IndicatorRecord) =>
    format.observation(observationAt(one, pointed), unit, decimals);
  const tickLabel = useTickLabel();
  return (
    <>
      <WithoutValue across={indicator} crossed={crossed} columns={[classified.column, column]} />
      <div ref={frame} className={styles.frame} data-testid="scatter">
        <canvas ref={canvas} className={styles.canvas} style={{ width, height }} />
        {scales && (
          <BrushSurface
            width={width}
            height={height}
            title={t('charts.scatter.alternative', {
              across: text(indicator.label),
              up: text(crossed.label),
            })}
            onStart={start}
            onMove={move}
            onEnd={end}
            onLeave={() => setPointed(-1)}
          >
            <ValueAxis
              x={scales.x}
              indicator={indicator}
              count={width / 80}
              y={height - margin.bottom}
              height={height}
            />
            <line
              className={styles.axis}
              x1={margin.left}
              x2={margin.left}
              y1={margin.top}
              y2={height - margin.bottom}
            />
            {scales.y.ticks(Math.max(2, height / 40)).map((value) => (
              <text
                key={value}
                className={styles.tick}
                x={margin.left - 5}
                y={scales.y(value) + 4}
                textAnchor="end"
              >
                {tickLabel(value, crossed)}
              </text>
            ))}
            {(ranges.x || ranges.y) && (
              <Rectangle
                left={scales.x(Math.max(scales.x.domain()[0], ranges.x?.low ?? -Infinity))}
                right={scales.x(Math.min(scales.x.domain()[1], ranges.x?.high ?? Infinity))}
                top={scales.y(Math.min(scales.y.domain()[1], ranges.y?.high ?? Infinity))}
                bottom={scales.y(Math.max(scales.y.domain()[0], ranges.y?.low ?? -Infinity))}
              />
            )}
            {pointed >= 0 && points && (
              <circle
                className={styles.bound}
                fill="none"
                cx={points.x[pointed]}
                cy={points.y[pointed]}
                r={5}
              />
            )}
          </BrushSurface>
        )}
        {scales && xDomain && yDomain && (
          <>
            <BoundHandles
              indicator={indicator}
              edges={binEdges(xDomain)}
              interval={ranges.x}
              placeOf={(value) => ({ left: scales.x(value), bottom: margin.bottom - 6 })}
              onMove={(bounds) => setRange(indicator, bounds)}
            />
            <BoundHandles
              indicator={crossed}
              edges={binEdges(yDomain)}
              interval={ranges.y}
              placeOf={(value) => ({ left: margin.left, top: scales.y(value) - 6, bottom: 'auto' })}
              isVertical
              onMove={(bounds) => setRange(crossed, bounds)}
            />
          </>
        )}
        {pointed >= 0 && points && kept.index && (
          <p
            className={styles.readout}
            style={{
              left: Math.min(points.x[pointed] + 10, Math.max(0, width - 190)),
              top: Math.max(0, points.y[pointed] - 52),
            }}
          >
            <strong>{kept.index.names[pointed]}</strong>
            <br />
            {shownValue(classified.column, indicator)}, {shownValue(column, crossed)}
          </p>
        )}
      </div>
    </>
  );
}

interface Sides {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function Rectangle({ left, right, top, bottom }: Sides) {
  return (
    <rect
      className={styles.rectangle}
      x={left}
      y={top}
      width={Math.max(0, right - left)}
      height={Math.max(0, bottom - top)}
    />
  );
}
