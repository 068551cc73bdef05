import { expect, it } from 'vitest';
import type { LevelIndex } from '../../../src/edition/files/level-index.ts';
import { territoryOfCommunes } from '../../../src/sheet/facts/territory-of-communes.ts';

const communes = {
  level: 'commune',
  codes: ['01001', '2A004', '75056'],
  within: { epci: ['200', null, '100'] },
} as unknown as LevelIndex;

it.each([
  ['commune', ['01001', '2A004', '75056'], [0, 1, 2]],
  ['epci', ['100', '200'], [1, -1, 0]],
  ['pays', ['FR'], [0, 0, 0]],
  // A level of which the index says nothing.
  ['arrondissement', ['011'], [-1, -1, -1]],
])('finds the territory of each commune at level %s', (level, codes, positions) => {
  expect([...territoryOfCommunes(communes, { level, codes })]).toEqual(positions);
});
