import type { ScaleLinear } from 'd3';
import { type PointerEvent, useState } from 'react';
import { binEdges } from '../../../../core/classification/value-bins.ts';
import type { Column } from '../../../../edition/files/column-file.ts';
import type { IndicatorRecord } from '../../../../edition/indicator-record.ts';
import { useLanguage } from '../../../i18n/language.tsx';
import type { Interval } from '../../../state/parameters/filters/interval.ts';
import { useExplorer } from '../../explorer-context.ts';
import type { Listed } from '../../selection/use-listed.ts';
import { useHomeNames } from '../../territory/use-home-names.ts';
import { BoundHandles } from '../brush/bound-handles.tsx';
import { BrushSurface } from '../brush/brush-surface.tsx';
import { type Corners, useRectangleDrag } from '../brush/use-rectangle-drag.ts';
import styles from '../charts.module.css';
import { useNameWithUnit } from './axis-name.tsx';
import { PointReadout } from './point-readout.tsx';
import { ScatterAxes } from './scatter-axes.tsx';
import { nearestPoint } from './scatter-points.ts';
import { useCrossedRanges } from './use-crossed-ranges.ts';
import type { ScatterPlot } from './use-scatter-plot.ts';

const REACH_PX = 10;

interface ScatterBrushProps {
  readonly plot: ScatterPlot;
  readonly crossed: IndicatorRecord;
  readonly columns: { readonly across: Column; readonly up: Column };
  readonly listed: Listed;
}

/** What lies over the points: axes, the rectangle kept, its bounds, and the point under the pointer. */
export function ScatterBrush({ plot, crossed, columns, listed }: ScatterBrushProps) {
  const { update, indicator, level } = useExplorer();
  const { t } = useLanguage();
  const named = useNameWithUnit();
  const [pointed, setPointed] = useState(-1);
  const ranges = useCrossedRanges(indicator, crossed);
  const homeOf = useHomeNames(level);
  const { size, across, up, points } = plot;
  const intervalsOf = ([from, to]: Corners) => ({
    across: intervalBetween(from.x, to.x, across.scale, indicator.decimals),
    up: intervalBetween(from.y, to.y, up.scale, crossed.decimals),
  });
  const pointers = useRectangleDrag({
    cornerAt: (event) => cornerAt(event, plot),
    onDrag: (corners) => ranges.setBoth(intervalsOf(corners), 'live'),
    onDragged: (corners) => ranges.setBoth(intervalsOf(corners), 'push'),
    onClick: (at) => {
      const point = nearestPoint(points, listed.mask, at, REACH_PX);
      if (point >= 0 && listed.index) {
        update({ territory: { level: level.id, code: listed.index.codes[point] } });
      } else ranges.setBoth(null, 'push');
    },
    onHover: (at) => setPointed(nearestPoint(points, listed.mask, at, REACH_PX)),
  });
  const [left] = across.scale.range();
  const [bottom] = up.scale.range();
  return (
    <>
      <BrushSurface
        {...pointers}
        width={size.width}
        height={size.height}
        title={t('charts.scatter.alternative', {
          across: named(indicator, 'label'),
          up: named(crossed, 'label'),
        })}
        onLeave={() => setPointed(-1)}
      >
        <ScatterAxes plot={plot} across={indicator} up={crossed} />
        {(ranges.across || ranges.up) && (
          <KeptRectangle plot={plot} across={ranges.across} up={ranges.up} />
        )}
        {pointed >= 0 && (
          <circle
            className={styles.bound}
            fill="none"
            cx={points.x[pointed]}
            cy={points.y[pointed]}
            r={5}
          />
        )}
      </BrushSurface>
      <BoundHandles
        indicator={indicator}
        edges={binEdges(across.domain)}
        interval={ranges.across}
        placeOf={(value) => ({ left: across.scale(value), bottom: size.height - bottom - 6 })}
        onMove={([low, high]) => ranges.setOne(indicator, { low, high })}
      />
      <BoundHandles
        indicator={crossed}
        edges={binEdges(up.domain)}
        interval={ranges.up}
        placeOf={(value) => ({ left, top: up.scale(value) - 6, bottom: 'auto' })}
        isVertical
        onMove={([low, high]) => ranges.setOne(crossed, { low, high })}
      />
      {pointed >= 0 && listed.index && (
        <PointReadout
          name={listed.index.names[pointed]}
          home={homeOf(pointed)}
          position={pointed}
          values={[
            [columns.across, indicator],
            [columns.up, crossed],
          ]}
          left={Math.min(points.x[pointed] + 10, Math.max(0, size.width - 190))}
          top={Math.max(0, points.y[pointed] - 52)}
        />
      )}
    </>
  );
}

/** Where the pointer is in the plot; beyond its axes, the nearest place on them. */
function cornerAt(event: PointerEvent<SVGSVGElement>, { across, up }: ScatterPlot) {
  const box = event.currentTarget.getBoundingClientRect();
  const [left, right] = across.scale.range();
  const [bottom, top] = up.scale.range();
  return {
    x: Math.min(right, Math.max(left, event.clientX - box.left)),
    y: Math.min(bottom, Math.max(top, event.clientY - box.top)),
  };
}

/** The values between two places of an axis, rounded as they are published. */
function intervalBetween(
  from: number,
  to: number,
  scale: ScaleLinear<number, number>,
  decimals: number,
): Interval {
  const values = [from, to].map((place) => Number(scale.invert(place).toFixed(decimals)));
  return { low: Math.min(...values), high: Math.max(...values) };
}

interface KeptRectangleProps {
  readonly plot: ScatterPlot;
  readonly across: Interval | null;
  readonly up: Interval | null;
}

/** What is kept; a side that no interval bounds is that of the plot. */
function KeptRectangle({ plot, across, up }: KeptRectangleProps) {
  const [least, most] = plot.across.scale.domain();
  const [lowest, highest] = plot.up.scale.domain();
  const left = plot.across.scale(Math.max(least, across?.low ?? -Infinity));
  const right = plot.across.scale(Math.min(most, across?.high ?? Infinity));
  const top = plot.up.scale(Math.min(highest, up?.high ?? Infinity));
  const bottom = plot.up.scale(Math.max(lowest, up?.low ?? -Infinity));
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
