import { firstAtLeast } from '../ascending-search.ts';
import type { Random } from '../random.ts';
import { neighbourCount } from './spatial-weights.ts';
import type { StandardisedValues } from './standardised-values.ts';

/** How the reference draws of local statistics are made and shared out. */
export interface ReferenceDraws {
  readonly permutations: number;
  readonly random: Random;
  /** The units whose rank leaves the remainder `set` when divided by `permutationSets`. */
  readonly set: number;
  readonly permutationSets: number;
}

/** How many of a unit's simulated sums are ≥ and ≤ the observed one. */
export interface SideCounts {
  readonly atLeast: number;
  readonly atMost: number;
}

/** Two sums of the same scores in another order may differ by this much. */
const TIE = 1e-11;

/**
 * Simulates the sum of each unit's neighbours for one set of units, and counts on which side of
 * the observed one the simulated sums fall.
 *
 * Row p of one matrix of draws without replacement serves every unit: a unit with d neighbours
 * takes the first d of the row, so that the sums are the same, and sorted once, for all units with
 * d neighbours. The draws are among positions 0 … n − 2; position i stands for unit i, except for
 * unit i itself, where it stands for the last unit. Only the few rows that hold a unit's own
 * position are looked at one by one.
 */
export function* drawReferenceSums(
  { scores, weights }: StandardisedValues,
  observed: Float64Array,
  { permutations, random, set, permutationSets }: ReferenceDraws,
): Generator<[rank: number, counts: SideCounts]> {
  const byCount: number[][] = [];
  for (let rank = set; rank < scores.length; rank += permutationSets) {
    const count = neighbourCount(weights, rank);
    byCount[count] ??= [];
    byCount[count].push(rank);
  }
  const most = byCount.length - 1;
  if (most < 1) return;
  const drawn = drawPositions(scores.length - 1, permutations, most, random);
  const own = indexOwnDraws(drawn, scores.length);
  const sums = new Float64Array(permutations);
  const last = scores[scores.length - 1];
  for (let count = 1; count <= most; count++) {
    for (let p = 0; p < permutations; p++) sums[p] += scores[drawn[(count - 1) * permutations + p]];
    if (!byCount[count]) continue;
    const ascending = sums.slice().sort();
    for (const rank of byCount[count]) {
      const low = observed[rank] - TIE;
      const high = observed[rank] + TIE;
      let atLeast = permutations - firstAtLeast(ascending, low);
      let atMost = firstAtLeast(ascending, high);
      for (let draw = own.head[rank]; draw >= 0; draw = own.next[draw]) {
        if (draw >= count * permutations) continue;
        const sum = sums[draw % permutations];
        const moved = sum - scores[rank] + last;
        atLeast += Number(moved >= low) - Number(sum >= low);
        atMost += Number(moved < high) - Number(sum < high);
      }
      yield [rank, { atLeast, atMost }];
    }
  }
}

/** By column then permutation: `columns` different positions for each permutation. */
function drawPositions(
  positions: number,
  permutations: number,
  columns: number,
  random: Random,
): Uint32Array {
  const drawn = new Uint32Array(permutations * columns);
  const order = new Uint32Array(positions).map((_, position) => position);
  for (let p = 0; p < permutations; p++) {
    for (let column = 0; column < columns; column++) {
      const from = column + Math.floor(random() * (positions - column));
      const position = order[from];
      order[from] = order[column];
      order[column] = position;
      drawn[column * permutations + p] = position;
    }
  }
  return drawn;
}

/** The draws of each position, as linked lists: from `head[position]` along `next`, −1 at the end. */
function indexOwnDraws(drawn: Uint32Array, size: number): { head: Int32Array; next: Int32Array } {
  const head = new Int32Array(size).fill(-1);
  const next = new Int32Array(drawn.length);
  for (let draw = 0; draw < drawn.length; draw++) {
    next[draw] = head[drawn[draw]];
    head[drawn[draw]] = draw;
  }
  return { head, next };
}
