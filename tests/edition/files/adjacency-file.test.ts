import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAdjacency, encodeAdjacency } from '../../../src/edition/files/adjacency-file.ts';

const COUNT = 300;
const position = fc.integer({ min: 0, max: COUNT - 1 });
const pair = fc.tuple(position, position).filter(([one, other]) => one !== other);

describe('adjacency files', () => {
  it('give back each border once in each direction, ascending', () => {
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const { offsets, neighbours } = decodeAdjacency('f', encodeAdjacency(COUNT, pairs), COUNT);
        for (let unit = 0; unit < COUNT; unit++) {
          const expected = pairs.flatMap(([a, b]) => (a === unit ? [b] : b === unit ? [a] : []));
          expect([...neighbours.subarray(offsets[unit], offsets[unit + 1])]).toEqual(
            [...new Set(expected)].sort((a, b) => a - b),
          );
        }
        expect(offsets[COUNT]).toBe(neighbours.length);
      }),
    );
  });

  it('refuse borders that cannot be', () => {
    expect(() => encodeAdjacency(3, [[1, 1]])).toThrow(
      'border between 1 and 1: two of 3 communes expected',
    );
    expect(() => encodeAdjacency(3, [[0, 3]])).toThrow(RangeError);
  });

  it('are recognised, and not read when damaged or of another geography', () => {
    const bytes = encodeAdjacency(400, [
      [0, 399],
      [4, 5],
    ]);
    expect(() => decodeAdjacency('a.bin', bytes, 401)).toThrow('a.bin: 400 communes, expected 401');
    expect(() => decodeAdjacency('a.bin', bytes.subarray(0, -1), 400)).toThrow('truncated');
    expect(() => decodeAdjacency('a.bin', bytes.subarray(0, 7), 400)).toThrow(
      'not an adjacency file',
    );
    const longer = new Uint8Array(bytes.length + 1);
    longer.set(bytes);
    expect(() => decodeAdjacency('a.bin', longer, 400)).toThrow('truncated');
    const farther = bytes.slice();
    farther[18] = 0x7f;
    expect(() => decodeAdjacency('a.bin', farther, 400)).toThrow(/corrupt|truncated/);
  });
});
