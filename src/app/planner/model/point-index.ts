import { buildSphereIndex, type SphereIndex } from '../../../core/geo/sphere-index.ts';
import type { FramedPoints } from './planner-data.ts';

const indices = new WeakMap<FramedPoints, SphereIndex>();

/** The points to be searched: built once for the same ones, kept from one plan to the next. */
export function pointIndex(points: FramedPoints): SphereIndex {
  const index = indices.get(points) ?? buildSphereIndex(points.longitude, points.latitude);
  indices.set(points, index);
  return index;
}
