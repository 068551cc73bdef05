import { chord2Slack, chord2ToPlace, unitVectors } from './chord.ts';
import { type GroupedPoints, pointsByGroup, requireGroupedPoints } from './grouped-points.ts';
import { haversineFromCosinesKm, RADIANS_PER_DEGREE } from './haversine.ts';
import type { NearestOfAll } from './nearest.ts';
import { buildSphereIndex, type SphereIndex } from './sphere-index.ts';

/** Below so many demand points, each is compared with all that may be nearest to any of them. */
const POINTS_PER_BLOCK = 32;

/**
 * What `nearestWithinGroups` gives from the same demand to many networks, one after the other.
 *
 * The demand is arranged once; for each network its tree is walked from the root, with, at each
 * node, only the places that may be the nearest to a point below. Neighbours share that work, so
 * that a network costs a third of what it does point by point.
 *
 * @throws RangeError as `nearestWithinGroups`, of the demand at once, of a network when it is given.
 */
export function nearestToNetworks(demand: GroupedPoints): (supply: GroupedPoints) => NearestOfAll {
  requireGroupedPoints('demand', demand);
  const groups = Array.from(pointsByGroup(demand), ([group, { ranks, longitude, latitude }]) => ({
    group,
    ranks: Uint32Array.from(ranks),
    tree: buildSphereIndex(longitude, latitude),
  }));
  return (supply) => {
    requireGroupedPoints('supply', supply);
    const found = {
      index: new Int32Array(demand.group.length).fill(-1),
      distanceKm: new Float64Array(demand.group.length).fill(Number.NaN),
    };
    const supplies = pointsByGroup(supply);
    for (const { group, ranks, tree } of groups) {
      const places = supplies.get(group);
      if (places) searchTree(tree, ranks, layOut(places), found);
    }
    return found;
  };
}

/** The places of one group of a network. */
interface Network {
  /** Their ranks in the whole network. */
  readonly ranks: readonly number[];
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  readonly cosLatitude: Float64Array;
  readonly vectors: Float64Array;
}

function layOut(places: Pick<Network, 'ranks' | 'longitude' | 'latitude'>): Network {
  return {
    ...places,
    cosLatitude: places.latitude.map((degrees) => Math.cos(degrees * RADIANS_PER_DEGREE)),
    vectors: unitVectors(places.longitude, places.latitude),
  };
}

/** Places that may be the nearest to a point of a node, ascending. */
interface Candidates {
  readonly place: Uint32Array;
  /** Squared chord from each to the box of the node that narrows them. */
  readonly nearChord2: Float64Array;
  count: number;
}

function noCandidates(size: number): Candidates {
  return { place: new Uint32Array(size), nearChord2: new Float64Array(size), count: 0 };
}

/** Writes the nearest place of each point of a tree, whose ranks among all the demand are given. */
function searchTree(
  tree: SphereIndex,
  ranks: Uint32Array,
  network: Network,
  { index, distanceKm }: NearestOfAll,
): void {
  const size = network.ranks.length;
  const ofLevel: Candidates[] = [];
  visit(1, { ...noCandidates(size), place: Uint32Array.from(network.ranks.keys()), count: size });

  function visit(node: number, candidates: Candidates, level = 0): void {
    ofLevel[level] ??= noCandidates(size);
    const kept = ofLevel[level];
    keepPossible(tree.boxes, node, network.vectors, candidates, kept);
    const start = tree.nodeStart[node];
    const end = tree.nodeEnd[node];
    if (node < tree.leafCount && !tree.isOnePoint[node] && end - start > POINTS_PER_BLOCK) {
      visit(2 * node, kept, level + 1);
      visit(2 * node + 1, kept, level + 1);
      return;
    }
    for (let point = start; point < end; point++) {
      const best = nearestAmong(tree, point, network, kept);
      const rank = ranks[tree.pointOfPlace[point]];
      index[rank] = network.ranks[best];
      distanceKm[rank] = distanceBetween(tree, point, network, best);
    }
  }
}

/** Keeps the candidates that are no farther from a box than some candidate is from all of it. */
function keepPossible(
  boxes: Float64Array,
  node: number,
  vectors: Float64Array,
  { place, nearChord2, count }: Candidates,
  kept: Candidates,
): void {
  const b = 6 * node;
  const [minX, minY, minZ] = [boxes[b], boxes[b + 1], boxes[b + 2]];
  const [maxX, maxY, maxZ] = [boxes[b + 3], boxes[b + 4], boxes[b + 5]];
  let reach = Infinity;
  for (let c = 0; c < count; c++) {
    const v = 3 * place[c];
    // From the low face and to the high one, along each axis: both positive inside.
    const lowX = vectors[v] - minX;
    const lowY = vectors[v + 1] - minY;
    const lowZ = vectors[v + 2] - minZ;
    const highX = maxX - vectors[v];
    const highY = maxY - vectors[v + 1];
    const highZ = maxZ - vectors[v + 2];
    const farX = Math.max(lowX, highX);
    const farY = Math.max(lowY, highY);
    const farZ = Math.max(lowZ, highZ);
    reach = Math.min(reach, farX * farX + farY * farY + farZ * farZ);
    const nearX = Math.min(0, lowX, highX);
    const nearY = Math.min(0, lowY, highY);
    const nearZ = Math.min(0, lowZ, highZ);
    nearChord2[c] = nearX * nearX + nearY * nearY + nearZ * nearZ;
  }
  reach += chord2Slack(reach);
  kept.count = 0;
  for (let c = 0; c < count; c++) {
    if (nearChord2[c] <= reach) kept.place[kept.count++] = place[c];
  }
}

function nearestAmong(
  tree: SphereIndex,
  point: number,
  network: Network,
  { place, count }: Candidates,
): number {
  const x = tree.vectors[3 * point];
  const y = tree.vectors[3 * point + 1];
  const z = tree.vectors[3 * point + 2];
  let best = place[0];
  let bestChord2 = chord2ToPlace(network.vectors, best, x, y, z);
  let slack = chord2Slack(bestChord2);
  for (let c = 1; c < count; c++) {
    const chord2 = chord2ToPlace(network.vectors, place[c], x, y, z);
    if (chord2 > bestChord2 + slack) continue;
    // In ascending rank, only a lesser distance takes the place of the best.
    const isNearer =
      chord2 < bestChord2 - slack ||
      distanceBetween(tree, point, network, place[c]) < distanceBetween(tree, point, network, best);
    if (isNearer) best = place[c];
    if (chord2 < bestChord2) {
      bestChord2 = chord2;
      slack = chord2Slack(chord2);
    }
  }
  return best;
}

function distanceBetween(
  tree: SphereIndex,
  point: number,
  network: Network,
  place: number,
): number {
  return haversineFromCosinesKm(
    tree.longitude[point],
    tree.latitude[point],
    tree.cosLatitude[point],
    network.longitude[place],
    network.latitude[place],
    network.cosLatitude[place],
  );
}
