import { expect, it } from 'vitest';
import { guessDialect } from '../../../src/app/own/reading/csv-dialect.ts';

it.each([
  ['CODGEO;2020;2021\n01001;12;13\n', true],
  ['CODGEO;2020;2021\n01001;1990;1991\n', true],
  ['nom;2020\nAix;\n', true],
  ['Aix;2020\nBey;2021\n', false],
  ['01001;2020\n01002;2021\n', false],
  ['2020;2020\n12;13\n', false],
  ['45.76,4.83\n48.86,2.35\n', false],
  ['code;name\n01001;Aix\n', true],
])('tells whether %j begins with names', (text, hasHeader) => {
  expect(guessDialect(new TextEncoder().encode(text)).hasHeader).toBe(hasHeader);
});
