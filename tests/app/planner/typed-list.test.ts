import { expect, it } from 'vitest';
import { listedItems, parseOwnPlace } from '../../../src/app/planner/address/own-place-code.ts';

it.each([
  ['4,85/45,76', ['4,85/45,76']],
  ['01001,4.85/45.76;2A004', ['01001', '4.85/45.76', '2A004']],
  ['-61,5/16,2, 01001,4,85/45,76', ['-61,5/16,2', '01001', '4,85/45,76']],
  ['02004,4/45,01001', ['02004', '4/45', '01001']],
  ['4,85/45', ['4,85/45']],
  ['4,85/45, 01001;-61,5/16', ['4,85/45', '01001', '-61,5/16']],
  ['4/45,85', ['4/45,85']],
  ['4/45,5/46', ['4/45', '5/46']],
  [' ', []],
])('takes the typed list %s apart', (typed, items) => {
  expect(listedItems(typed)).toEqual(items);
  for (const one of items) expect(parseOwnPlace(one)).toBeDefined();
});
