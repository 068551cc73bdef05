import { expect, it } from 'vitest';
import { keptOfClass } from '../../../../src/app/explorer/legend/pointed-class.tsx';

it('keeps the territories of the class pointed at, among those that the filters keep', () => {
  const classes = Int16Array.of(0, 1, 1, -1, -2);
  expect([...keptOfClass(classes, 1, null)]).toEqual([0, 1, 1, 0, 0]);
  expect([...keptOfClass(classes, 1, Uint8Array.of(1, 0, 1, 1, 1))]).toEqual([0, 0, 1, 0, 0]);
  expect([...keptOfClass(classes, -1, null)]).toEqual([0, 0, 0, 1, 0]);
});
