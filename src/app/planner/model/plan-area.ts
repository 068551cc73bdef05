import type { PolygonGeometry } from '../../../core/geo/shapes/polygon.ts';
import { pointsInside } from '../../area/area-members.ts';
import { ImpossiblePlan } from './impossible-plan.ts';
import { areaShape, type PlanArea } from './plan.ts';
import type { FramedPoints, NamedPoints, PlannerData } from './planner-data.ts';

/** Which demand parts, and which other points, are of the planned area. */
export interface AreaTest {
  readonly hasPart: (part: number) => boolean;
  readonly hasPoint: (points: NamedPoints, rank: number) => boolean;
}

/**
 * The area of a plan. In a territory, points go by their commune; in a drawn or uploaded area, by
 * where they are.
 *
 * @throws ImpossiblePlan when the level has no such code, the file is gone, or nobody is counted
 * inside.
 */
export function areaTest(data: PlannerData, area: PlanArea | null): AreaTest {
  const { parts } = data;
  if (area === null) return { hasPart: () => true, hasPoint: () => true };
  const test = 'code' in area ? territoryArea(data, area) : shapedArea(data, areaShape(area));
  for (let part = 0; part < parts.people.length; part++) {
    if (parts.people[part] > 0 && test.hasPart(part)) return test;
  }
  throw new ImpossiblePlan({ reason: 'empty-area' });
}

function territoryArea(
  { parts, communes }: PlannerData,
  { level, code }: { readonly level: string; readonly code: string },
): AreaTest {
  const codes = level === 'commune' ? communes.codes : communes.within[level];
  if (!codes?.includes(code)) throw new ImpossiblePlan({ reason: 'unknown-area', level, code });
  const isInside = Uint8Array.from(codes, (one) => (one === code ? 1 : 0));
  return {
    hasPart: (part) => isInside[parts.commune[part]] === 1,
    hasPoint: ({ commune }, rank) => commune[rank] >= 0 && isInside[commune[rank]] === 1,
  };
}

function shapedArea({ parts }: PlannerData, shape: PolygonGeometry | null): AreaTest {
  if (!shape) throw new ImpossiblePlan({ reason: 'area-file-gone' });
  const known = new Map<FramedPoints, Uint8Array>();
  const insideOf = (points: FramedPoints) => {
    const inside = known.get(points) ?? pointsInside(points, shape);
    known.set(points, inside);
    return inside;
  };
  return {
    hasPart: (part) => insideOf(parts)[part] === 1,
    hasPoint: (points, rank) => insideOf(points)[rank] === 1,
  };
}
