import { expect, it } from 'vitest';
import type { EditionFiles } from '../../../../src/app/edition/edition-files.ts';
import { areaClauses } from '../../../../src/app/explorer/selection/clauses/area.ts';
import { defaultState } from '../../../../src/app/state/explorer-state.ts';
import type { LevelIndex } from '../../../../src/edition/files/level-index.ts';
import type { LevelRecord, Manifest } from '../../../../src/edition/manifest.ts';

// Two communes, the first inside; three QPV, the one at position 2 inside, that at 1 without people.
const ring = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
] as const;
const indexes: Record<string, LevelIndex> = {
  commune: {
    codes: ['a', 'b'],
    population: [100, 200],
    within: { epci: ['e', 'f'] },
  } as unknown as LevelIndex,
  epci: { codes: ['f', 'e'], within: {} } as unknown as LevelIndex,
  qpv: { codes: ['QN1', 'QN2', 'QN3'], within: {} } as unknown as LevelIndex,
};
const levels = Object.keys(indexes).map((id) => ({ id })) as LevelRecord[];
const manifest = { levels } as unknown as Manifest;
const files = {
  manifest,
  levelIndex: async ({ id }: LevelRecord) => indexes[id],
  demand: async () => ({
    commune: [0, 1],
    population: [100, 200],
    longitude: [0.5, 5],
    latitude: [0.5, 5],
    qpv: { position: [2, 0], population: [30, 40], longitude: [0.2, 9], latitude: [0.2, 9] },
  }),
} as unknown as EditionFiles;

it.each([
  ['commune', [1, 0]],
  ['epci', [0, 1]],
  ['qpv', [0, 0, 1]],
])('keeps what is counted in the area among the %s', async (id, expected) => {
  const level = levels.find((one) => one.id === id)!;
  const state = { ...defaultState, area: { kind: 'ring', ring } as const };
  const [clause] = areaClauses(state, level, manifest);
  const data = await clause.load({ files, level, index: indexes[id] });
  expect([...clause.mask(data, indexes[id].codes.length)]).toEqual(expected);
});
