import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppressComplementary } from '../../../src/core/secrecy/complementary-suppression.ts';
import { readCountTable } from '../../../src/core/secrecy/count-table.ts';
import { feasibleIntervals } from '../../../src/core/secrecy/feasible-intervals.ts';
import {
  type HierarchyCell,
  linkHierarchies,
} from '../../../src/core/secrecy/linked-hierarchies.ts';
import { linearProgrammeAttack } from './linear-programme-attack.ts';
import { randomTables } from './random-tables.ts';

const attackOf = await linearProgrammeAttack();
const rule = { id: 'test', lowest: 0, highest: 4 };

type Row = readonly [id: string, count: number, ...parents: (string | null)[]];

function tableOf(rows: readonly Row[], options = {}, of = rule) {
  const cells: HierarchyCell[] = rows.map(([id, , ...parents]) => ({
    id,
    level: id.split('/')[0],
    parents,
  }));
  const counts = Float64Array.from(rows, ([, count]) => count);
  return readCountTable(linkHierarchies(cells), counts, of, options);
}

function withheldBy(rows: readonly Row[], options = {}, of = rule): string[] {
  const table = tableOf(rows, options, of);
  return suppressComplementary(table, of)
    .withholdings.map(({ cell }) => table.hierarchies.ids[cell])
    .sort();
}

describe('suppressComplementary', () => {
  it('withholds the parent of a single withheld part', () => {
    const rows: Row[] = [
      ['commune/a', 0, 'epci/1'],
      ['commune/b', 12, 'epci/1'],
      ['epci/1', 15, null],
    ];
    expect(withheldBy(rows)).toEqual(['epci/1']);
  });

  it('withholds nothing where the withheld parts hide each other', () => {
    const rows: Row[] = [
      ['commune/a', 0, 'epci/1'],
      ['commune/b', 0, 'epci/1'],
      ['commune/c', 12, 'epci/1'],
      ['epci/1', 16, null],
    ];
    expect(withheldBy(rows)).toEqual([]);
  });

  it.each([
    [5, 2, ['epci/1']],
    [5, 3, []],
    [7, 3, []],
    [8, 3, []],
    [9, 3, ['epci/1']],
  ] as const)('total %i of %i withheld parts: withholds %j', (total, parts, expected) => {
    const rows: Row[] = Array.from({ length: parts }, (_, i) => [`commune/${i}`, 0, 'epci/1']);
    expect(withheldBy([...rows, ['epci/1', total, null]])).toEqual(expected);
  });

  it('withholds a published zero of a total with withheld parts', () => {
    const marked = { ...rule, mark: -1 };
    const rows: Row[] = [
      ['commune/a', Number.NaN, 'epci/1'],
      ['epci/1', 0, null],
    ];
    const hierarchies = tableOf(rows).hierarchies;
    const table = {
      hierarchies,
      counts: Float64Array.of(Number.NaN, 0),
      status: ['primary', 'published'] as const,
    };
    const { withholdings } = suppressComplementary(table, marked);
    expect(withholdings).toEqual([{ cell: 1, protects: 0 }]);
  });

  it('reads the parts of a true zero as true zeros', () => {
    const rows: Row[] = [
      ['commune/a', 0, 'epci/1'],
      ['epci/1', 0, null],
    ];
    const { table, withholdings } = suppressComplementary(
      tableOf(rows, { realZeros: Uint8Array.of(0, 1) }),
      rule,
    );
    expect(withholdings).toEqual([]);
    expect(table.status).toEqual(['published', 'published']);
    expect([...table.counts]).toEqual([0, 0]);
  });

  it('prefers a sibling of the parent to the total above it', () => {
    const rows = (second: number, france: number): Row[] => [
      ['commune/a', 0, 'departement/1'],
      ['commune/b', 50, 'departement/1'],
      ['commune/c', 0, 'departement/2'],
      ['commune/d', 30, 'departement/2'],
      ['commune/e', 90, 'departement/3'],
      ['departement/1', 52, 'pays/FR'],
      ['departement/2', second, 'pays/FR'],
      ['departement/3', 90, 'pays/FR'],
      ['pays/FR', france, null],
    ];
    expect(withheldBy(rows(32, 174))).toEqual(['departement/1', 'departement/2']);
    // Five people in the two cells together: one of them at least is in each.
    expect(withheldBy(rows(33, 175))).toEqual(['departement/1', 'departement/2', 'pays/FR']);
  });

  it('looks through both hierarchies', () => {
    const rows: Row[] = [
      ['commune/a', 0, 'departement/1', 'epci/1'],
      ['commune/b', 20, 'departement/1', 'epci/1'],
      ['commune/c', 0, 'departement/1', 'epci/2'],
      ['commune/d', 30, 'departement/1', 'epci/2'],
      ['departement/1', 54, null, null],
      ['epci/1', 23, null, null],
      ['epci/2', Number.NaN, null, null],
    ];
    expect(withheldBy(rows)).toEqual(['epci/1']);
  });

  it('withholds a total that its parts contradict', () => {
    const rows: Row[] = [
      ['commune/a', 0, 'epci/1'],
      ['commune/b', 12, 'epci/1'],
      ['epci/1', 40, null],
    ];
    expect(withheldBy(rows)).toEqual(['epci/1']);
    const { inconsistencies } = suppressComplementary(tableOf(rows), rule);
    expect(inconsistencies).toEqual([{ cell: 2, gap: 24 }]);
  });

  it('keeps a cell with a ceiling as uncertain as the others instead of inside their range', () => {
    const rows: Row[] = [
      ['commune/large', 0, 'epci/1'],
      ['commune/small', 0, 'epci/1'],
      ['commune/b', 12, 'epci/1'],
      ['epci/1', 340, null],
    ];
    const ceilings = Float64Array.of(5000, Number.NaN, Number.NaN, Number.NaN);
    expect(withheldBy(rows, { ceilings })).toEqual([]);
    expect(withheldBy([rows[0], rows[2], rows[3]], { ceilings: ceilings.slice(1) })).toEqual([
      'epci/1',
    ]);
    const alone = Float64Array.of(5000, Number.NaN, Number.NaN);
    expect(withheldBy([rows[0], rows[2], rows[3]], { ceilings: alone })).toEqual(['epci/1']);
  });

  it('withholds a part rather than a total where the rule makes it cheaper', () => {
    const rows: Row[] = [
      ['commune/a', 0, 'epci/1'],
      ['commune/b', 12, 'epci/1'],
      ['commune/c', 9, 'epci/1'],
      ['epci/1', 23, null],
    ];
    expect(withheldBy(rows, {}, { ...rule, cost: { commune: 1 } } as typeof rule)).toEqual([
      'commune/c',
    ]);
  });

  it('says which cells it could not protect', () => {
    const from1 = { id: 'from 1', lowest: 1, highest: 4 };
    const rows: Row[] = [
      ['commune/a', 0, 'epci/1'],
      ['commune/b', 0, 'epci/1'],
      ['epci/1', 0, null],
    ];
    const { withholdings, unresolved } = suppressComplementary(tableOf(rows, {}, from1), from1);
    expect(withholdings).toEqual([]);
    expect(unresolved).toEqual([0, 1, 2]);
  });

  it('gives the same answer again on what it publishes', () => {
    fc.assert(
      fc.property(randomTables(), ({ hierarchies, published, rule }) => {
        const { table } = suppressComplementary(readCountTable(hierarchies, published, rule), rule);
        expect(suppressComplementary(table, rule).withholdings).toEqual([]);
        table.status.forEach((status, cell) => {
          expect(Number.isNaN(table.counts[cell])).toBe(status !== 'published');
        });
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it.each([
    ['exact counts', randomTables()],
    ['a wider range', randomTables({ highest: 9 })],
    ['rounded counts', randomTables({ base: 5 })],
  ])(
    'cannot be undone by a linear programme: %s',
    (_, tables) => {
      let withheld = 0;
      const property = fc.property(tables, ({ hierarchies, published, rule }) => {
        const suppression = suppressComplementary(
          readCountTable(hierarchies, published, rule),
          rule,
        );
        withheld += suppression.withholdings.length;
        expect(suppression.unresolved).toEqual([]);
        const attack = attackOf(suppression.table, rule);
        const { low, high } = feasibleIntervals(suppression.table, rule);
        suppression.table.status.forEach((status, cell) => {
          if (status !== 'primary') return;
          const interval = attack(cell)!;
          expect(interval[0]).toBeLessThanOrEqual(rule.lowest + 1e-9);
          expect(interval[1]).toBeGreaterThanOrEqual(rule.highest - 1e-9);
          expect([low[cell], high[cell]]).toEqual([rule.lowest, rule.highest]);
        });
      });
      fc.assert(property, { seed: 3, numRuns: 60 });
      expect(withheld).toBeGreaterThan(20);
    },
    60_000,
  );
});
