import { expect, it } from 'vitest';
import { namedTables } from '../../../src/app/data/console/named-tables.ts';

const tables = ['communes', 'indicators_commune', 'coverage'].map((name) => ({ name }));

it.each([
  ['FROM communes', ['communes']],
  [
    'SELECT * FROM edition.indicators_commune i JOIN "coverage" c USING (code)',
    ['indicators_commune', 'coverage'],
  ],
  ['FROM Communes JOIN COVERAGE USING (code)', ['communes', 'coverage']],
  ['SELECT communes_count FROM my_communes', []],
  ['', []],
])('finds the tables that %j names', (sql, expected) => {
  expect(namedTables(sql, tables)).toEqual(expected);
});
