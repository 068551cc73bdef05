import { describe, expect, it } from 'vitest';
import {
  type MovedPlace,
  movedPlan,
  movedRank,
  withMove,
} from '../../../src/app/planner/hand/move-place.ts';
import { defaultPlan } from '../../../src/app/planner/model/plan.ts';

const scenario = {
  added: [{ commune: '01001' }, { longitude: 2, latitude: 46 }],
  closed: ['7'],
};
const there = { longitude: 3, latitude: 47 };

describe('moving a place by hand', () => {
  it.each<[string, MovedPlace, typeof scenario, number]>([
    [
      'an added place keeps its rank',
      { kind: 'added', rank: 0, ...there },
      { added: [there, scenario.added[1]] as never, closed: ['7'] },
      0,
    ],
    [
      'one of today closes and opens elsewhere, last',
      { kind: 'existing', id: '12', ...there },
      { added: [...scenario.added, there] as never, closed: ['7', '12'] },
      2,
    ],
    [
      'one that is closed already only opens',
      { kind: 'existing', id: '7', ...there },
      { added: [...scenario.added, there] as never, closed: ['7'] },
      2,
    ],
  ])('%s', (_, moved, expected, rank) => {
    expect(withMove(scenario, moved)).toEqual(expected);
    expect(movedRank(moved, scenario)).toBe(rank);
  });

  it('keeps the files of the reader that the plan counts with', () => {
    const plan = {
      ...defaultPlan,
      question: 'close' as const,
      travel: 2,
      existing: { places: [{ longitude: 4, latitude: 45 }], isInstead: true },
    };
    expect(movedPlan(plan, scenario, { kind: 'existing', id: '12', ...there })).toEqual({
      ...plan,
      added: [...scenario.added, there],
      closed: ['france-services:7', 'france-services:12'],
    });
  });
});
