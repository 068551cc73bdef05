import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countByState,
  coverageStates,
  coveredPercent,
  overlaps,
  pointStates,
} from '../../../../src/app/explorer/lens/coverage.ts';
import { lensClasses, lensPicture } from '../../../../src/app/explorer/lens/lens-classes.ts';
import { spreadOverPoints } from '../../../../src/app/explorer/lens/vulnerable-people.ts';
import { withoutColour } from '../../../../src/app/map/layers/level-layers.ts';

const { covered, uncovered, withoutPoint } = pointStates;
const distances = {
  a: [5000, 10000, 10001, -1, -1, 20000],
  b: [20000, 20000, 9000, 3000, -1, -1],
};
const people = [1, 2, 4, 8, 16, 32];

describe('coverage at a distance', () => {
  test.each([
    [['a'], 10, 'any', [covered, covered, uncovered, withoutPoint, withoutPoint, uncovered]],
    [['a', 'b'], 10, 'any', [covered, covered, covered, covered, withoutPoint, uncovered]],
    [
      ['a', 'b'],
      10,
      'all',
      [uncovered, uncovered, uncovered, withoutPoint, withoutPoint, withoutPoint],
    ],
    [['a', 'b'], 20, 'all', [covered, covered, covered, withoutPoint, withoutPoint, withoutPoint]],
    [['a'], 10.001, 'any', [covered, covered, covered, withoutPoint, withoutPoint, uncovered]],
  ] as const)('%j at %d km, %s', (services, km, needs, expected) => {
    expect(Array.from(coverageStates(distances, { services, km, needs }))).toEqual(expected);
  });

  test('a service without distances is an error that names it', () => {
    expect(() => coverageStates(distances, { services: ['c'], km: 1, needs: 'any' })).toThrow(
      /"c"/,
    );
  });

  test('everyone is counted once, whatever is asked', () => {
    const column = fc.array(fc.integer({ min: -1, max: 30000 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.record({ a: column, b: column }),
        fc.integer({ min: 1, max: 30000 }),
        fc.constantFrom('any' as const, 'all' as const),
        (random, metres, needs) => {
          const question = { services: ['a', 'b'], km: metres / 1000, needs };
          const count = countByState(coverageStates(random, question), people);
          expect(count.covered + count.uncovered + count.withoutPoint).toBe(63);
          const one = countByState(
            coverageStates(random, { ...question, services: ['a'] }),
            people,
          );
          // Union holds each network, intersection lies in each.
          if (needs === 'any') expect(count.covered).toBeGreaterThanOrEqual(one.covered);
          else expect(count.covered).toBeLessThanOrEqual(one.covered);
        },
      ),
    );
  });

  test('networks overlap: both, one, the other, neither', () => {
    const question = { services: ['a', 'b'], km: 10, needs: 'any' } as const;
    expect(overlaps(distances, question, people)).toEqual([
      { within: [true, true], people: 0 },
      { within: [false, true], people: 4 },
      { within: [true, false], people: 3 },
      { within: [false, false], people: 0 },
    ]);
  });

  test('people who are not known are left out, and the share is of those who could be covered', () => {
    const states = Uint8Array.of(covered, uncovered, withoutPoint, covered);
    const count = countByState(states, [30, 10, 5, Number.NaN]);
    expect(count).toEqual({ covered: 30, uncovered: 10, withoutPoint: 5 });
    expect(coveredPercent(count)).toBe(75);
  });
});

test('a number of a commune is spread over its points by their people', () => {
  expect(Array.from(spreadOverPoints([100, Number.NaN, 7], [0, 0, 1, 2], [30, 10, 5, 0]))).toEqual([
    75,
    25,
    Number.NaN,
    0,
  ]);
});

test('a territory is partly covered only when some of its people are not', () => {
  const states = Uint8Array.of(
    covered,
    uncovered,
    covered,
    uncovered,
    withoutPoint,
    covered,
    uncovered,
  );
  const picture = lensPicture(states, [5, 5, 5, 0, 5, 0, 5], [0, 0, 1, 1, 2, 3, -1], 5);
  expect(Array.from(picture.classes)).toEqual([
    lensClasses.partly,
    lensClasses.covered,
    withoutColour.missing,
    lensClasses.covered,
    withoutColour.missing,
  ]);
  // Nobody is counted in the last one: not the same as having no point recorded.
  expect(picture.counts).toEqual({
    uncovered: 0,
    partly: 1,
    covered: 2,
    withoutPoint: 1,
    uncounted: 1,
  });
  expect(Array.from(picture.isCounted)).toEqual([1, 1, 1, 1, 0]);
  expect(picture.covered[0]).toBe(5);
  expect(picture.uncovered[0]).toBe(5);
});
