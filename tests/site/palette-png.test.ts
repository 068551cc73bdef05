import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { palettePng } from '../../src/site/palette-png.ts';

/** Colours of the pixels, read back from the file. */
function readBack(png: Buffer): { palette: number; pixels: string[]; width: number } {
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    parts.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const width = parts.get('IHDR')!.readUInt32BE(0);
  const palette = parts.get('PLTE')!;
  const rows = inflateSync(parts.get('IDAT')!);
  const pixels = Array.from(rows)
    .filter((_, i) => i % (width + 1) !== 0)
    .map((entry) => palette.subarray(3 * entry, 3 * entry + 3).toString('hex'));
  return { palette: palette.length / 3, pixels, width };
}

test('few colours come back as they were, to the eye', () => {
  const colours = [
    [251, 250, 246],
    [29, 28, 34],
    [58, 47, 143],
  ];
  const rgba = new Uint8Array(colours.flatMap(([r, g, b]) => [r, g, b, 255, r, g, b, 255]));
  const { pixels, width } = readBack(palettePng({ width: 2, height: 3, rgba }));
  expect(width).toBe(2);
  for (const [i, [r, g, b]] of colours.entries()) {
    const found = Buffer.from(pixels[2 * i], 'hex');
    expect(pixels[2 * i + 1]).toBe(pixels[2 * i]);
    for (const [channel, value] of [r, g, b].entries()) {
      expect(Math.abs(found[channel] - value)).toBeLessThanOrEqual(4);
    }
  }
});

test('many colours become as many as asked', () => {
  const rgba = Uint8Array.from({ length: 4 * 64 * 64 }, (_, i) => (i * 37) % 256);
  expect(readBack(palettePng({ width: 64, height: 64, rgba }, 16)).palette).toBeLessThanOrEqual(16);
});
