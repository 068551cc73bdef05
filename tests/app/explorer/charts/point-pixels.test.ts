import { expect, it } from 'vitest';
import { pointPixels } from '../../../../src/app/explorer/charts/scatter/point-pixels.ts';

const paint = {
  classes: Int16Array.of(0, 1, 0, -1),
  colours: ['#102030', '#405060'],
  faded: '#70809080',
};
const points = { x: Float32Array.of(5, 5, 15, 5), y: Float32Array.of(5, 6, 5, 15) };

function colourAt({ width, bytes }: ReturnType<typeof pointPixels>, x: number, y: number) {
  const at = 4 * (y * width + x);
  return [...bytes.subarray(at, at + 4)];
}

it('draws each class over those before it, and nothing without a class or a place', () => {
  const pixels = pointPixels(points, null, paint, { width: 20, height: 20, ratio: 1 });
  expect([pixels.width, pixels.height]).toEqual([20, 20]);
  expect(colourAt(pixels, 5, 5)).toEqual([0x40, 0x50, 0x60, 255]);
  expect(colourAt(pixels, 15, 5)).toEqual([0x10, 0x20, 0x30, 255]);
  expect(colourAt(pixels, 5, 15)).toEqual([0, 0, 0, 0]);
  const nowhere = { x: Float32Array.of(Number.NaN), y: Float32Array.of(Number.NaN) };
  const none = pointPixels(nowhere, null, paint, { width: 4, height: 4, ratio: 1 });
  expect(none.bytes.every((byte) => byte === 0)).toBe(true);
});

it('draws what is left out pale, darker where points meet, and never over what is kept', () => {
  const mask = Uint8Array.of(1, 1, 0, 0);
  const twice = { x: Float32Array.of(5, 5, 15, 15), y: Float32Array.of(5, 6, 5, 5) };
  const pixels = pointPixels(twice, mask, paint, { width: 20, height: 20, ratio: 1 });
  expect(colourAt(pixels, 15, 5)).toEqual([0x70, 0x80, 0x90, 128 + Math.round(127 / 2)]);
  const under = pointPixels(points, Uint8Array.of(0, 1, 1, 1), paint, {
    width: 20,
    height: 20,
    ratio: 1,
  });
  expect(colourAt(under, 5, 5)).toEqual([0x40, 0x50, 0x60, 255]);
});

it('keeps within the picture, whose pixels are finer on dense screens', () => {
  const corner = { x: Float32Array.of(0), y: Float32Array.of(10) };
  const pixels = pointPixels(corner, null, paint, { width: 10, height: 10, ratio: 2 });
  expect([pixels.width, pixels.height]).toEqual([20, 20]);
  const drawn = pixels.bytes.filter((_, i) => i % 4 === 3).filter((alpha) => alpha > 0).length;
  // A quarter of a square of 5 px.
  expect(drawn).toBe(25);
});
