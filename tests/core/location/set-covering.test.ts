import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partialCovering } from '../../../src/core/location/partial-covering.ts';
import { type FewestSitesAnswer, setCovering } from '../../../src/core/location/set-covering.ts';
import { completeSteps } from '../../../src/core/steps.ts';
import { coveredBy, coveringInput, RADIUS } from './covering-oracle.ts';
import { pairsOf, type SmallInstance, smallInstance, subsets } from './small-instances.ts';

/** The fewest sites that, with the existing ones, cover so much; undefined when all are too few. */
function fewestByEnumeration(instance: SmallInstance, needed: number): number | undefined {
  const enough = subsets(instance.open, instance.open.length).filter(
    (sites) => coveredBy(instance, [...sites, ...instance.existing]) >= needed,
  );
  return enough.length > 0 ? Math.min(...enough.map((sites) => sites.length)) : undefined;
}

describe('full covering', () => {
  test('finds and proves the fewest sites of every small instance, or names who is out of reach', () => {
    fc.assert(
      fc.property(smallInstance, (instance) => {
        const everyone = instance.weights.map((weight) => (weight > 0 ? 1 : 0));
        const counted = { ...instance, weights: everyone };
        const fewest = fewestByEnumeration(counted, everyone.filter(Boolean).length);
        const told: FewestSitesAnswer[] = [];
        const run = () =>
          completeSteps(
            setCovering(coveringInput(instance), { onImprovement: (better) => told.push(better) }),
          );
        if (fewest === undefined) {
          expect(run).toThrow(/no candidate that may be chosen covers demand point \d+/);
          return;
        }
        const answer = run();
        expect(answer).toMatchObject({ lowerBound: fewest, gap: 0, isOptimal: true });
        expect(answer.sites).toHaveLength(fewest);
        for (const { sites, lowerBound } of told) {
          expect(lowerBound).toBeLessThanOrEqual(fewest);
          expect(coveredBy(counted, [...sites, ...instance.existing])).toBe(
            everyone.filter(Boolean).length,
          );
          expect(sites.every((site) => instance.open.includes(site))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a ring of seven points, each covering itself and the next, needs four', () => {
    const size = 7;
    const distance = Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (_, j) => (i === j || i === (j + 1) % size ? 1 : 9)),
    );
    const { pairs } = pairsOf(distance, RADIUS);
    const input = { pairs, weights: Array(size).fill(1), candidateCount: size };
    // The relaxation says 3.5.
    expect(completeSteps(setCovering(input))).toMatchObject({ lowerBound: 4, isOptimal: true });
    expect(completeSteps(setCovering(input, { gapTarget: 1 })).gap).toBeLessThanOrEqual(1);
  });

  // Fulkerson, Nemhauser and Trotter, 1974: A9 and A27, hard because of their symmetry. A set of
  // points that meets every line is what is left beside a cap set: at most 4 of 9, 9 of 27 points.
  test.each([
    { dimension: 2, fewest: 5 },
    { dimension: 3, fewest: 18 },
  ])(
    'Steiner triples of dimension $dimension: $fewest points meet every line',
    ({ dimension, fewest }) => {
      const size = 3 ** dimension;
      const digits = (point: number) =>
        Array.from({ length: dimension }, (_, k) => Math.floor(point / 3 ** k) % 3);
      const isLine = (points: number[]) =>
        Array.from({ length: dimension }).every(
          (_, k) => points.reduce((sum, point) => sum + digits(point)[k], 0) % 3 === 0,
        );
      const lines: number[][] = [];
      for (let a = 0; a < size; a++) {
        for (let b = a + 1; b < size; b++) {
          for (let c = b + 1; c < size; c++) if (isLine([a, b, c])) lines.push([a, b, c]);
        }
      }
      const offsets = Uint32Array.from({ length: lines.length + 1 }, (_, line) => 3 * line);
      const pairs = { offsets, neighbours: Uint32Array.from(lines.flat()) };
      const input = { pairs, weights: Array(lines.length).fill(1), candidateCount: size };
      const answer = completeSteps(setCovering(input, { mostNodes: 20_000 }));
      expect(answer).toMatchObject({ lowerBound: fewest, isOptimal: true });
      expect(answer.sites).toHaveLength(fewest);
      expect(lines.every((line) => line.some((point) => answer.sites.includes(point)))).toBe(true);
    },
    30_000,
  );

  test('nothing to cover needs no site', () => {
    const { pairs } = pairsOf([[1, 1]], RADIUS);
    const input = { pairs, weights: [3], candidateCount: 2, existing: [1] };
    expect(completeSteps(setCovering(input))).toEqual({
      sites: [],
      lowerBound: 0,
      gap: 0,
      isOptimal: true,
    });
  });

  test('says who is out of reach', () => {
    const { pairs } = pairsOf([[1], [9]], RADIUS);
    expect(() => completeSteps(setCovering({ pairs, weights: [3, 4], candidateCount: 1 }))).toThrow(
      'no candidate that may be chosen covers demand point 1 (weight 4)',
    );
  });
});

describe('partial covering', () => {
  test('finds and proves the fewest sites of every small instance, or says what can be reached', () => {
    fc.assert(
      fc.property(smallInstance, fc.constantFrom(0.1, 0.5, 0.8, 0.95, 1), (instance, share) => {
        const whole = { ...instance, weights: instance.weights.map(Math.round) };
        fc.pre(whole.weights.some((weight) => weight > 0));
        const total = whole.weights.reduce((sum, weight) => sum + weight, 0);
        const needed = share * total;
        const fewest = fewestByEnumeration(whole, needed - 1e-9);
        const run = () => completeSteps(partialCovering(coveringInput(whole), share));
        if (fewest === undefined) {
          expect(run).toThrow(`share is ${share} but`);
          return;
        }
        const answer = run();
        expect(answer).toMatchObject({ lowerBound: fewest, gap: 0, isOptimal: true });
        expect(answer.sites).toHaveLength(fewest);
        expect(answer.covered).toBe(coveredBy(whole, [...answer.sites, ...whole.existing]));
        expect(answer.covered).toBeGreaterThanOrEqual(needed - 1e-9);
        expect(answer.needed).toBe(needed);
      }),
      { numRuns: 300 },
    );
  });

  test('refuses shares that mean nothing', () => {
    const { pairs } = pairsOf([[1], [9]], RADIUS);
    const input = { pairs, weights: [3, 1], candidateCount: 1 };
    for (const share of [0, -0.1, 1.1, Number.NaN]) {
      expect(() => completeSteps(partialCovering(input, share))).toThrow(`share is ${share}`);
    }
    expect(() => completeSteps(partialCovering(input, 0.9))).toThrow(
      'share is 0.9 but existing sites and all candidates together cover 0.75 of the weight',
    );
  });
});
