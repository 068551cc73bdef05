import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeColumn,
  EditionFileError,
  encodeColumn,
  type Observation,
  observationAt,
} from '../../../src/edition/files/column-file.ts';

const header = {
  edition: '2026-11-22-0123abcd',
  indicator: 'distance_km',
  level: 'commune',
  decimals: 2,
};
const exact = fc.integer({ min: -2_000_000, max: 2_000_000 }).map((n) => n / 100);
const observations: fc.Arbitrary<Observation> = fc.oneof(
  exact.map((value): Observation => ({ kind: 'value', value })),
  fc.tuple(exact, fc.integer({ min: 1, max: 1000 })).map(
    ([low, more]): Observation => ({
      kind: 'range',
      low,
      high: Math.round(low * 100 + more) / 100,
    }),
  ),
  fc
    .constantFrom('secret', 'not-covered', 'below-threshold')
    .map((reason): Observation => ({ kind: 'missing', reason: reason as 'secret' })),
);

describe('column files', () => {
  it('give back each value, range and reason', () => {
    fc.assert(
      fc.property(fc.array(observations, { maxLength: 50 }), (list) => {
        const column = decodeColumn('f', encodeColumn(header, list), header);
        expect(list.map((_, i) => observationAt(column, i))).toEqual(list);
      }),
    );
  });

  it('never let a missing value be read as a number', () => {
    const column = decodeColumn(
      'f',
      encodeColumn(header, [{ kind: 'missing', reason: 'secret' }]),
      header,
    );
    expect(column.low[0]).toBeNaN();
    expect(column.high[0]).toBeNaN();
  });

  it('have no second block without ranges', () => {
    const bytes = encodeColumn(header, [
      { kind: 'value', value: 1 },
      { kind: 'missing', reason: 'secret' },
    ]);
    const column = decodeColumn('f', bytes, header);
    expect(column.header.ranges).toBe(false);
    expect(column.low).toBe(column.high);
  });

  const good = encodeColumn(header, [{ kind: 'value', value: 1 }]);
  it.each([
    ['cut', good.subarray(0, good.length - 1), header, /truncated/],
    ['cut in its header', good.subarray(0, 20), header, /truncated/],
    ['another format', new Uint8Array(64), header, /not a column file/],
    ['empty', new Uint8Array(0), header, /not a column file/],
    ['of another edition', good, { ...header, edition: 'other' }, /edition is/],
    ['of another level', good, { ...header, level: 'epci' }, /level is/],
  ])('that are %s are refused with their name', (_, bytes, expected, message) => {
    expect(() => decodeColumn('columns/x.bin', bytes, expected)).toThrow(EditionFileError);
    expect(() => decodeColumn('columns/x.bin', bytes, expected)).toThrow(message);
    expect(() => decodeColumn('columns/x.bin', bytes, expected)).toThrow('columns/x.bin');
  });

  it('refuse a value that does not fit', () => {
    expect(() => encodeColumn(header, [{ kind: 'value', value: 1e9 }])).toThrow(/does not fit/);
    expect(() => encodeColumn(header, [{ kind: 'value', value: Number.NaN }])).toThrow(
      /does not fit/,
    );
  });
});
