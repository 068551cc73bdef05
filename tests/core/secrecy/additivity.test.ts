import { expect, it } from 'vitest';
import { measureAdditivity } from '../../../src/core/secrecy/additivity.ts';
import { readCountTable } from '../../../src/core/secrecy/count-table.ts';
import { linkHierarchies } from '../../../src/core/secrecy/linked-hierarchies.ts';

it('compares the totals whose parts are all published', () => {
  const hierarchies = linkHierarchies([
    { id: 'commune/a', level: 'commune', parents: ['departement/1', 'epci/1'] },
    { id: 'commune/b', level: 'commune', parents: ['departement/1', 'epci/1'] },
    { id: 'commune/c', level: 'commune', parents: ['departement/1', 'epci/2'] },
    { id: 'commune/d', level: 'commune', parents: ['departement/1', 'epci/3'] },
    { id: 'epci/1', level: 'epci', parents: [null, null] },
    { id: 'epci/2', level: 'epci', parents: [null, null] },
    { id: 'epci/3', level: 'epci', parents: [null, null] },
    { id: 'departement/1', level: 'departement', parents: [null, null] },
  ]);
  const counts = Float64Array.of(10, 20, 30, 0, 30, 35, 4, 70);
  const table = readCountTable(hierarchies, counts, { id: 'test', lowest: 0, highest: 3 });
  expect(measureAdditivity(table)).toEqual([
    {
      hierarchy: 0,
      level: 'departement',
      compared: 0,
      equal: 0,
      leastGap: Number.NaN,
      mostGap: Number.NaN,
    },
    { hierarchy: 1, level: 'epci', compared: 2, equal: 1, leastGap: 0, mostGap: 5 },
  ]);
});
