import { expect, it } from 'vitest';
import {
  typesetFrench,
  withFrenchTypography,
} from '../../src/edition/writing/french-typography.ts';

it.each([
  ['Où ? Ici ; là !', 'Où\u202f? Ici\u202f; là\u202f!'],
  ['pour 1 000 habitants : 34 875', 'pour 1\u202f000 habitants\u00a0: 34\u202f875'],
  ['« pauvre »', '«\u00a0pauvre\u00a0»'],
  ['de 2016 à 2022, 65 ans, 12 345 678', 'de 2016 à 2022, 65 ans, 12\u202f345\u202f678'],
])('sets « %s »', (written, set) => {
  expect(typesetFrench(written)).toBe(set);
  expect(typesetFrench(set)).toBe(set);
});

it('reaches every French text of a value and nothing else', () => {
  const given = { id: 'a : b', list: [{ fr: 'a : b', en: 'a : b' }], none: null, n: 1 };
  expect(withFrenchTypography(given)).toEqual({
    id: 'a : b',
    list: [{ fr: 'a\u00a0: b', en: 'a : b' }],
    none: null,
    n: 1,
  });
});
