import { prettyBreaks } from './pretty-breaks.ts';
import type { SortedValues } from './sorted-values.ts';

/** Values drawn inside a frame: the extremes beyond it are counted, not drawn. */
export interface ValueDomain {
  readonly low: number;
  readonly high: number;
  /** How many values exceed the frame. */
  readonly beyond: number;
}

/**
 * Shares of the values that a frame may keep: one in 500 stays out where it would crush all others;
 * more do, up to one in twenty, where half of the values would still share the first bin.
 */
const KEPT_SHARES = [0.998, 0.98, 0.95] as const;

/** About as many bins as a chart of one column shows. */
const BIN_COUNT = 30;

/** The frame of some values; null when there is none. */
export function valueDomain({ sorted: known }: SortedValues): ValueDomain | null {
  if (known.length === 0) return null;
  const [low] = known;
  const last = known[known.length - 1];
  const rank = (share: number) => known[Math.ceil(share * known.length) - 1];
  const median = rank(0.5);
  const cuts = KEPT_SHARES.map(rank);
  const cut =
    cuts.find((one) => one > low && one - low <= BIN_COUNT * (median - low)) ??
    cuts.findLast((one) => one > low) ??
    low;
  // Extremes are left out only when they are far.
  const high = last - low > 1.5 * (cut - low) && cut > low ? cut : last;
  const beyond = known.length - 1 - known.lastIndexOf(high);
  return { low, high, beyond };
}

/** Round bounds of some 30 bins that cover a frame, ascending; one bin when all values are equal. */
export function binEdges({ low, high }: ValueDomain): readonly number[] {
  if (low === high) return [low, low + 1];
  const { thresholds, ends } = prettyBreaks(Float64Array.of(low, high), BIN_COUNT);
  if (typeof ends === 'string') return [low, high, high + (high - low)];
  const [first, last] = ends;
  const edges = [first, ...thresholds, last];
  // Bins are open on their right: the highest value needs one of its own.
  if (last <= high) edges.push(clean(last + (last - edges[edges.length - 2])));
  return edges;
}

/** Without the noise of binary fractions. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

/**
 * How many values fall in each bin [edge, next edge), of those that the mask keeps; what lies
 * beyond the edges is in no bin.
 */
export function binCounts(
  values: Float64Array,
  edges: readonly number[],
  mask: Uint8Array | null,
): Uint32Array {
  const counts = new Uint32Array(edges.length - 1);
  const first = edges[0];
  const last = edges[edges.length - 1];
  const width = (last - first) / counts.length;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    // Nor is what is missing.
    if (!(value >= first && value < last) || (mask && mask[i] === 0)) continue;
    let bin = Math.min(counts.length - 1, Math.floor((value - first) / width));
    // Binary fractions may put a bound on the wrong side.
    if (value >= edges[bin + 1]) bin++;
    else if (value < edges[bin]) bin--;
    counts[bin]++;
  }
  return counts;
}
