import { expect, it } from 'vitest';
import { countClasses } from '../../../../src/app/explorer/legend/kept-counts.ts';

it('counts the classes of the territories that are kept, and those without a class apart', () => {
  const classes = Int16Array.of(0, 1, 1, -1, -2, -3, 2);
  expect(countClasses(classes, 4, null)).toEqual({
    counts: [1, 2, 1, 0],
    missingCount: 1,
    secretCount: 1,
  });
  expect(countClasses(classes, 4, Uint8Array.of(1, 0, 1, 0, 1, 1, 0))).toEqual({
    counts: [1, 1, 0, 0],
    missingCount: 0,
    secretCount: 1,
  });
});
