import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppressComplementary } from '../../../src/core/secrecy/complementary-suppression.ts';
import { type CountTable, readCountTable } from '../../../src/core/secrecy/count-table.ts';
import { feasibleIntervals } from '../../../src/core/secrecy/feasible-intervals.ts';
import { ceilingsOfLargeCells } from '../../../src/core/secrecy/large-withheld-cells.ts';
import { linkHierarchies } from '../../../src/core/secrecy/linked-hierarchies.ts';
import { randomTables } from './random-tables.ts';

const rule = { id: 'test', lowest: 0, highest: 9 };
const denominators = Float64Array.of(800, 300, 20, 2000, Number.NaN);

function epciWith(total: number): CountTable {
  const hierarchies = linkHierarchies([
    ...['a', 'b', 'c', 'd'].map((name) => ({
      id: `commune/${name}`,
      level: 'commune',
      parents: ['epci/1'],
    })),
    { id: 'epci/1', level: 'epci', parents: [null] },
  ]);
  return readCountTable(hierarchies, Float64Array.of(0, 0, 0, 100, total), rule);
}

describe('ceilingsOfLargeCells', () => {
  it.each([
    ['none where the range explains the total', 127, []],
    ['the largest where one is enough', 128, [0]],
    ['as many as are needed', 1000, [0, 1]],
    ['all where even these are too small', 9000, [0, 1, 2]],
  ] as const)('takes %s', (_, total, expected) => {
    const ceilings = ceilingsOfLargeCells(epciWith(total), rule, denominators);
    const found = [...ceilings.keys()].filter((cell) => !Number.isNaN(ceilings[cell]));
    expect(found).toEqual(expected);
    for (const cell of found) expect(ceilings[cell]).toBe(denominators[cell]);
  });

  it('lets a total stay published that hides its small parts behind a large one', () => {
    const table = epciWith(500);
    expect(suppressComplementary(table, rule).withholdings).toHaveLength(1);
    const ceilings = ceilingsOfLargeCells(table, rule, denominators);
    expect(suppressComplementary({ ...table, ceilings }, rule).withholdings).toEqual([]);
  });

  it('withholds a total that pins large parts to their ceilings', () => {
    const table = epciWith(9000);
    const ceilings = ceilingsOfLargeCells(table, rule, denominators);
    const { withholdings } = suppressComplementary({ ...table, ceilings }, rule);
    expect(withholdings.map(({ cell }) => cell)).toEqual([4]);
  });

  it('refuses denominators of another table', () => {
    const attempt = () => ceilingsOfLargeCells(epciWith(500), rule, new Float64Array(3));
    expect(attempt).toThrow('denominators has 3 items');
  });

  it('leaves no cell narrowed, whichever large cells the producer withheld too', () => {
    let found = 0;
    const property = fc.property(randomTables(), fc.nat(), ({ rule, ...random }, pick) => {
      const { hierarchies, truth, published } = random;
      const hidden = hierarchies.leaves[pick % hierarchies.leaves.length];
      const counts = published.slice();
      counts[hidden] = 0;
      const plain = readCountTable(hierarchies, counts, rule);
      const capacity = truth.map((count) => 2 * count + 10);
      const ceilings = ceilingsOfLargeCells(plain, rule, capacity);
      if (ceilings.some((each) => !Number.isNaN(each))) found++;
      const { table, unresolved } = suppressComplementary({ ...plain, ceilings }, rule);
      const { low, high } = feasibleIntervals(table, rule);
      expect(unresolved).toEqual([]);
      table.status.forEach((status, cell) => {
        if (status !== 'primary') return;
        const isWhole = low[cell] <= rule.lowest && high[cell] >= rule.highest;
        const isAsWide = low[cell] > rule.highest && high[cell] - low[cell] >= rule.highest;
        expect(isWhole || isAsWide).toBe(true);
      });
    });
    fc.assert(property, { seed: 17, numRuns: 300 });
    expect(found).toBeGreaterThan(50);
  });
});
