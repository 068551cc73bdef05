import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCountTable } from '../../../src/core/secrecy/count-table.ts';
import { feasibleIntervals } from '../../../src/core/secrecy/feasible-intervals.ts';
import { linkHierarchies } from '../../../src/core/secrecy/linked-hierarchies.ts';
import { linearProgrammeAttack } from './linear-programme-attack.ts';
import { randomTables } from './random-tables.ts';

const attackOf = await linearProgrammeAttack();
const rule = { id: 'test', lowest: 0, highest: 4 };

function epciOf(counts: readonly number[], total: number) {
  const hierarchies = linkHierarchies([
    ...counts.map((_, i) => ({ id: `commune/${i}`, level: 'commune', parents: ['epci/1'] })),
    { id: 'epci/1', level: 'epci', parents: [null] },
  ]);
  return { hierarchies, counts: Float64Array.from([...counts, total]) };
}

describe('feasibleIntervals', () => {
  it.each([
    ['one withheld cell is found by subtraction', [0, 12, 9], 24, [3, 3]],
    ['two withheld cells bound each other', [0, 0, 9], 11, [0, 2]],
    ['a large remainder raises the least', [0, 0, 9], 16, [3, 4]],
    ['a total without information reveals nothing', [0, 12, 9], Number.NaN, [0, 4]],
    ['a withheld total limits its parts', [0, 0, 0], 0, [0, 4]],
    ['a contradiction from above puts the cell at its most', [0, 12, 9], 30, [4, 4]],
    ['a contradiction from below puts the cell at its least', [0, 12, 9], 20, [0, 0]],
  ] as const)('%s', (_, communes, total, [low, high]) => {
    const { hierarchies, counts } = epciOf(communes, total);
    const found = feasibleIntervals(readCountTable(hierarchies, counts, rule), rule);
    expect([found.low[0], found.high[0]]).toEqual([low, high]);
  });

  it('gives the published interval of an attacked table', () => {
    // M. Fischetti and J. J. Salazar-González, 2001, Solving the Cell Suppression Problem on Tabular
    // Data with Linear Constraints, figure 1: investment by activity (rows) and region (columns);
    // with four cells withheld, that of activity II in region C (22) lies between 5 and 30.
    const rows = [
      [20, 50, 10, 80],
      [0, 19, 0, 49],
      [0, 32, 0, 61],
    ];
    const columns = [45, 101, 44];
    const hierarchies = linkHierarchies([
      ...rows.flatMap((_, row) =>
        columns.map((_, column) => ({
          id: `${row},${column}`,
          level: 'cell',
          parents: [`row ${row}`, `column ${column}`],
        })),
      ),
      ...rows.map((_, row) => ({ id: `row ${row}`, level: 'row', parents: [null, null] })),
      ...columns.map((_, i) => ({ id: `column ${i}`, level: 'column', parents: [null, null] })),
    ]);
    const cells = rows.flatMap((row) => row.slice(0, 3));
    const totals = [...rows.map((row) => row[3]), ...columns];
    const counts = Float64Array.of(...cells, ...totals);
    const unlimited = { id: 'published', lowest: 0, highest: 1000 };
    const table = readCountTable(hierarchies, counts, unlimited);
    const { low, high } = feasibleIntervals(table, unlimited);
    expect([low[5], high[5]]).toEqual([5, 30]);
  });

  it('names the total that its parts cannot reach and the gap', () => {
    const { hierarchies, counts } = epciOf([0, 12, 9], 30);
    const found = feasibleIntervals(readCountTable(hierarchies, counts, rule), rule);
    expect(found.inconsistencies).toEqual([{ cell: 3, gap: 5 }]);
  });

  it('puts a contradiction where it is, not on another total', () => {
    const hierarchies = linkHierarchies([
      { id: 'commune/a', level: 'commune', parents: ['departement/1'] },
      { id: 'commune/b', level: 'commune', parents: ['departement/2'] },
      { id: 'departement/1', level: 'departement', parents: ['region/1'] },
      { id: 'departement/2', level: 'departement', parents: ['region/2'] },
      { id: 'region/1', level: 'region', parents: [null] },
      { id: 'region/2', level: 'region', parents: [null] },
    ]);
    const counts = Float64Array.of(0, 50, 20, Number.NaN, Number.NaN, Number.NaN);
    const found = feasibleIntervals(readCountTable(hierarchies, counts, rule), rule);
    expect(found.inconsistencies).toEqual([{ cell: 2, gap: 16 }]);
    expect([...found.low.slice(3)]).toEqual([50, 20, 50]);
    expect([...found.high.slice(3)]).toEqual([50, 20, 50]);
  });

  it('gives an absent cell what its siblings leave', () => {
    const { hierarchies, counts } = epciOf([Number.NaN, 0, 9], 30);
    const found = feasibleIntervals(readCountTable(hierarchies, counts, rule), rule);
    expect([found.low[0], found.high[0]]).toEqual([17, 21]);
    expect([found.low[1], found.high[1]]).toEqual([0, 4]);
  });

  it('takes the ceiling of a cell as its most', () => {
    const { hierarchies, counts } = epciOf([0, 0, 9], 60);
    const ceilings = Float64Array.of(100, Number.NaN, Number.NaN, Number.NaN);
    const found = feasibleIntervals(readCountTable(hierarchies, counts, rule, { ceilings }), rule);
    expect([...found.low.slice(0, 2)]).toEqual([47, 0]);
    expect([...found.high.slice(0, 2)]).toEqual([51, 4]);
  });

  it.each([
    ['exact counts', randomTables(), undefined],
    ['rounded counts', randomTables({ base: 5 }), undefined],
    ['people placed nowhere', randomTables(), { epci: [-1, 3], departement: [0, 2] } as const],
  ])(
    'equals a linear programme on random linked hierarchies: %s',
    (_, tables, remainder) => {
      const property = fc.property(tables, ({ hierarchies, published, rule }) => {
        const full = { ...rule, ...(remainder && { remainder }) };
        const table = readCountTable(hierarchies, published, full);
        const found = feasibleIntervals(table, full);
        const attack = attackOf(table, full);
        table.status.forEach((status, cell) => {
          if (status === 'published') return;
          const expected = attack(cell);
          if (expected === null) expect(found.inconsistencies.length).toBeGreaterThan(0);
          else expect([found.low[cell], found.high[cell]]).toEqual(expected.map(Math.round));
        });
      });
      fc.assert(property, { seed: 5, numRuns: 60 });
    },
    60_000,
  );

  it('always contains the true counts', () => {
    fc.assert(
      fc.property(randomTables(), ({ hierarchies, truth, published, rule }) => {
        const found = feasibleIntervals(readCountTable(hierarchies, published, rule), rule);
        truth.forEach((count, cell) => {
          expect(found.low[cell]).toBeLessThanOrEqual(count);
          expect(found.high[cell]).toBeGreaterThanOrEqual(count);
        });
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
