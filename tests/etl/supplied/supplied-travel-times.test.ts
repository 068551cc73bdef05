import { expect, test } from 'vitest';
import { SourceProblem } from '../../../src/etl/stage/raw/file-problem.ts';
import {
  declarationFile,
  readSuppliedTravelTimes,
} from '../../../src/etl/supplied/supplied-travel-times.ts';
import { declaration, withSuppliedFolder } from './supplied-folder.ts';

const read = (declared: unknown) =>
  withSuppliedFolder(
    {
      [declarationFile]: typeof declared === 'string' ? declared : JSON.stringify(declared),
      'minutes.csv': 'origin,destination,minutes\n',
    },
    (folder) => readSuppliedTravelTimes(folder, ['desk', 'court']),
  );

/** What is said to be wrong: row, column and message. */
const problems = (declared: unknown) =>
  read(declared).then(
    () => [],
    (error: SourceProblem) => {
      expect(error).toBeInstanceOf(SourceProblem);
      return error.problems.map(({ row, column, value }) => [row, column, value]);
    },
  );

test('nothing is supplied where there is no declaration', async () => {
  expect(
    await withSuppliedFolder({}, (folder) => readSuppliedTravelTimes(folder, ['desk'])),
  ).toEqual([]);
  expect(await readSuppliedTravelTimes('/nowhere/at/all', ['desk'])).toEqual([]);
});

test('a matrix is declared with whose it is, of when, and under which licence', async () => {
  const { landing: _, ...short } = declaration;
  expect(await read([short])).toEqual([{ ...declaration, ids: null, landing: null }]);
});

test.each([
  ['services', undefined, null],
  ['services', [], '[]'],
  ['file', '../travel-times.json', '../travel-times.json'],
  ['file', '..', '..'],
  ['title', { fr: 'x' }, '{"fr":"x"}'],
  ['producer', ' ', ' '],
  ['vintage', 'hier', 'hier'],
  ['vintage', '2026-13', '2026-13'],
  ['licence', 'toString', 'toString'],
  ['landing', 'javascript:alert(1)', 'javascript:alert(1)'],
  ['id', 'Voiture 1', 'Voiture 1'],
  ['service', 'desk', 'desk'],
])('a wrong %s (%j) is named', async (column, value, shown) => {
  expect(await problems([{ ...declaration, [column]: value }])).toContainEqual([1, column, shown]);
});

test.each([
  ['a file that is not there', [{ ...declaration, file: 'no.csv' }], [1, 'file', 'no.csv']],
  ['an unknown service', [{ ...declaration, services: ['bank'] }], [1, 'services', 'bank']],
  ['a service served twice', [declaration, { ...declaration, id: 'bus' }], [2, 'services', 'desk']],
  ['an id taken', [declaration, { ...declaration, services: ['court'] }], [2, 'id', 'voiture']],
  ['something else than a list', declaration, [null, null, null]],
  ['a file cut short', '[{"id": "voi', [null, null, null]],
])('%s is told', async (_, declared, expected) => {
  expect(await problems(declared)).toEqual([expected]);
});
