import { describe, expect, it } from 'vitest';
import { readCountTable } from '../../../src/core/secrecy/count-table.ts';
import { linkHierarchies } from '../../../src/core/secrecy/linked-hierarchies.ts';
import type { SecrecyRule } from '../../../src/core/secrecy/secrecy-rule.ts';

const rule: SecrecyRule = { id: 'cnam', lowest: 0, highest: 9 };
const hierarchies = linkHierarchies([
  { id: 'commune/a', level: 'commune', parents: ['epci/1'] },
  { id: 'commune/b', level: 'commune', parents: ['epci/1'] },
  { id: 'epci/1', level: 'epci', parents: [null] },
]);

describe('readCountTable', () => {
  it('reads marks, missing counts and published counts', () => {
    const table = readCountTable(hierarchies, Float64Array.of(0, Number.NaN, 40), rule);
    expect(table.status).toEqual(['primary', 'absent', 'published']);
    expect([...table.counts]).toEqual([Number.NaN, Number.NaN, 40]);
  });

  it('reads another mark', () => {
    const table = readCountTable(hierarchies, Float64Array.of(0, 7, 7), { ...rule, mark: 7 });
    expect(table.status).toEqual(['published', 'primary', 'primary']);
  });

  it('spreads the true zero of a total to its parts', () => {
    const realZeros = Uint8Array.of(0, 0, 1);
    const counts = Float64Array.of(0, Number.NaN, 0);
    const table = readCountTable(hierarchies, counts, rule, { realZeros });
    expect(table.status).toEqual(['published', 'published', 'published']);
    expect([...table.counts]).toEqual([0, 0, 0]);
  });

  it('reads the counts in place', () => {
    const counts = Float64Array.of(0, 12, 40);
    readCountTable(hierarchies, counts, rule);
    expect([...counts]).toEqual([0, 12, 40]);
  });

  const read = (counts: number[], options = {}, of: SecrecyRule = rule) =>
    readCountTable(hierarchies, Float64Array.from(counts), of, options);

  it.each([
    ['a negative count', () => read([0, -1, 4]), 'counts[1] is -1'],
    ['an infinite count', () => read([0, 1, Infinity]), 'counts[2] is Infinity'],
    ['a count that is not whole', () => read([0, 1.5, 4]), 'commune/b: count 1.5 is not a whole'],
    ['too few counts', () => read([0, 1]), 'counts has 2 items'],
    [
      'a true zero with people in its parts',
      () => read([0, 12, 0], { realZeros: Uint8Array.of(0, 0, 1) }),
      'epci/1 is declared a true zero but commune/b has 12',
    ],
    [
      'a ceiling below the range of the rule',
      () => read([0, 0, 12], { ceilings: Float64Array.of(5, 10, 10) }),
      'commune/a: ceiling 5',
    ],
    [
      'a range that ends before it begins',
      () => read([0, 0, 12], {}, { ...rule, lowest: 10 }),
      'rule cnam: highest is 9',
    ],
    [
      'a rounding that is not whole',
      () => read([0, 0, 12], {}, { ...rule, rounding: 0.5 }),
      'rule cnam: rounding is 0.5',
    ],
    [
      'a negative rounding of a level',
      () => read([0, 0, 12], {}, { ...rule, rounding: { epci: -1 } }),
      'rule cnam: rounding of epci is -1',
    ],
    [
      'a remainder in the wrong order',
      () => read([0, 0, 12], {}, { ...rule, remainder: { epci: [2, 1] } }),
      'rule cnam: remainder of epci is [2, 1]',
    ],
    [
      'a cost of zero',
      () => read([0, 0, 12], {}, { ...rule, cost: { epci: 0 } }),
      'rule cnam: cost of epci is 0',
    ],
  ])('refuses %s', (_, attempt, message) => {
    expect(attempt).toThrow(RangeError);
    expect(attempt).toThrow(message);
  });
});
