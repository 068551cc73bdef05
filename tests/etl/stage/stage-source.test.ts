import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SourceDeclaration } from '../../../src/etl/source.ts';
import {
  communesCsv,
  communesSource,
  declaredFile,
  declaredSource,
  declaredTable,
  problemsOf,
  type TinyProject,
  tinyProject,
} from './tiny-project.ts';

let project: TinyProject;
beforeEach(async () => {
  project = await tinyProject();
});
afterEach(() => project.remove());

const kept = (rows: number, file = 'tiny/communes.csv') =>
  `INSERT INTO ledger_kept VALUES ('tiny', '${file}', ${rows});`;
const rejected = (count: number) =>
  `INSERT INTO ledger VALUES ('tiny', 'tiny/communes.csv', NULL, 'code', NULL, 'duplicate', 'rejected', NULL, ${count});`;

async function failWith(sql: string, more: Partial<SourceDeclaration> = {}): Promise<string[]> {
  const source = await communesSource(project, 'tiny', sql);
  return problemsOf(project.stage({ ...source, ...more }));
}

describe('the ledger', () => {
  test.each([
    ['a row too few', kept(2), '3 lignes lues, 2 gardées, 0 rejetées'],
    ['a row too many', kept(2) + rejected(2), '3 lignes lues, 2 gardées, 2 rejetées'],
    ['nothing said', '', '3 lignes lues, 0 gardées, 0 rejetées'],
  ])('does not balance: %s', async (_, sql, sums) => {
    expect(await failWith(sql)).toEqual([
      `tiny/communes.csv | – | – | – | le registre ne tombe pas juste : ${sums}`,
    ]);
  });

  test('kept and rejected rows, grouped or one by one, make up what was read', async () => {
    const source = await communesSource(
      project,
      'tiny',
      `${kept(1)} ${rejected(1)} ${rejected(1)}
       INSERT INTO ledger VALUES ('tiny', 'tiny/communes.csv', 2, 'name', 'Aix', 'doubt', 'flagged', NULL, 1);`,
    );
    expect(await project.stage(source)).toMatchObject([
      { source: 'tiny', rowsIn: 3, rowsKept: 1, rowsRejected: 2 },
    ]);
  });

  test('speaks of files that were read only', async () => {
    expect(await failWith(kept(3) + kept(1, 'tiny/other.csv'))).toEqual([
      'tiny/other.csv | – | – | – | fichier cité au registre, mais jamais lu',
    ]);
  });

  test('counts the rows of files that the source reads itself', async () => {
    const source = await communesSource(project, 'tiny');
    const [result] = await project.stage({
      ...source,
      prepare: async ({ countRowsIn, record }) => {
        await countRowsIn('tiny/odd.bin', 7);
        await record([
          {
            file: 'tiny/odd.bin',
            row: null,
            column: null,
            value: null,
            reason: 'out-of-scope',
            action: 'rejected',
            count: 7,
          },
        ]);
      },
    });
    expect(result).toMatchObject({ rowsIn: 10, rowsKept: 3, rowsRejected: 7 });
  });
});

describe('a staged table that differs from its declaration', () => {
  const at = 'tiny/stage.sql → tiny_commune';
  test.each([
    [
      'is not made',
      'DROP TABLE tiny_commune;',
      [`${at} | – | – | – | table déclarée, mais pas créée`],
    ],
    [
      'lacks a column, has another',
      'ALTER TABLE tiny_commune RENAME name TO label;',
      [
        `${at} | – | name | – | colonne déclarée, absente`,
        `${at} | – | label | – | colonne non déclarée`,
      ],
    ],
    [
      'has another type',
      'ALTER TABLE tiny_commune ALTER population TYPE DOUBLE;',
      [`${at} | – | population | DOUBLE | type attendu : INTEGER`],
    ],
    [
      'repeats its key',
      `INSERT INTO tiny_commune VALUES ('01002', 'Bœuf', 1), ('01003', 'Cœur', 1), ('01003', 'Cœur', 2);`,
      [
        `${at} | – | code | 01002 | clé présente 2 fois`,
        `${at} | – | code | 01003 | clé présente 3 fois`,
      ],
    ],
    [
      'has rows without key',
      `UPDATE tiny_commune SET code = NULL WHERE code = '01002';`,
      [`${at} | – | code | – | 1 ligne(s) sans clé`],
    ],
  ])('%s', async (_, sql, expected) => {
    expect(await failWith(`${kept(3)} ${sql}`)).toEqual(expected);
  });

  test('is told together with a ledger that does not balance', async () => {
    const problems = await failWith(`${kept(2)} DROP TABLE tiny_commune;`);
    expect(problems).toHaveLength(2);
  });

  test('a key of several columns is read as a whole', async () => {
    const source = await communesSource(project, 'tiny');
    const table = { ...source.tables[0], key: ['name', 'population'] };
    await project.stage({ ...source, tables: [table] });
    await project.putSql(
      'tiny',
      `CREATE TABLE tiny_commune AS FROM (VALUES ('1', 'A', 1), ('2', 'A', 1), ('3', 'A', 2)) t(code, name, population);
       ${kept(3)}`,
    );
    expect(await problemsOf(project.stage({ ...source, tables: [table] }))).toEqual([
      `${at} | – | name+population | A | 1 | clé présente 2 fois`,
    ]);
  });
});

describe('what a raw row does wrong', () => {
  /** Stages a tiny source of another content than usual, its columns as text but the population. */
  async function problemsIn(content: string): Promise<string[]> {
    const source = await communesSource(project, 'tiny');
    const file = declaredFile('tiny/communes.csv', content, {
      table: 'raw_tiny',
      columns: ['code', 'name', 'population'],
    });
    await project.putRaw(file.path, content);
    return problemsOf(project.stage({ ...source, files: [file] }));
  }

  test('a row that comes again: where, and where it was first', async () => {
    expect(await problemsIn(`${communesCsv}01002,Bourg,5\n01002,Brou,6\n`)).toEqual([
      'tiny/communes.csv | 5 | code | 01002 | déjà en ligne 3 (clé de tiny_commune)',
      'tiny/communes.csv | 6 | code | 01002 | déjà en ligne 3 (clé de tiny_commune)',
    ]);
  });

  test('a value that is no number: every row that has it', async () => {
    expect(await problemsIn(`${communesCsv}01004,Dun,environ 40\n01005,Évry,environ 40\n`)).toEqual(
      [
        'tiny/communes.csv | 5 | population | environ 40 | impossible à convertir en INT32',
        'tiny/communes.csv | 6 | population | environ 40 | impossible à convertir en INT32',
      ],
    );
  });
});

test('a number that a type cannot hold is told where it was read, whatever the query calls it', async () => {
  const source = await communesSource(project, 'tiny');
  const content = `${communesCsv}01004,Dun,-5\n`;
  const file = declaredFile('tiny/communes.csv', content, {
    table: 'raw_tiny',
    columns: ['code', 'name', 'population'],
  });
  await project.putRaw(file.path, content);
  await project.putSql(
    'tiny',
    `CREATE TABLE tiny_commune AS
     WITH read AS (SELECT code, name, population::DECIMAL(9, 1) AS people FROM raw_tiny)
     SELECT code, name, people::UINTEGER AS population FROM read; ${kept(4)}`,
  );
  expect(await problemsOf(project.stage({ ...source, files: [file] }))).toEqual([
    'tiny/communes.csv | 5 | population | -5 | impossible à convertir en UINT32',
  ]);
});

describe('a number that cannot be', () => {
  const staged = `CREATE TABLE tiny_commune AS SELECT code, name, population::INTEGER AS population FROM raw_tiny;`;

  /** Stages the tiny communes, one of them with this population. */
  async function problemsWith(
    population: string,
    range: readonly [number, number] | null,
  ): Promise<string[]> {
    const source = await communesSource(project, 'tiny');
    const content = `${communesCsv}01004,Dun,${population}\n`;
    const file = declaredFile('tiny/communes.csv', content, {
      table: 'raw_tiny',
      columns: ['code', 'name', 'population'],
    });
    await project.putRaw(file.path, content);
    await project.putSql('tiny', `${staged} ${kept(4)}`);
    const [table] = source.tables;
    const columns = table!.columns.map((column) =>
      column.name === 'population' ? { ...column, ...(range && { range }) } : column,
    );
    return problemsOf(
      project.stage({ ...source, files: [file], tables: [{ ...table!, columns }] }),
    );
  }

  test('stops its source, told where it was read', async () => {
    expect(await problemsWith('-5', null)).toEqual([
      'tiny/communes.csv | 5 | population | -5 | valeur impossible : au moins 0 attendu',
    ]);
  });

  test('is what the column says', async () => {
    expect(await problemsWith('5000000', [0, 3_000_000])).toEqual([
      'tiny/communes.csv | 5 | population | 5000000 | valeur impossible : de 0 à 3000000 attendu',
    ]);
  });
});

test('a table that should name every commune says which it lacks, past those expected', async () => {
  const communes = await communesSource(project, 'cog');
  await project.putSql(
    'cog',
    `CREATE TABLE commune AS SELECT code FROM raw_cog;
     INSERT INTO ledger_kept VALUES ('cog', 'cog/communes.csv', 3);`,
  );
  const cog = { ...communes, tables: [declaredTable('commune', 'code')] };
  const source = await communesSource(project, 'tiny');
  await project.putSql(
    'tiny',
    `CREATE TABLE tiny_commune AS SELECT ltrim(code, '0') AS code, name, population::INTEGER AS population
     FROM raw_tiny; ${kept(3)}`,
  );
  const covering = (without: number) => ({
    ...source,
    reads: ['commune'],
    tables: [{ ...source.tables[0]!, covers: { column: 'code', without } }],
  });
  expect(await problemsOf(project.stage(cog, covering(2)))).toEqual([
    'tiny/stage.sql → tiny_commune | – | code | 01001, 01002, 01003 | 3 communes y manquent (au plus 2 attendues)',
  ]);
  await project.stage(cog, covering(3));
  // With the rows that were refused: the commune may be one of them, its code wrong.
  await project.putSql(
    'tiny',
    `CREATE TABLE tiny_commune AS SELECT code, name, population::INTEGER AS population FROM raw_tiny WHERE _row > 2;
     INSERT INTO ledger VALUES ('tiny', 'tiny/communes.csv', 2, 'code', '0100X', 'unknown-code', 'rejected', 'commune inconnue', 1);
     ${kept(2)}`,
  );
  expect(await problemsOf(project.stage(cog, covering(0)))).toEqual([
    'tiny/stage.sql → tiny_commune | – | code | 01001 | 1 communes y manquent (au plus 0 attendues)',
    'tiny/communes.csv | 2 | code | 0100X | ligne rejetée : commune inconnue',
  ]);
});

test('a code that should be one of another table, and is none', async () => {
  const source = await communesSource(project, 'tiny');
  await project.putSql(
    'tiny',
    `CREATE TABLE tiny_commune AS SELECT code, if(code = '01002', NULL, name) AS name, population::INTEGER AS population FROM raw_tiny;
     CREATE TABLE tiny_name AS SELECT 'Aix' AS code; ${kept(3)}`,
  );
  const [table] = source.tables;
  const columns = table!.columns.map((column) =>
    column.name === 'name' ? { ...column, codeOf: 'tiny_name' } : column,
  );
  const tables = [{ ...table!, columns }, declaredTable('tiny_name', 'code')];
  expect(await problemsOf(project.stage({ ...source, tables }))).toEqual([
    'tiny/stage.sql → tiny_commune | – | name | Cœur | absent des codes de tiny_name (1 ligne(s))',
    'tiny/stage.sql → tiny_commune | – | name | – | absent des codes de tiny_name (1 ligne(s))',
  ]);
});

describe('staging SQL', () => {
  test('that fails names its file and what DuckDB says', async () => {
    const [problem] = await failWith(`SELECT 'x1'::INTEGER;`);
    expect(problem).toMatch(/^tiny \| – \| – \| – \| .*tiny\/stage\.sql: Conversion Error.*'x1'/s);
  });

  test('an error of `prepare` is told as one of its source', async () => {
    const source = declaredSource('tiny', {
      tables: [declaredTable('t', 'code')],
      prepare: () => Promise.reject(new Error('projection inconnue')),
    });
    expect(await problemsOf(project.stage(source))).toEqual([
      'tiny | – | – | – | projection inconnue',
    ]);
  });

  test('reads declared files only', async () => {
    const source = declaredSource('tiny', {
      prepare: async ({ rawFile }) => void rawFile('other/file.csv'),
    });
    const [problem] = await problemsOf(project.stage(source));
    expect(problem).toContain('"other/file.csv" is not one of its declared files');
  });
});
