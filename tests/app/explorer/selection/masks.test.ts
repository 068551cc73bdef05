import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../../src/app/explorer/selection/clause.ts';
import {
  clauseMasks,
  intersection,
  intervalMask,
  nothingKept,
  sizeOf,
} from '../../../../src/app/explorer/selection/masks.ts';
import type { Column } from '../../../../src/edition/files/column-file.ts';

function column(low: readonly number[], high: readonly number[] = low): Column {
  return {
    header: {
      edition: 'e',
      indicator: 'i',
      level: 'l',
      count: low.length,
      decimals: 0,
      ranges: high !== low,
      reasons: ['secret'],
    },
    low: Float64Array.from(low),
    high: Float64Array.from(high),
    reason: Uint8Array.from(low, (value) => (Number.isNaN(value) ? 1 : 0)),
  };
}

describe('interval mask', () => {
  it.each([
    [{ low: 2, high: 4 }, [0, 1, 1, 1, 0, 0]],
    [{ low: null, high: 3 }, [1, 1, 1, 0, 0, 0]],
    [{ low: 4, high: null }, [0, 0, 0, 1, 1, 0]],
  ])('%o includes both bounds and no missing value', (interval, expected) => {
    expect([...intervalMask(column([1, 2, 3, 4, 5, Number.NaN]), interval)]).toEqual(expected);
  });

  it('keeps a range only when all of it is inside', () => {
    const ranged = column([0, 2, 3], [4, 3, 3]);
    expect([...intervalMask(ranged, { low: 2, high: 3 })]).toEqual([0, 1, 1]);
  });
});

const length = 12;
const sources = ['a', 'b', 'c'];
const sourced = fc.array(
  fc.record({
    source: fc.constantFrom(...sources),
    mask: fc
      .array(fc.integer({ min: 0, max: 1 }), { minLength: length, maxLength: length })
      .map((bits) => Uint8Array.from(bits)),
  }),
  { maxLength: 5 },
);

describe('intersection', () => {
  it('is every condition at once, but those of the sources left out', () => {
    fc.assert(
      fc.property(sourced, fc.subarray(sources), (masks, leftOut) => {
        const kept = intersection(masks, leftOut);
        const counted = masks.filter(({ source }) => !leftOut.includes(source));
        if (counted.length === 0) {
          expect(kept).toBeNull();
          return;
        }
        for (let i = 0; i < length; i++) {
          expect(kept?.[i]).toBe(counted.every(({ mask }) => mask[i] === 1) ? 1 : 0);
        }
      }),
    );
  });

  it('never changes the masks that it is given', () => {
    const one = { source: 'a', mask: Uint8Array.of(1, 1) };
    const other = { source: 'b', mask: Uint8Array.of(0, 1) };
    expect([...(intersection([one, other], []) ?? [])]).toEqual([0, 1]);
    expect([...one.mask]).toEqual([1, 1]);
  });
});

describe('size', () => {
  it('counts people that are known, and territories where they are not', () => {
    const people = [10, null, 5, 1];
    expect(sizeOf(null, people)).toEqual({ count: 4, population: 16, withoutPopulation: 1 });
    expect(sizeOf(Uint8Array.of(0, 1, 1, 0), people)).toEqual({
      count: 2,
      population: 5,
      withoutPopulation: 1,
    });
  });
});

it('keeps nothing for any view while it is not known what is kept', () => {
  expect(intersection(nothingKept(3), [])).toEqual(new Uint8Array(3));
  expect(intersection(nothingKept(3), ['range:income', 'area'])).toEqual(new Uint8Array(3));
});

describe('masks of clauses', () => {
  /** A clause that keeps the territories whose number it is given, and tells that it was asked. */
  const clauseOf = (source: string, key: string, asked: string[]) =>
    ({
      source,
      key,
      dataKey: 'numbers',
      mask: (data: readonly number[], count: number) => {
        asked.push(`${source} ${key}`);
        return Uint8Array.from({ length: count }, (_, i) => (data[i] === Number(key) ? 1 : 0));
      },
    }) as unknown as Clause;

  it('are made again only where the clause or its data changed', () => {
    const asked: string[] = [];
    const data = [1, 2, 1];
    const still = { clause: clauseOf('a', '1', asked), data };
    const first = clauseMasks([still, { clause: clauseOf('b', '1', asked), data }], 3, []);
    expect(asked.splice(0)).toEqual(['a 1', 'b 1']);
    // A new clause of the same key: as a brush makes them at each move.
    const moved = [
      { clause: clauseOf('a', '1', asked), data },
      { clause: clauseOf('b', '2', asked), data },
    ];
    const second = clauseMasks(moved, 3, first);
    expect(asked.splice(0)).toEqual(['b 2']);
    expect(second[0].mask).toBe(first[0].mask);
    expect([...second[1].mask]).toEqual([0, 1, 0]);
    const other = clauseMasks([{ clause: clauseOf('a', '1', asked), data: [1, 1] }], 2, second);
    expect(asked).toEqual(['a 1']);
    expect([...other[0].mask]).toEqual([1, 1]);
  });

  it('leave out the clauses that say nothing of the level', () => {
    const idle = { ...clauseOf('a', '1', []), dataKey: null };
    expect(clauseMasks([{ clause: idle, data: null }], 3, [])).toEqual([]);
  });
});
