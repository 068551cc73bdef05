import { expect, test } from 'vitest';
import type { CoverProblemOfPlan } from '../../../src/app/planner/model/choice.ts';
import { swapWithinGoal } from '../../../src/app/planner/model/equity-swaps.ts';
import { seededRandom } from '../../../src/core/random.ts';

const ROWS = 60;
const SITES = 30;

test.each([1, 2, 3, 4])('ends where the goal is kept and no swap gains more, draw %i', (seed) => {
  const { problem, isOfGroup } = drawn(seed);
  const share = 0.4;
  const gains = (sites: readonly number[]) => gained(problem, isOfGroup, sites);
  const keeps = (sites: readonly number[]) => {
    const { all, ofGroup } = gains(sites);
    return ofGroup >= share * all;
  };
  // The three that gain most without the goal: few of the group are near them.
  const start = everyThree().reduce((a, b) => (gains(b).all > gains(a).all ? b : a));
  expect(keeps(start)).toBe(false);
  const found = swapWithinGoal(problem, isOfGroup, share, start);
  expect(new Set(found).size).toBe(3);
  expect(keeps(found)).toBe(true);
  for (let place = 0; place < 3; place++) {
    for (let other = 0; other < SITES; other++) {
      const swapped = found.map((site, i) => (i === place ? other : site));
      if (new Set(swapped).size < 3 || !keeps(swapped)) continue;
      expect(gains(swapped).all).toBeLessThanOrEqual(gains(found).all);
    }
  }
});

/** Points of a square; those of the group weigh little. */
function drawn(seed: number): { problem: CoverProblemOfPlan; isOfGroup: Uint8Array } {
  const random = seededRandom(seed);
  const point = () => ({ x: random(), y: random() });
  const rows = Array.from({ length: ROWS }, point);
  const sites = Array.from({ length: SITES }, point);
  const isOfGroup = Uint8Array.from(rows, ({ x }) => (x < 0.5 ? 1 : 0));
  const weights = Float64Array.from(rows, (_, row) =>
    Math.ceil((isOfGroup[row] ? 20 : 100) * random()),
  );
  const near = rows.map((row) =>
    Array.from(sites.keys()).filter(
      (site) => Math.hypot(sites[site].x - row.x, sites[site].y - row.y) < 0.2,
    ),
  );
  const offsets = new Uint32Array(ROWS + 1);
  near.forEach((found, row) => {
    offsets[row + 1] = offsets[row] + found.length;
  });
  const neighbours = Uint32Array.from(near.flat());
  const pairs = { offsets, neighbours, distanceKm: new Float64Array(neighbours.length) };
  const candidates = {
    ids: sites.map((_, site) => `${site}`),
    names: sites.map((_, site) => `${site}`),
    commune: new Int32Array(SITES),
    longitude: Float64Array.from(sites, ({ x }) => x),
    latitude: Float64Array.from(sites, ({ y }) => y),
    frame: new Int8Array(SITES),
  };
  const problem = {
    candidates,
    rows: Uint32Array.from(rows.keys()),
    pairs,
    weights,
    coveredBefore: 0,
  };
  return { problem, isOfGroup };
}

function gained(
  { pairs: { offsets, neighbours }, weights }: CoverProblemOfPlan,
  isOfGroup: Uint8Array,
  sites: readonly number[],
) {
  let all = 0;
  let ofGroup = 0;
  weights.forEach((weight, row) => {
    const reaching = neighbours.subarray(offsets[row], offsets[row + 1]);
    if (!sites.some((site) => reaching.includes(site))) return;
    all += weight;
    if (isOfGroup[row]) ofGroup += weight;
  });
  return { all, ofGroup };
}

function everyThree(): number[][] {
  const all = Array.from({ length: SITES }, (_, site) => site);
  return all.flatMap((a) =>
    all.slice(a + 1).flatMap((b) => all.slice(b + 1).map((c) => [a, b, c])),
  );
}
