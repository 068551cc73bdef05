import { chord2OfDistance, chord2Slack } from './chord.ts';
import { requireRadius } from './coordinates.ts';
import { haversineFromCosinesKm } from './haversine.ts';
import { placeDistanceKm, type SphereIndex } from './sphere-index.ts';

/** Demand points are matched in nodes this many levels above the leaves. */
const BATCH_LEVELS = 2;

/** Which half of a double holds its sign: the second where the machine is little-endian. */
const SIGN_WORD = new Uint8Array(Uint32Array.of(1).buffer)[0];

/**
 * Which supply points are near which demand points, in compressed sparse rows: row i of the demand
 * holds entries offsets[i] … offsets[i + 1] − 1.
 */
export interface PairsWithin {
  /** One more than there are demand points. */
  readonly offsets: Uint32Array;
  /** Ranks of supply points, ascending in each row. */
  readonly neighbours: Uint32Array;
  /** Haversine kilometres of each pair. */
  readonly distanceKm: Float64Array;
}

/**
 * All pairs of a demand and a supply point at most `radiusKm` apart, with their distances; the radius
 * is included. With the same index given twice each point is its own neighbour, at distance 0, and
 * half of the distances need not be computed.
 *
 * @param demand points of the rows, in the order in which they were indexed
 * @param supply points of the columns, in the order in which they were indexed
 * @param radiusKm ≥ 0
 * @throws RangeError when the radius is not ≥ 0.
 */
export function pairsWithin(
  demand: SphereIndex,
  supply: SphereIndex,
  radiusKm: number,
): PairsWithin {
  const { offsets, neighbours } = neighboursWithin(demand, supply, radiusKm);
  const distanceKm = new Float64Array(neighbours.length);
  const from = coordinatesOfPoints(demand);
  const to = supply === demand ? from : coordinatesOfPoints(supply);
  // Rows and neighbours both ascend, so the mirror image of the next pair below the diagonal is
  // always the next unread pair of its row.
  const mirror = supply === demand ? offsets.slice() : undefined;
  for (let point = 0; point < demand.size; point++) {
    const longitude = from.longitude[point];
    const latitude = from.latitude[point];
    const cosLatitude = from.cosLatitude[point];
    const end = offsets[point + 1];
    let entry = offsets[point];
    if (mirror) {
      for (; neighbours[entry] < point; entry++) {
        distanceKm[entry] = distanceKm[mirror[neighbours[entry]]++];
      }
      // The point itself is no mirror image; what follows it will be read from below.
      mirror[point] = entry + 1;
    }
    for (; entry < end; entry++) {
      const neighbour = neighbours[entry];
      distanceKm[entry] = haversineFromCosinesKm(
        longitude,
        latitude,
        cosLatitude,
        to.longitude[neighbour],
        to.latitude[neighbour],
        to.cosLatitude[neighbour],
      );
    }
  }
  return { offsets, neighbours, distanceKm };
}

/**
 * The same pairs as `pairsWithin`, without their distances: all that covering asks for.
 *
 * @throws RangeError when the radius is not ≥ 0.
 */
export function neighboursWithin(
  demand: SphereIndex,
  supply: SphereIndex,
  radiusKm: number,
): Omit<PairsWithin, 'distanceKm'> {
  requireRadius(radiusKm);
  const { starts, points } = matchLeaves(demand, supply, radiusKm);
  const offsets = new Uint32Array(demand.size + 1);
  for (let place = 0; place < demand.size; place++) {
    offsets[demand.pointOfPlace[place] + 1] = starts[place + 1] - starts[place];
  }
  for (let point = 0; point < demand.size; point++) {
    offsets[point + 1] = offsets[point + 1] + offsets[point];
  }
  const neighbours = new Uint32Array(points.length);
  for (let place = 0; place < demand.size; place++) {
    let entry = offsets[demand.pointOfPlace[place]];
    for (let source = starts[place]; source < starts[place + 1]; source++) {
      neighbours[entry++] = points[source];
    }
  }
  return { offsets, neighbours };
}

/** Rows in the tree order of the demand; the points of each row ascend. */
interface LeafMatches {
  /** Start of each demand place's row, and the end of the last. */
  readonly starts: Uint32Array;
  readonly points: Uint32Array;
}

/** Tests each demand leaf against the supply around its box, gathered and sorted once per leaf. */
function matchLeaves(demand: SphereIndex, supply: SphereIndex, radiusKm: number): LeafMatches {
  const threshold = chord2OfDistance(radiusKm);
  const slack = chord2Slack(threshold);
  const surelyOut = threshold + slack;
  const supplyPlaces = placesOfPoints(supply);
  const candidates = new Uint32Array(supply.size);
  const candidateVectors = new Float64Array(3 * supply.size);
  const starts = new Uint32Array(demand.size + 1);
  const margin = new Float64Array(1);
  const marginWords = new Int32Array(margin.buffer);
  let points = new Uint32Array(16 * demand.size);
  let length = 0;

  const batchCount = Math.min(demand.leafCount, Math.max(demand.leafCount >> BATCH_LEVELS, 1));
  for (let batch = batchCount; batch < 2 * batchCount; batch++) {
    const count = gatherAround(supply, demand.boxes, batch, surelyOut, candidates);
    candidates.subarray(0, count).sort();
    for (let c = 0; c < count; c++) {
      const place = supplyPlaces[candidates[c]];
      candidateVectors[3 * c] = supply.vectors[3 * place];
      candidateVectors[3 * c + 1] = supply.vectors[3 * place + 1];
      candidateVectors[3 * c + 2] = supply.vectors[3 * place + 2];
    }
    for (let place = demand.nodeStart[batch]; place < demand.nodeEnd[batch]; place++) {
      if (length + count >= points.length) points = grown(points, length + count + 1);
      const x = demand.vectors[3 * place];
      const y = demand.vectors[3 * place + 1];
      const z = demand.vectors[3 * place + 2];
      for (let c = 0; c < count; c++) {
        const dx = candidateVectors[3 * c] - x;
        const dy = candidateVectors[3 * c + 1] - y;
        const dz = candidateVectors[3 * c + 2] - z;
        const chord2 = dx * dx + dy * dy + dz * dz;
        // A branch on the distance would be mispredicted half of the time: every candidate is
        // written, and kept by adding the sign of what it is short of the radius.
        points[length] = candidates[c];
        margin[0] = surelyOut - chord2;
        length += 1 + (marginWords[SIGN_WORD] >> 31);
        if (Math.abs(chord2 - threshold) <= 2 * slack && chord2 <= surelyOut) {
          const supplyPlace = supplyPlaces[candidates[c]];
          const distanceKm = placeDistanceKm(
            supply,
            supplyPlace,
            demand.longitude[place],
            demand.latitude[place],
            demand.cosLatitude[place],
          );
          if (distanceKm > radiusKm) length--;
        }
      }
      starts[place + 1] = length;
    }
  }
  return { starts, points: points.subarray(0, length) };
}

/** Writes the supply points of all leaves within reach of a demand node's box; returns how many. */
function gatherAround(
  supply: SphereIndex,
  demandBoxes: Float64Array,
  demandNode: number,
  reachChord2: number,
  found: Uint32Array,
): number {
  if (supply.size === 0) return 0;
  const pending = [1];
  let count = 0;
  while (pending.length > 0) {
    const node = pending.pop()!;
    if (chord2BetweenBoxes(demandBoxes, demandNode, supply.boxes, node) > reachChord2) continue;
    if (node < supply.leafCount) {
      pending.push(2 * node, 2 * node + 1);
    } else {
      for (let place = supply.nodeStart[node]; place < supply.nodeEnd[node]; place++) {
        found[count++] = supply.pointOfPlace[place];
      }
    }
  }
  return count;
}

function chord2BetweenBoxes(
  a: Float64Array,
  nodeA: number,
  b: Float64Array,
  nodeB: number,
): number {
  let chord2 = 0;
  for (let axis = 0; axis < 3; axis++) {
    const i = 6 * nodeA + axis;
    const j = 6 * nodeB + axis;
    const gap = Math.max(a[i] - b[j + 3], b[j] - a[i + 3], 0);
    chord2 += gap * gap;
  }
  return chord2;
}

function placesOfPoints(index: SphereIndex): Uint32Array {
  const places = new Uint32Array(index.size);
  for (let place = 0; place < index.size; place++) places[index.pointOfPlace[place]] = place;
  return places;
}

function coordinatesOfPoints(index: SphereIndex) {
  const longitude = new Float64Array(index.size);
  const latitude = new Float64Array(index.size);
  const cosLatitude = new Float64Array(index.size);
  for (let place = 0; place < index.size; place++) {
    const point = index.pointOfPlace[place];
    longitude[point] = index.longitude[place];
    latitude[point] = index.latitude[place];
    cosLatitude[point] = index.cosLatitude[place];
  }
  return { longitude, latitude, cosLatitude };
}

function grown(points: Uint32Array, needed: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(2 * points.length, needed));
  larger.set(points);
  return larger;
}
