import { expect, it } from 'vitest';
import {
  compareQuestions,
  type Question,
  summarise,
} from '../../../../../src/app/explorer/analysis/sensitivity/compare-questions.ts';

function question(
  level: string,
  beyond: number[],
  counted: number[],
  territory: number[],
): Question {
  return {
    level,
    thresholdKm: 10,
    coverage: {
      counted: Float64Array.from(counted),
      beyond: Float64Array.from(beyond),
      percent: Float64Array.from(beyond, (people, i) => (100 * people) / counted[i]),
    },
    territory: Int32Array.from(territory),
  };
}

const communes = question('commune', [0, 10, 20, 0, 0], [30, 10, 20, 40, 0], [0, 1, 2, 3, 4]);
const epci = question('epci', [10, 20], [40, 60], [0, 0, 1, 1, -1]);

it('counts the people, and the territories where most live beyond', () => {
  expect(summarise(communes)).toEqual({
    people: 30,
    percent: 30,
    territories: 4,
    mostlyBeyond: 2,
    peopleMostlyBeyond: 30,
  });
  expect(summarise(epci)).toEqual({
    people: 30,
    percent: 30,
    territories: 2,
    mostlyBeyond: 0,
    peopleMostlyBeyond: 0,
  });
});

it('compares communes where the levels differ, territories where they do not', () => {
  const across = compareQuestions(communes, epci);
  expect(across.unit).toBe('commune');
  expect([...across.second]).toEqual([25, 25, 100 / 3, 100 / 3, Number.NaN]);
  expect(across.count).toBe(4);
  expect(across.tau).toBeCloseTo(0, 12);
  const same = compareQuestions(communes, communes);
  expect([same.unit, same.count, same.tau]).toEqual(['territory', 4, 1]);
});
