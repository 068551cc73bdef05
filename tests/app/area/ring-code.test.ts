import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeRing, encodeRing, MOST_VERTICES } from '../../../src/app/area/ring-code.ts';

const vertex = fc.tuple(
  fc.integer({ min: -1_800_000, max: 1_800_000 }).map((x) => x / 1e4),
  fc.integer({ min: -900_000, max: 900_000 }).map((y) => y / 1e4),
);

test('a ring comes back as it was, in letters that need no escape', () => {
  fc.assert(
    fc.property(fc.array(vertex, { minLength: 3, maxLength: MOST_VERTICES }), (ring) => {
      const code = encodeRing(ring);
      expect(decodeRing(code)).toEqual(ring);
      expect(encodeURIComponent(code)).toBe(code);
    }),
  );
});

test('a département is drawn in twenty vertices and a hundred letters', () => {
  const ring = Array.from({ length: 20 }, (_, i) => {
    const angle = (2 * Math.PI * i) / 20;
    return [4.8 + 0.5 * Math.cos(angle), 45.7 + 0.35 * Math.sin(angle)] as const;
  });
  expect(encodeRing(ring).length).toBeLessThan(140);
});

test.each([
  ['nothing', ''],
  ['a foreign letter', 'AA!A'],
  [
    'two vertices',
    encodeRing([
      [1, 45],
      [2, 46],
    ]),
  ],
  [
    'half a position',
    encodeRing([
      [1, 45],
      [2, 46],
      [3, 45],
    ]).slice(0, -1),
  ],
  [
    'a letter that announces more',
    `${encodeRing([
      [1, 45],
      [2, 46],
      [3, 45],
    ])}g`,
  ],
  [
    'a latitude beyond the pole',
    encodeRing([
      [1, 45],
      [2, 91],
      [3, 45],
    ]),
  ],
  ['too many vertices', encodeRing(Array.from({ length: 201 }, (_, i) => [i / 100, 45] as const))],
  ['a number without end', '_'.repeat(40)],
])('%s is not a ring', (_, text) => {
  expect(decodeRing(text)).toBeNull();
});

test('any text is read or refused, never fatal', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      const ring = decodeRing(text);
      if (ring) expect(ring.length).toBeGreaterThanOrEqual(3);
    }),
  );
});
