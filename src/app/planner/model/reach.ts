import type { NearestOfAll } from '../../../core/geo/nearest.ts';
import { nearestAfterChanges } from '../../../core/geo/nearest-after-changes.ts';
import { nearestWithinGroups } from '../../../core/geo/nearest-within-groups.ts';
import { type PairsWithin, pairsWithin } from '../../../core/geo/pairs-within.ts';
import { buildSphereIndex } from '../../../core/geo/sphere-index.ts';
import type { FramedPoints, NamedPoints, PlannerData } from './planner-data.ts';
import { pointIndex } from './point-index.ts';

/** How far places are from the demand parts, in the unit of the plan (`distanceKm` holds minutes too). */
export interface Reach {
  /** The nearest of the places of today: rank (−1 where none) and cost (NaN). */
  readonly today: (places: NamedPoints) => NearestOfAll;
  readonly nearest: (places: NamedPoints) => NearestOfAll;
  /** The nearest once some of today's have closed and others have opened: see `nearestAfter`. */
  readonly after: (places: NamedPoints, changes: PlaceChanges) => NearestOfAll;
  /** Candidates at most so far from demand parts, costs included: see `reachablePairs`. */
  readonly pairs: (
    rows: Uint32Array,
    candidates: NamedPoints,
    most: number | Float64Array,
  ) => PairsWithin;
  /** Whether anything is known from a demand part. */
  readonly isKnown: (part: number) => boolean;
  /** Whether it is known how far a place is. */
  readonly hasPlace: (points: NamedPoints, rank: number) => boolean;
}

/** What a plan changes of the existing places: 1 for each that closes, and those that open. */
export interface PlaceChanges {
  readonly isClosed: Uint8Array;
  readonly opened: NamedPoints;
}

/** As the crow flies, in kilometres. */
export function crowReach({ parts }: PlannerData): Reach {
  return {
    today: (places) => nearestOfToday(parts, places),
    nearest: (places) => nearestPlaces(parts, places),
    after: (places, changes) => nearestAfter(parts, places, changes),
    pairs: (rows, candidates, most) => reachablePairs(parts, rows, candidates, most),
    isKnown: () => true,
    hasPlace: () => true,
  };
}

/** What the parts are nearest to among the places of today, kept from one plan to the next. */
const nearestToday = new WeakMap<FramedPoints, WeakMap<FramedPoints, NearestOfAll>>();

/** As `nearestPlaces`, found once for the same points and places. */
function nearestOfToday(from: FramedPoints, places: FramedPoints): NearestOfAll {
  const known = nearestToday.get(from) ?? new WeakMap<FramedPoints, NearestOfAll>();
  nearestToday.set(from, known);
  const found = known.get(places) ?? nearestPlaces(from, places);
  known.set(places, found);
  return found;
}

/**
 * The nearest place once some of today's have closed and others have opened: ranks among today's, or
 * their number plus the rank among the opened ones.
 */
function nearestAfter(
  from: FramedPoints,
  places: FramedPoints,
  changes: PlaceChanges,
): NearestOfAll {
  const before = nearestOfToday(from, places);
  const { isClosed, opened } = changes;
  return nearestAfterChanges(grouped(from), grouped(places), before, {
    isClosed,
    opened: grouped(opened),
  });
}

/** The nearest place of its territory of comparison: rank (−1 where none) and kilometres. */
function nearestPlaces(from: FramedPoints, places: FramedPoints) {
  return nearestWithinGroups(grouped(from), grouped(places));
}

const grouped = ({ longitude, latitude, frame }: FramedPoints) => ({
  longitude,
  latitude,
  group: frame,
});

/**
 * Which candidates are within reach of which demand parts, distances included, never across
 * territories of comparison.
 *
 * @param rows ranks of the demand parts, one row each
 * @param radiusKm of each row, or of all
 */
function reachablePairs(
  parts: FramedPoints,
  rows: Uint32Array,
  candidates: FramedPoints,
  radiusKm: number | Float64Array,
): PairsWithin {
  const supply = pointIndex(candidates);
  const found: PairsWithin[] = [];
  const place = { batch: new Uint8Array(rows.length), row: new Uint32Array(rows.length) };
  batches(rows.length, radiusKm).forEach(({ members, mostKm }, batch) => {
    const demand = buildSphereIndex(
      Float64Array.from(members, (row) => parts.longitude[rows[row]]),
      Float64Array.from(members, (row) => parts.latitude[rows[row]]),
    );
    members.forEach((row, i) => {
      place.batch[row] = batch;
      place.row[row] = i;
    });
    found.push(pairsWithin(demand, supply, mostKm));
  });
  const offsets = new Uint32Array(rows.length + 1);
  const capacity = found.reduce((sum, { neighbours }) => sum + neighbours.length, 0);
  const neighbours = new Uint32Array(capacity);
  const distanceKm = new Float64Array(capacity);
  let size = 0;
  rows.forEach((part, row) => {
    const pairs = found[place.batch[row]];
    const limit = typeof radiusKm === 'number' ? radiusKm : radiusKm[row];
    const end = pairs?.offsets[place.row[row] + 1] ?? 0;
    for (let entry = pairs?.offsets[place.row[row]] ?? 0; entry < end; entry++) {
      const candidate = pairs.neighbours[entry];
      if (candidates.frame[candidate] !== parts.frame[part]) continue;
      if (!(pairs.distanceKm[entry] <= limit)) continue;
      neighbours[size] = candidate;
      distanceKm[size++] = pairs.distanceKm[entry];
    }
    offsets[row + 1] = size;
  });
  return {
    offsets,
    neighbours: neighbours.slice(0, size),
    distanceKm: distanceKm.slice(0, size),
  };
}

interface Batch {
  readonly members: Uint32Array;
  readonly mostKm: number;
}

/** Rows whose radii are of the same order, so that few pairs are found in vain. */
function batches(rowCount: number, radiusKm: number | Float64Array): Batch[] {
  const all = Uint32Array.from({ length: rowCount }, (_, row) => row);
  if (typeof radiusKm === 'number') return [{ members: all, mostKm: radiusKm }];
  const found: Batch[] = [];
  let left = all;
  for (let mostKm = 4; left.length > 0; mostKm *= 1.6) {
    const members = left.filter((row) => radiusKm[row] <= mostKm);
    left = left.filter((row) => !(radiusKm[row] <= mostKm));
    if (members.length > 0) found.push({ members, mostKm });
  }
  return found;
}
