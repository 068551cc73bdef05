import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  legendValues,
  mostRadiusPx,
  radiusShare,
} from '../../../../src/app/map/layers/symbols/symbol-scale.ts';

const amounts = fc.integer({ min: 1, max: 70_000_000 });
const zooms = fc.integer({ min: 30, max: 150 }).map((tenth) => tenth / 10);

it('draws areas in proportion to values, at every zoom', () => {
  fc.assert(
    fc.property(amounts, amounts, amounts, zooms, (a, b, c, zoom) => {
      const most = Math.max(a, b, c);
      const area = (value: number) => (mostRadiusPx(zoom) * radiusShare(value, most)) ** 2;
      expect(area(a) / area(b)).toBeCloseTo(a / b, 6 - Math.ceil(Math.log10(a / b + 1)));
      expect(radiusShare(most, most)).toBe(1);
    }),
  );
  expect(radiusShare(0, 10)).toBe(0);
  expect(radiusShare(Number.NaN, 10)).toBe(0);
  expect(radiusShare(0, 0)).toBe(0);
});

it('explains the circles by round values that fit beside their words', () => {
  fc.assert(
    fc.property(amounts, zooms, (most, zoom) => {
      const values = legendValues(most, zoom);
      expect(values.length).toBeLessThanOrEqual(3);
      values.forEach((value, i) => {
        expect(value).toBeLessThanOrEqual(most);
        expect(String(value)).toMatch(/^[125]0*$/);
        const radius = mostRadiusPx(zoom) * radiusShare(value, most);
        expect(radius).toBeLessThanOrEqual(34.001);
        expect(radius).toBeGreaterThanOrEqual(2.499);
        if (i > 0) expect(values[i - 1] / value).toBeGreaterThanOrEqual(5);
      });
    }),
  );
  expect(legendValues(2_100_000, 5)).toEqual([2_000_000, 200_000, 20_000]);
  expect(legendValues(0, 5)).toEqual([]);
});
