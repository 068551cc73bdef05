import { requireSameLength } from '../validate.ts';
import { requireCoordinates } from './coordinates.ts';

/** Points of the sphere, each in one group. */
export interface GroupedPoints {
  /** Degrees east. */
  readonly longitude: ArrayLike<number>;
  /** Degrees north, same length. */
  readonly latitude: ArrayLike<number>;
  /** Group of each point, same length; compared by identity. */
  readonly group: ArrayLike<string | number>;
}

/** Throws a RangeError when lengths differ or a coordinate is missing or out of range. */
export function requireGroupedPoints(name: string, points: GroupedPoints): void {
  requireCoordinates(name, points.longitude, points.latitude);
  requireSameLength(`${name}.group`, points.group, `${name}.longitude`, points.longitude);
}

/** The points of one group. */
export interface PointsOfGroup {
  /** Their ranks among all the points, ascending. */
  readonly ranks: readonly number[];
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
}

/** Points apart by group, in the order in which groups are met. */
export function pointsByGroup({
  longitude,
  latitude,
  group,
}: GroupedPoints): Map<string | number, PointsOfGroup> {
  const ranksOf = new Map<string | number, number[]>();
  for (let rank = 0; rank < group.length; rank++) {
    const known = ranksOf.get(group[rank]);
    if (known) known.push(rank);
    else ranksOf.set(group[rank], [rank]);
  }
  return new Map(
    Array.from(ranksOf, ([id, ranks]) => [
      id,
      { ranks, longitude: pick(longitude, ranks), latitude: pick(latitude, ranks) },
    ]),
  );
}

function pick(values: ArrayLike<number>, ranks: readonly number[]): Float64Array {
  const picked = new Float64Array(ranks.length);
  for (let i = 0; i < picked.length; i++) picked[i] = values[ranks[i]];
  return picked;
}
