import type { CoveringInput } from '../../src/core/location/maximal-covering.ts';

/**
 * The textbook treatment of maximal covering, as a peer: greedy choice for the value, and the
 * Lagrangian bound over y ≤ Σ x with one step length, moved by plain subgradient steps.
 *
 * @returns the relative gap reached when so much time has passed, or `gapTarget` is reached
 */
export function plainSubgradient(
  { pairs, weights, candidateCount, covered }: CoveringInput,
  count: number,
  { seconds, gapTarget = 0 }: { readonly seconds: number; readonly gapTarget?: number },
): number {
  const end = performance.now() + 1000 * seconds;
  const left = Float64Array.from(weights, (weight, i) => (covered?.[i] ? 0 : weight));
  const value = greedyValue(pairs, left, candidateCount, count);
  const prices = new Float64Array(left.length);
  const worth = new Float64Array(candidateCount);
  let factor = 2;
  let bound = Infinity;
  let stalled = 0;
  while (performance.now() < end && (bound - value) / value > gapTarget) {
    worth.fill(0);
    let lagrangian = 0;
    for (let i = 0; i < left.length; i++) {
      lagrangian += Math.max(0, left[i] - prices[i]);
      for (let entry = pairs.offsets[i]; entry < pairs.offsets[i + 1]; entry++) {
        worth[pairs.neighbours[entry]] += prices[i];
      }
    }
    const least = worth.slice().sort()[candidateCount - count];
    const isOpen = new Uint8Array(candidateCount);
    let open = 0;
    for (const isTie of [false, true]) {
      for (let site = 0; site < candidateCount && open < count; site++) {
        if (isTie ? worth[site] !== least : worth[site] <= least) continue;
        lagrangian += worth[site];
        isOpen[site] = 1;
        open++;
      }
    }
    stalled = lagrangian < bound ? 0 : stalled + 1;
    if (stalled === 10) {
      factor /= 2;
      stalled = 0;
    }
    bound = Math.min(bound, lagrangian);
    const slope = new Float64Array(left.length);
    let norm = 0;
    for (let i = 0; i < left.length; i++) {
      if (left[i] > prices[i]) slope[i] = -1;
      for (let entry = pairs.offsets[i]; entry < pairs.offsets[i + 1]; entry++) {
        slope[i] += isOpen[pairs.neighbours[entry]];
      }
      norm += slope[i] * slope[i];
    }
    if (norm === 0) break;
    const step = (factor * (lagrangian - value)) / norm;
    for (let i = 0; i < left.length; i++) prices[i] = Math.max(0, prices[i] - step * slope[i]);
  }
  return (bound - value) / value;
}

function greedyValue(
  { offsets, neighbours }: CoveringInput['pairs'],
  weights: Float64Array,
  candidateCount: number,
  count: number,
): number {
  const left = weights.slice();
  const gains = new Float64Array(candidateCount);
  for (let i = 0; i < left.length; i++) {
    for (let entry = offsets[i]; entry < offsets[i + 1]; entry++) {
      gains[neighbours[entry]] += left[i];
    }
  }
  let value = 0;
  for (let choice = 0; choice < count; choice++) {
    let best = 0;
    for (let site = 1; site < candidateCount; site++) if (gains[site] > gains[best]) best = site;
    value += gains[best];
    for (let i = 0; i < left.length; i++) {
      const row = neighbours.subarray(offsets[i], offsets[i + 1]);
      if (left[i] === 0 || !row.includes(best)) continue;
      for (const site of row) gains[site] -= left[i];
      left[i] = 0;
    }
  }
  return value;
}
