import type { NearestOfAll } from '../../../core/geo/nearest.ts';
import type { PairsWithin } from '../../../core/geo/pairs-within.ts';
import type { DemandParts, NamedPoints, PlannerData } from '../model/planner-data.ts';
import type { Reach } from '../model/reach.ts';
import type { TravelTimes } from './travel-times.ts';

/** By the reader's travel times, in minutes; nothing is known from communes that they do not have. */
export function travelReach(
  { parts, communes: { codes } }: PlannerData,
  times: TravelTimes,
): Reach {
  const nearest = (places: NamedPoints, isOpen?: (rank: number) => boolean) =>
    travelNearest(times, parts, places, codes, isOpen);
  return {
    today: (places) => nearest(places),
    nearest: (places) => nearest(places),
    after: (places, { isClosed, opened }) => {
      const left = nearest(places, (rank) => !isClosed[rank]);
      const found = nearest(opened);
      found.distanceKm.forEach((minutes, part) => {
        if (Number.isNaN(minutes) || minutes >= left.distanceKm[part]) return;
        left.distanceKm[part] = minutes;
        left.index[part] = places.ids.length + found.index[part];
      });
      return left;
    },
    pairs: (rows, candidates, most) => travelPairs(times, parts, rows, candidates, most, codes),
    isKnown: (part) => times.rowOfCommune[parts.commune[part]] >= 0,
    hasPlace: (points, rank) =>
      destinationOf(times.destinations, points, rank, codes) !== undefined,
  };
}

/** Ranks of places by destination of the matrix: a place goes by its own id, else by its commune. */
function placesByDestination(
  { destinations }: TravelTimes,
  places: NamedPoints,
  codes: readonly string[],
): Map<number, number[]> {
  const found = new Map<number, number[]>();
  places.ids.forEach((_, rank) => {
    const destination = destinationOf(destinations, places, rank, codes);
    if (destination === undefined) return;
    const there = found.get(destination);
    if (there) there.push(rank);
    else found.set(destination, [rank]);
  });
  return found;
}

function destinationOf(
  destinations: ReadonlyMap<string, number>,
  { ids, commune }: NamedPoints,
  rank: number,
  codes: readonly string[],
): number | undefined {
  return destinations.get(ids[rank]) ?? destinations.get(codes[commune[rank]] ?? '');
}

/** Which candidates are within reach of which demand parts, in minutes; as `reachablePairs`. */
function travelPairs(
  times: TravelTimes,
  parts: DemandParts,
  rows: Uint32Array,
  candidates: NamedPoints,
  limit: number | Float64Array,
  codes: readonly string[],
): PairsWithin {
  const there = placesByDestination(times, candidates, codes);
  const offsets = new Uint32Array(rows.length + 1);
  const neighbours: number[] = [];
  const minutes: number[] = [];
  rows.forEach((part, row) => {
    const most = typeof limit === 'number' ? limit : limit[row];
    const found: [candidate: number, minutes: number][] = [];
    forEachEntry(times, parts.commune[part], (destination, value) => {
      if (!(value <= most)) return;
      for (const rank of there.get(destination) ?? []) found.push([rank, value]);
    });
    found.sort(([a], [b]) => a - b);
    for (const [rank, value] of found) {
      neighbours.push(rank);
      minutes.push(value);
    }
    offsets[row + 1] = neighbours.length;
  });
  return {
    offsets,
    neighbours: Uint32Array.from(neighbours),
    distanceKm: Float64Array.from(minutes),
  };
}

/**
 * The nearest place in minutes: rank (−1 where none) and minutes (NaN where none).
 *
 * @param isOpen whether the place of a rank counts
 */
function travelNearest(
  times: TravelTimes,
  parts: DemandParts,
  places: NamedPoints,
  codes: readonly string[],
  isOpen: (rank: number) => boolean = () => true,
): NearestOfAll {
  const there = placesByDestination(times, places, codes);
  const index = new Int32Array(parts.commune.length).fill(-1);
  const distanceKm = new Float64Array(parts.commune.length).fill(Number.NaN);
  parts.commune.forEach((commune, part) => {
    forEachEntry(times, commune, (destination, value) => {
      if (value >= distanceKm[part]) return;
      const rank = there.get(destination)?.find(isOpen);
      if (rank === undefined) return;
      index[part] = rank;
      distanceKm[part] = value;
    });
  });
  return { index, distanceKm };
}

function forEachEntry(
  { rowOfCommune, offsets, destination, minutes }: TravelTimes,
  commune: number,
  visit: (destination: number, minutes: number) => void,
): void {
  const row = rowOfCommune[commune];
  if (row < 0) return;
  for (let entry = offsets[row]; entry < offsets[row + 1]; entry++) {
    visit(destination[entry], minutes[entry]);
  }
}
