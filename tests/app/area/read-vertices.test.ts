import { describe, expect, test } from 'vitest';
import { readVertices, writeVertices } from '../../../src/app/area/read-vertices.ts';
import { crossesItself } from '../../../src/app/area/ring-crossing.ts';

describe('typed vertices', () => {
  test('come back as written, whatever separates them', () => {
    const ring = [
      [4.6, 45.6],
      [5.2, 45.6],
      [5.2, 46],
    ] as const;
    expect(readVertices(writeVertices(ring))).toEqual({ ring });
    expect(readVertices('4.6 45.6\n\n 5.2;45.6 \n5.2 ,46')).toEqual({ ring });
  });

  test.each([
    ['a word', '4, 45\nLyon\n5, 46', { problem: 'line', line: 2, text: 'Lyon' }],
    ['three numbers', '4, 45, 100', { problem: 'line', line: 1, text: '4, 45, 100' }],
    ['a latitude beyond the pole', '4, 95', { problem: 'line', line: 1, text: '4, 95' }],
    ['two vertices', '4, 45\n5, 46', { problem: 'count' }],
    ['the same vertex three times', '4, 45\n4, 45\n4, 45', { problem: 'count' }],
    [
      'too many',
      Array.from({ length: 201 }, (_, i) => `${i / 10}, 45`).join('\n'),
      { problem: 'count' },
    ],
  ])('%s is said', (_, text, expected) => {
    expect(readVertices(text)).toEqual(expected);
  });
});

test.each([
  [
    'a square',
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ],
    false,
  ],
  [
    'a bow tie',
    [
      [0, 0],
      [1, 1],
      [1, 0],
      [0, 1],
    ],
    true,
  ],
  [
    'a triangle',
    [
      [0, 0],
      [1, 0],
      [0, 1],
    ],
    false,
  ],
  [
    'a touching corner',
    [
      [0, 0],
      [2, 0],
      [1, 0.5],
      [1, 0],
    ],
    false,
  ],
] as const)('%s crosses itself or not', (_, ring, expected) => {
  expect(crossesItself(ring)).toBe(expected);
});
