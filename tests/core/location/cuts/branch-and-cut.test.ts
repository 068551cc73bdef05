import fc from 'fast-check';
import loadHighs from 'highs';
import { expect, it } from 'vitest';
import { type BenefitProblem, benefitOf } from '../../../../src/core/location/benefit/problem.ts';
import { searchByCuts } from '../../../../src/core/location/cuts/branch-and-cut.ts';
import { maximalCovering } from '../../../../src/core/location/maximal-covering.ts';
import { highsLinearSolver } from '../../../../src/core/location/search/highs-linear-solver.ts';
import type { LinearSolver } from '../../../../src/core/location/search/linear-solver.ts';
import { seededRandom } from '../../../../src/core/random.ts';
import { completeSteps } from '../../../../src/core/steps.ts';
import { highsAlone } from '../../../bench/highs-alone.ts';
import { bestValue, problemOf, smallCovering } from '../covering-problems.ts';

const solver = highsLinearSolver(await loadHighs());
/** A machine busy with all other tests takes its time. */
const PATIENCE_MS = 300_000;

/** Searches to the end: the best value offered, what is left, and the bounds told on the way. */
function searched(problem: BenefitProblem, count: number, by: LinearSolver, mostNodes = 200) {
  let value = problem.base;
  let best: readonly number[] = [];
  let nodes = 0;
  const bounds: number[] = [];
  const steps = searchByCuts(problem, [], {
    solver: by,
    count,
    target: () => value + 0.999,
    offer: (sites) => {
      expect(new Set(sites).size).toBeLessThanOrEqual(count);
      if (benefitOf(problem, sites) <= value) return;
      value = benefitOf(problem, sites);
      best = sites;
    },
    best: () => best,
    onBound: (bound) => bounds.push(bound),
    mayExplore: () => nodes++ < mostNodes,
  });
  let step = steps.next();
  while (!step.done) step = steps.next();
  return { value, left: step.value, bounds, nodes };
}

it(
  'finds the optimum of every small covering, and leaves nothing open',
  () => {
    fc.assert(
      fc.property(smallCovering, (covering) => {
        const problem = problemOf(covering);
        const best = bestValue(problem, covering.count);
        const { value, left, bounds } = searched(problem, covering.count, solver);
        expect(value).toBe(best);
        expect(left).toBe(-Infinity);
        for (const bound of bounds) expect(bound).toBeGreaterThanOrEqual(best - 1e-6);
      }),
      { numRuns: 150 },
    );
  },
  PATIENCE_MS,
);

it(
  'proves nothing wrong, whatever the solver says',
  () => {
    fc.assert(
      fc.property(smallCovering, fc.nat(), (covering, seed) => {
        const problem = problemOf(covering);
        const best = bestValue(problem, covering.count);
        const { value, left } = searched(problem, covering.count, wildSolver(seed), 30);
        expect(Math.max(value + 0.999, left)).toBeGreaterThanOrEqual(best);
      }),
      { numRuns: 150 },
    );
  },
  PATIENCE_MS,
);

it(
  'proves what the search without it leaves open, and finds what HiGHS alone does',
  async () => {
    const { pairs, weights, size } = townsOfPlane(200);
    const input = { pairs, weights, candidateCount: size };
    // Where there is no solver, the search goes on without.
    const without = completeSteps(
      maximalCovering(input, 30, { mostNodes: 5, linearSolver: () => null }),
    );
    expect(without.isOptimal).toBe(false);
    const answer = completeSteps(maximalCovering(input, 30, { linearSolver: () => solver }));
    expect(answer.isOptimal).toBe(true);
    expect(answer.covered).toBe((await highsAlone())(input, 30));
    expect(answer.covered).toBeGreaterThanOrEqual(without.covered);
    expect(answer.covered).toBeLessThanOrEqual(without.upperBound);
  },
  PATIENCE_MS,
);

it(
  'gives back what it holds of the solver, at its end and when it is left',
  () => {
    const { pairs, weights, size } = townsOfPlane(200);
    const input = { pairs, weights, candidateCount: size };
    let held = 0;
    const counting: LinearSolver = {
      open(programme) {
        const open = solver.open(programme);
        held++;
        return {
          ...open,
          close() {
            held--;
            open.close();
          },
        };
      },
    };
    completeSteps(maximalCovering(input, 30, { linearSolver: () => counting }));
    expect(held).toBe(0);
    const steps = maximalCovering(input, 30, { linearSolver: () => counting });
    while (held === 0) expect(steps.next().done).toBe(false);
    steps.return(undefined as never);
    expect(held).toBe(0);
  },
  PATIENCE_MS,
);

it(
  'waits for a solver on its way, so that it finds the same whenever that comes',
  () => {
    const { pairs, weights, size } = townsOfPlane(200);
    const input = { pairs, weights, candidateCount: size };
    const [first, ...others] = [0, 1, 7, 300].map((waits) => {
      let asked = 0;
      const linearSolver = () => (asked++ < waits ? 'awaited' : solver);
      return completeSteps(maximalCovering(input, 30, { linearSolver }));
    });
    expect(first.isOptimal).toBe(true);
    for (const other of others) expect(other).toEqual(first);
  },
  PATIENCE_MS,
);

/** Answers at random. */
function wildSolver(seed: number): LinearSolver {
  const random = seededRandom(seed);
  return {
    open({ costs, rows }) {
      let rowCount = rows.least.length;
      return {
        addRows: ({ least }) => {
          rowCount += least.length;
        },
        setBounds: () => {},
        solve: () => ({
          status: random() < 0.2 ? 'infeasible' : 'optimal',
          values: costs.map(() => random()),
          prices: Float64Array.from({ length: rowCount }, () => 1e6 * (random() - 0.3)),
          basis: {},
        }),
        close: () => {},
      };
    },
  };
}

/** Villages and a few towns in a square: each may have a site, which serves within a tenth of it. */
function townsOfPlane(size: number) {
  const random = seededRandom(12);
  const points = Array.from({ length: size }, () => ({ x: random(), y: random() }));
  const weights = points.map(() => Math.ceil(40 * Math.exp(3 * random() ** 2)));
  const offsets = [0];
  const neighbours: number[] = [];
  for (const one of points) {
    points.forEach((other, site) => {
      if (Math.hypot(one.x - other.x, one.y - other.y) < 0.1) neighbours.push(site);
    });
    offsets.push(neighbours.length);
  }
  const pairs = { offsets: Uint32Array.from(offsets), neighbours: Uint32Array.from(neighbours) };
  return { pairs, weights, size };
}
