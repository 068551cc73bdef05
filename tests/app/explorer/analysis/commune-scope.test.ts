import { expect, it } from 'vitest';
import { communeScope } from '../../../../src/app/explorer/analysis/commune-scope.ts';
import type { LevelIndex } from '../../../../src/edition/files/level-index.ts';

const communes = {
  level: 'commune',
  codes: ['a', 'b', 'c', 'd'],
  within: { epci: ['1', '1', '2', null], region: ['R', 'S', 'S', 'S'] },
} as unknown as LevelIndex;
const epci = { level: 'epci', codes: ['2', '1'] } as unknown as LevelIndex;
const qpv = { level: 'qpv', codes: ['QN1', 'QN2'] } as unknown as LevelIndex;
const listed = (mask: Uint8Array | null) => mask && [...mask];

it('is everything without a territory or a filter, or in a territory that has no communes', () => {
  expect(communeScope(communes, null, communes, null)).toBeNull();
  expect(communeScope(communes, { level: 'qpv', code: 'QN1' }, communes, null)).toBeNull();
});

it('holds the communes of the territory, of the territories kept, or of both', () => {
  const south = { level: 'region', code: 'S' };
  expect(listed(communeScope(communes, south, null, null))).toEqual([0, 1, 1, 1]);
  expect(listed(communeScope(communes, null, epci, Uint8Array.of(0, 1)))).toEqual([1, 1, 0, 0]);
  expect(listed(communeScope(communes, south, epci, Uint8Array.of(0, 1)))).toEqual([0, 1, 0, 0]);
  expect(listed(communeScope(communes, south, communes, Uint8Array.of(1, 0, 0, 1)))).toEqual([
    0, 0, 0, 1,
  ]);
});

it('is not narrowed by what is kept of a level that is not made of communes', () => {
  expect(communeScope(communes, null, qpv, Uint8Array.of(1, 0))).toBeNull();
  const south = { level: 'region', code: 'S' };
  expect(listed(communeScope(communes, south, qpv, Uint8Array.of(1, 0)))).toEqual([0, 1, 1, 1]);
});
