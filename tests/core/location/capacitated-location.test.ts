import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CapacitatedCoveringAnswer,
  type CapacitatedCoveringInput,
  capacitatedCovering,
} from '../../../src/core/location/capacitated-covering.ts';
import {
  type CapacitatedMedianInput,
  capacitatedMedian,
} from '../../../src/core/location/capacitated-median.ts';
import { completeSteps } from '../../../src/core/steps.ts';
import { highs } from './loaded-highs.ts';
import { pairsOf, type SmallInstance, smallInstance } from './small-instances.ts';

const RADIUS = 3;

const withCapacities = smallInstance.chain((instance) =>
  fc
    .array(fc.integer({ min: 0, max: 12 }), {
      minLength: instance.candidateCount,
      maxLength: instance.candidateCount,
    })
    .filter((capacities) => instance.open.some((site) => capacities[site] > 0))
    .map((capacities) => ({
      ...instance,
      weights: instance.weights.map(Math.ceil),
      capacities,
      existing: instance.existing.slice(0, 1),
      open: instance.eligible.flatMap((may, site) =>
        may && site !== instance.existing[0] ? [site] : [],
      ),
    })),
);

type CapacityInstance = SmallInstance & { readonly capacities: readonly number[] };

/** The optimum by HiGHS: benefit per unit of each pair within the radius, at most `count` sites. */
function optimum(
  { distance, weights, open, existing, capacities, count }: CapacityInstance,
  benefitOf: (distance: number) => number,
  mustServe = false,
): number | undefined {
  const sites = [...open, ...existing];
  const objective: string[] = [];
  const rows: string[] = [];
  const atSite = new Map<number, string[]>(sites.map((site) => [site, []]));
  weights.forEach((weight, demand) => {
    const near = sites.filter((site) => distance[demand][site] <= RADIUS);
    for (const site of near) {
      const flow = `z${demand}_${site}`;
      objective.push(`${benefitOf(distance[demand][site])} ${flow}`);
      atSite.get(site)!.push(flow);
    }
    const flows = near.map((site) => `z${demand}_${site}`).join(' + ');
    if (near.length > 0) rows.push(` ${flows} ${mustServe ? '=' : '<='} ${weight}`);
    else if (mustServe && weight > 0) rows.push(' 0 x = 1');
  });
  for (const [site, flows] of atSite) {
    if (flows.length === 0) continue;
    const room = existing.includes(site) ? capacities[site] : 0;
    rows.push(` ${flows.join(' + ')} - ${capacities[site] - room} x${site} <= ${room}`);
  }
  const model = [
    'Maximize',
    ` value: ${['0 x', ...objective].join(' + ')}`,
    'Subject To',
    ...rows,
    ` ${open.map((site) => `x${site}`).join(' + ')} <= ${count}`,
    'Bounds',
    ' 0 <= x <= 0',
    'Binary',
    ...open.map((site) => ` x${site}`),
    'End',
  ].join('\n');
  const { status, values } = highs.solve(model, {});
  if (status !== 'optimal') return undefined;
  let total = 0;
  weights.forEach((_, demand) => {
    for (const site of sites) {
      total += (values.get(`z${demand}_${site}`) ?? 0) * benefitOf(distance[demand][site]);
    }
  });
  return total;
}

describe('covering', () => {
  test('serves what a choice can, never more than the bound, and the bound holds', () => {
    fc.assert(
      fc.property(withCapacities, (instance) => {
        const best = optimum(instance, () => 1)!;
        const told: CapacitatedCoveringAnswer[] = [];
        const input = { ...instance, pairs: pairsOf(instance.distance, RADIUS).pairs };
        const answer = completeSteps(
          capacitatedCovering(input, instance.count, { onImprovement: (a) => told.push(a) }),
        );
        expect(answer.served).toBeLessThanOrEqual(best + 1e-6);
        if (answer.isOptimal) expect(answer.served).toBeCloseTo(best, 6);
        for (const { upperBound } of told) expect(upperBound).toBeGreaterThanOrEqual(best - 1e-6);
        // With the sites given, the sharing out itself is the best.
        const chosen = { ...instance, open: answer.sites, count: answer.sites.length };
        if (answer.sites.length > 0) {
          expect(optimum(chosen, () => 1)).toBeCloseTo(answer.served, 6);
        }
        answer.sites.forEach((site, place) => {
          expect(instance.open).toContain(site);
          expect(answer.loads[place]).toBeLessThanOrEqual(instance.capacities[site] + 1e-9);
        });
      }),
      { numRuns: 30 },
    );
    // The first solves of HiGHS take most of it.
  });

  test('with a solver, the optimum of every small instance, proven', () => {
    fc.assert(
      fc.property(withCapacities, (instance) => {
        const input = { ...instance, pairs: pairsOf(instance.distance, RADIUS).pairs };
        const answer = completeSteps(capacitatedCovering(input, instance.count, { solver: highs }));
        expect(answer.served).toBeCloseTo(optimum(instance, () => 1)!, 6);
        expect(answer).toMatchObject({ gap: 0, isOptimal: true });
      }),
      { numRuns: 25 },
    );
  });

  test('finds room by moving people who have another choice', () => {
    // The first site is full of people of whom some could go to the second.
    const { pairs } = pairsOf(
      [
        [1, 9],
        [1, 1],
      ],
      RADIUS,
    );
    const input = { pairs, weights: [10, 10], candidateCount: 2, capacities: [10, 10] };
    const answer = completeSteps(capacitatedCovering(input, 2));
    expect(answer).toMatchObject({ served: 20, upperBound: 20, isOptimal: true });
    expect(answer.loads).toEqual([10, 10]);
    const one = completeSteps(capacitatedCovering({ ...input, existing: [1] }, 1));
    expect(one).toMatchObject({ sites: [0], served: 20, loads: [10] });
    const half = completeSteps(capacitatedCovering({ ...input, covered: [1, 0] }, 1));
    expect(half).toMatchObject({ sites: [0], served: 20, totalWeight: 20 });
  });

  test('says what is impossible', () => {
    const { pairs } = pairsOf([[1, 1]], RADIUS);
    const input = { pairs, weights: [10], candidateCount: 2, capacities: [0, 5] };
    const run = (changes: Partial<CapacitatedCoveringInput>) =>
      completeSteps(capacitatedCovering({ ...input, ...changes }, 1));
    expect(run({})).toMatchObject({ sites: [1], served: 5, upperBound: 5 });
    expect(() => run({ eligible: [1, 0] })).toThrow('no capacity');
    expect(() => run({ capacities: [1] })).toThrow('capacities has 1 items for 2 candidates');
    expect(() => run({ capacities: [1, -1] })).toThrow('capacities[1] is -1');
    expect(() => run({ covered: [] })).toThrow('covered has 0 items');
  });
});

describe('median', () => {
  test('costs what a choice can, never less than the bound, and the bound holds', () => {
    fc.assert(
      fc.property(withCapacities, fc.integer({ min: 1, max: 6 }), (instance, fallbackCost) => {
        const saved = optimum(instance, (distance) => Math.max(0, fallbackCost - distance))!;
        const all = instance.weights.reduce((sum, weight) => sum + weight, 0) * fallbackCost;
        const input = { ...instance, ...pairsOf(instance.distance, RADIUS), fallbackCost };
        const answer = completeSteps(capacitatedMedian(input, instance.count));
        expect(answer.cost).toBeGreaterThanOrEqual(all - saved - 1e-6);
        expect(answer.lowerBound).toBeLessThanOrEqual(all - saved + 1e-6);
        if (answer.isOptimal) expect(answer.cost).toBeCloseTo(all - saved, 6);
      }),
      { numRuns: 30 },
    );
  });

  test('with a solver, the least cost of every small instance, proven', () => {
    fc.assert(
      fc.property(withCapacities, fc.integer({ min: 1, max: 6 }), (instance, fallbackCost) => {
        const saved = optimum(instance, (distance) => Math.max(0, fallbackCost - distance))!;
        const all = instance.weights.reduce((sum, weight) => sum + weight, 0) * fallbackCost;
        const input = { ...instance, ...pairsOf(instance.distance, RADIUS), fallbackCost };
        const answer = completeSteps(capacitatedMedian(input, instance.count, { solver: highs }));
        expect(answer.cost).toBeCloseTo(all - saved, 6);
        expect(answer).toMatchObject({ gap: 0, isOptimal: true });
      }),
      { numRuns: 25 },
    );
  });

  test('without fallback everyone is served, or it says why not', () => {
    fc.assert(
      fc.property(withCapacities, (instance) => {
        const best = optimum(instance, (distance) => -distance, true);
        const input = { ...instance, ...pairsOf(instance.distance, RADIUS) };
        const run = () => completeSteps(capacitatedMedian(input, instance.count));
        if (best === undefined) {
          expect(run).toThrow(/must be served|was found that has room and pairs/);
          return;
        }
        try {
          const { cost, lowerBound, unserved } = run();
          expect(cost).toBeGreaterThanOrEqual(-best - 1e-6);
          expect(lowerBound).toBeLessThanOrEqual(-best + 1e-6);
          expect(unserved).toBeLessThanOrEqual(1e-9);
        } catch (error) {
          // The search is not exhaustive: it may miss the only choices with room for everyone.
          expect(String(error)).toContain('no choice of');
        }
      }),
      { numRuns: 30 },
    );
  });

  test('people go to the second nearest site when the nearest is full', () => {
    const { pairs, costs } = pairsOf([
      [0, 5],
      [1, 3],
    ]);
    const input = { pairs, costs, weights: [4, 4], candidateCount: 2, capacities: [6, 6] };
    const answer = completeSteps(capacitatedMedian(input, 2));
    // Two of the second village go where they lose 2 each.
    expect(answer).toMatchObject({ cost: 2 * 1 + 2 * 3, unserved: 0 });
    expect(answer.gap).toBeLessThan(0.01);
    const run = (changes: Partial<CapacitatedMedianInput>, count = 1) =>
      completeSteps(capacitatedMedian({ ...input, ...changes }, count));
    expect(() => run({})).toThrow(
      '1 sites and the existing ones have room for 6 at most, but 8 must be served',
    );
    expect(run({ fallbackCost: 10 })).toMatchObject({ cost: 2 + 20, unserved: 2 });
    expect(run({ existing: [1] })).toMatchObject({ sites: [0], cost: 8 });
  });
});
