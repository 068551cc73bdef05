import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kilometresOf } from '../../../src/edition/files/demand-file.ts';

it('shows a published distance to the tenth as the exact one, whatever it was rounded up to', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000 }), (decimetres) => {
      // At the very middle of two tenths either is as near.
      fc.pre(decimetres % 1000 !== 500);
      const published = Math.ceil(decimetres / 100);
      expect(kilometresOf(published).toFixed(1)).toBe((decimetres / 10_000).toFixed(1));
    }),
  );
  expect(kilometresOf(0)).toBe(0);
  expect(kilometresOf(-1)).toBeNaN();
});
