import { expect, it } from 'vitest';
import { lensAnswer } from '../../../../src/app/explorer/lens/lens-answer.ts';
import type { LensData } from '../../../../src/app/explorer/lens/lens-data.ts';

// Three communes, the first with two points; one QPV across the first two, another in the third.
const people = [10, 20, 40, 80];
const data = {
  demand: {
    commune: [0, 0, 1, 2],
    population: people,
    distanceMetres: { a: [1000, 9000, 1000, -1], b: [9000, 9000, 1000, 1000] },
    qpv: {
      position: [5, 7],
      population: [6, 3],
      distanceMetres: { a: [1000, -1], b: [9000, 1000] },
    },
  },
  parts: {
    commune: [0, 0, 1, 1, 2, 2],
    qpv: [-1, 5, 5, -1, 7, -1],
    population: [28, 2, 4, 36, 3, 77],
  },
  groups: {
    everyone: people,
    frr: [10, 20, 0, 0],
    over75: [1, 2, 4, Number.NaN],
    poor: [0, 0, 40, 0],
    noIncome: [0, 0, 0, 80],
  },
} as unknown as LensData;
const ask = (scope: Uint8Array | null) =>
  lensAnswer(data, { services: ['a'], km: 5, needs: 'any' }, scope);

it('counts the people of the communes asked about only', () => {
  const { groups } = ask(Uint8Array.of(1, 0, 0));
  expect(groups.everyone).toEqual({ covered: 10, uncovered: 20, withoutPoint: 0 });
  expect(groups.over75).toEqual({ covered: 1, uncovered: 2, withoutPoint: 0 });
  expect(groups.poor).toEqual({ covered: 0, uncovered: 0, withoutPoint: 0 });
  // Two of the six people of the QPV live in this commune.
  expect(groups.qpv).toEqual({ covered: 2, uncovered: 0, withoutPoint: 0 });
});

it('counts in parts what it counts as a whole', () => {
  const whole = ask(null).groups;
  const parts = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ].map((scope) => ask(Uint8Array.from(scope)).groups);
  for (const group of ['everyone', 'frr', 'over75', 'poor', 'noIncome', 'qpv'] as const) {
    for (const state of ['covered', 'uncovered', 'withoutPoint'] as const) {
      expect(parts.reduce((sum, one) => sum + one[group][state], 0)).toBe(whole[group][state]);
    }
  }
});

it('counts how networks overlap among these communes', () => {
  const question = { services: ['a', 'b'], km: 5, needs: 'any' } as const;
  expect(lensAnswer(data, question, Uint8Array.of(1, 1, 0)).overlaps).toEqual([
    { within: [true, true], people: 40 },
    { within: [false, true], people: 0 },
    { within: [true, false], people: 10 },
    { within: [false, false], people: 20 },
  ]);
});
