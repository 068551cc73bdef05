import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  decodeColumn,
  encodeColumn,
  type Observation,
} from '../../../src/edition/files/column-file.ts';
import { kilometresOf } from '../../../src/edition/files/demand-file.ts';
import { metreDecimals, metresUp } from '../../../src/edition/writing/rounded.ts';

/** What a column file gives back of a distance. */
function fromColumn(km: number): number {
  const header = { edition: 'e', indicator: 'i', level: 'commune', decimals: metreDecimals };
  const written: Observation = { kind: 'value', value: metresUp(km) / 1000 };
  return decodeColumn('f', encodeColumn(header, [written]), header).low[0];
}

it('answers “farther than d” as the exact distance does, for every d in whole metres', () => {
  const metre = fc.integer({ min: 0, max: 300_000 });
  // Close to the threshold on either side, where rounding to the nearest would change the answer.
  const offset = fc.double({ min: -0.002, max: 0.002, noNaN: true });
  fc.assert(
    fc.property(metre, offset, (metres, offsetKm) => {
      const thresholdKm = metres / 1000;
      const km = Math.max(0, thresholdKm + offsetKm);
      // The two ways of writing a whole number of metres differ by noise.
      fc.pre(Math.abs(km - thresholdKm) > 1e-9);
      expect(kilometresOf(metresUp(km)) > thresholdKm).toBe(km > thresholdKm);
      expect(fromColumn(km) > thresholdKm).toBe(km > thresholdKm);
      expect(metresUp(km) > metres).toBe(km > thresholdKm);
    }),
  );
});

it('is the same number in a column and where people are counted', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 300, noNaN: true }), (km) => {
      expect(fromColumn(km)).toBe(kilometresOf(metresUp(km)));
    }),
  );
  expect(kilometresOf(0)).toBe(0);
  expect(kilometresOf(-1)).toBeNaN();
});
