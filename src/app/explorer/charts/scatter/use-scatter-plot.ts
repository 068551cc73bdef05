import { type ScaleLinear, scaleLinear } from 'd3';
import { useMemo } from 'react';
import { type ValueDomain, valueDomain } from '../../../../core/classification/value-bins.ts';
import type { Column } from '../../../../edition/files/column-file.ts';
import {
  representativeValues,
  sortedRepresentatives,
} from '../../../../sheet/colours/ranged-classes.ts';
import type { Size } from '../../../page/use-size.ts';
import { type ScatterPoints, scatterPoints } from './scatter-points.ts';

const margin = { top: 8, right: 10, bottom: 22, left: 52 };

/** The values that an axis shows, and where they lie in CSS pixels from the top left of the frame. */
export interface ScatterAxis {
  readonly domain: ValueDomain;
  readonly scale: ScaleLinear<number, number>;
}

/** The two axes of a scatter plot and where each territory lies between them. */
export interface ScatterPlot {
  readonly size: Size;
  readonly across: ScatterAxis;
  /** Its range descends: a high value lies near the top. */
  readonly up: ScatterAxis;
  readonly points: ScatterPoints;
}

/** null while the frame has no size, or when one of the columns has no value. */
export function useScatterPlot(across: Column, up: Column, size: Size): ScatterPlot | null {
  const acrossDomain = useMemo(() => valueDomain(sortedRepresentatives(across)), [across]);
  const upDomain = useMemo(() => valueDomain(sortedRepresentatives(up)), [up]);
  return useMemo(() => {
    if (!acrossDomain || !upDomain || size.width === 0) return null;
    const acrossAxis = axisOf(acrossDomain, [margin.left, size.width - margin.right]);
    const upAxis = axisOf(upDomain, [size.height - margin.bottom, margin.top]);
    const points = scatterPoints(
      { values: representativeValues(across), ...acrossDomain, pixels: acrossAxis.scale.range() },
      { values: representativeValues(up), ...upDomain, pixels: upAxis.scale.range() },
    );
    return { size, across: acrossAxis, up: upAxis, points };
  }, [acrossDomain, upDomain, across, up, size]);
}

function axisOf(domain: ValueDomain, pixels: readonly [number, number]): ScatterAxis {
  return { domain, scale: scaleLinear().domain([domain.low, domain.high]).range(pixels) };
}
