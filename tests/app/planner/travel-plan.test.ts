import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImpossiblePlan } from '../../../src/app/planner/model/impossible-plan.ts';
import type { Plan } from '../../../src/app/planner/model/plan.ts';
import { solvePlan } from '../../../src/app/planner/model/solve-plan.ts';
import { type TravelEntry, travelTimes } from '../../../src/app/planner/travel/travel-times.ts';
import { completeSteps } from '../../../src/core/steps.ts';
import { lineOfCommunes, linePlan } from './line-of-communes.ts';

const people = [100, 10, 20, 30, 500, 60];
const line = lineOfCommunes({ people, places: [0] });
const { codes } = line.data.communes;

/** Minutes between all communes; null: not in the file. */
function planned(minutes: readonly (readonly (number | null)[])[], change: Partial<Plan>) {
  const entries = minutes.flatMap((row, origin) =>
    row.flatMap((value, to): TravelEntry[] =>
      value === null ? [] : [{ origin, destination: codes[to], minutes: value }],
    ),
  );
  const { times } = travelTimes(entries, codes);
  const sources = { ...line, travel: times };
  return completeSteps(solvePlan(sources, linePlan({ travel: 1, threshold: 10, ...change })));
}

const minutesOf = fc.array(
  fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 6, maxLength: 6 }),
  { minLength: 6, maxLength: 6 },
);

/** Everything within the limit of commune 0, where a place is, or of the chosen ones. */
function covered(minutes: readonly (readonly number[])[], chosen: readonly number[]): number {
  return people.reduce(
    (sum, count, from) =>
      [0, ...chosen].some((to) => minutes[from][to] <= 10) ? sum + count : sum,
    0,
  );
}

const pairs = codes.flatMap((_, a) => codes.slice(a + 1).map((__, b) => [a, a + 1 + b]));

describe('a plan in minutes', () => {
  it('opens the places that no other choice betters, whatever lies near on the map', () => {
    fc.assert(
      fc.property(minutesOf, (minutes) => {
        const before = covered(minutes, []);
        fc.pre(before < 720);
        const best = Math.max(...pairs.map((chosen) => covered(minutes, chosen)));
        const { assessment, proof } = planned(minutes, { count: 2 });
        expect(assessment.covered).toEqual({ before, after: best });
        expect(proof).toMatchObject({ isOptimal: true, value: best - before });
      }),
    );
  });

  it('cuts the mean, and the greatest, travel time', () => {
    fc.assert(
      fc.property(minutesOf, (minutes) => {
        const least = (chosen: readonly number[]) =>
          people.map((_, from) => Math.min(...[0, ...chosen].map((to) => minutes[from][to])));
        const mean = (times: readonly number[]) =>
          times.reduce((sum, time, i) => sum + time * people[i], 0) / 720;
        const bestMean = Math.min(...codes.map((_, site) => mean(least([site]))));
        const found = planned(minutes, { question: 'mean' });
        expect(found.assessment.meanCost.after).toBeCloseTo(bestMean, 9);
        const bestWorst = Math.min(...codes.map((_, site) => Math.max(...least([site]))));
        const worst = planned(minutes, { question: 'worst' });
        expect(worst.assessment.demand.worstCost.after).toBeCloseTo(bestWorst, 9);
      }),
    );
  });

  it('counts what closing and opening by hand changes', () => {
    fc.assert(
      fc.property(minutesOf, fc.integer({ min: 1, max: 5 }), (minutes, site) => {
        const { assessment } = planned(minutes, {
          question: 'close',
          closed: ['france-services:P0'],
          added: [{ commune: codes[site] }],
        });
        const count = (isCounted: (from: number) => boolean) =>
          people.reduce((sum, value, from) => sum + (isCounted(from) ? value : 0), 0);
        expect(assessment).toMatchObject({
          nearer: count((from) => minutes[from][site] < minutes[from][0]),
          farther: count((from) => minutes[from][site] > minutes[from][0]),
        });
      }),
    );
  });

  it('leaves out people and places of which the file says nothing', () => {
    const silent = people.map((_, from) =>
      people.map((__, to) => (from === 4 || to === 0 || to === 4 ? null : 5)),
    );
    const { assessment, candidateCount } = planned(silent, {});
    expect(assessment).toMatchObject({ people: 220, leftOutPeople: 500, leftOutPlaces: 1 });
    expect(candidateCount).toBe(4);
    expect(assessment.covered).toEqual({ before: 0, after: 220 });
  });

  it('says when the file is gone', () => {
    const solve = () => completeSteps(solvePlan(line, linePlan({ travel: 0 })));
    expect(solve).toThrow(ImpossiblePlan);
    expect(solve).toThrow('travel-file-gone');
  });

  it('says when the file starts from nowhere in the territory', () => {
    const silent = people.map(() => people.map((): null => null));
    expect(() => planned(silent, {})).toThrow('travel-elsewhere');
  });
});
