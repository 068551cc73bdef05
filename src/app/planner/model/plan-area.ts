import { pointInPolygon } from '../../../core/geo/point-in-polygon.ts';
import { ImpossiblePlan } from './impossible-plan.ts';
import type { PlanArea } from './plan.ts';
import type { NamedPoints, PlannerData } from './planner-data.ts';

/** Which demand parts, and which other points, are of the planned area. */
export interface AreaTest {
  readonly hasPart: (part: number) => boolean;
  readonly hasPoint: (points: NamedPoints, rank: number) => boolean;
}

/**
 * The area of a plan. In a territory, points go by their commune; in a drawn area, by where they are.
 *
 * @throws ImpossiblePlan when the level has no such code, or nobody is counted inside.
 */
export function areaTest(data: PlannerData, area: PlanArea | null): AreaTest {
  const { parts } = data;
  if (area === null) return { hasPart: () => true, hasPoint: () => true };
  const test = 'polygon' in area ? drawnArea(data, area.polygon) : territoryArea(data, area);
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

function drawnArea(
  { parts }: PlannerData,
  polygon: readonly (readonly [number, number])[],
): AreaTest {
  const ring = [...polygon, polygon[0]].map(([longitude, latitude]) => [longitude, latitude]);
  const shape = { type: 'Polygon' as const, coordinates: [ring] };
  const contains = (longitude: number, latitude: number) =>
    pointInPolygon(longitude, latitude, shape);
  return {
    hasPart: (part) => contains(parts.longitude[part], parts.latitude[part]),
    hasPoint: ({ longitude, latitude }, rank) => contains(longitude[rank], latitude[rank]),
  };
}
