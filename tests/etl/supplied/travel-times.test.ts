import type { DuckDBConnection } from '@duckdb/node-api';
import { describe, expect, test } from 'vitest';
import { deriveTravelTimes } from '../../../src/etl/derive/travel-times.ts';
import { rows, withDatabase } from '../../../src/etl/duckdb.ts';
import { ledgerSchemaSql } from '../../../src/etl/ledger/ledger.ts';
import { SourceProblem } from '../../../src/etl/stage/raw/file-problem.ts';
import {
  createTravelTimes,
  stageTravelTimes,
} from '../../../src/etl/supplied/stage-travel-times.ts';
import { suppliedMatrix } from '../../../src/etl/supplied/supplied-source.ts';
import {
  declarationFile,
  type SuppliedTravelTimes,
} from '../../../src/etl/supplied/supplied-travel-times.ts';
import { declaration, withSuppliedFolder } from './supplied-folder.ts';

/**
 * Three communes of the mainland, one of Corsica and Paris with two of its arrondissements. Desks p1
 * in 01002, p2 and p3 in 01003; nobody has recorded any in Corsica.
 */
const tinyFrance = `
  ${ledgerSchemaSql}
  CREATE TABLE comparison_territory AS FROM (VALUES ('01001', 'mainland'), ('01002', 'mainland'), ('01003', 'mainland'),
    ('75056', 'mainland'), ('2A004', 'corsica')) t(commune, territory);
  CREATE TABLE demand_point AS FROM (VALUES ('01001', '01001', 100), ('01002', '01002', 0), ('01003', '01003', 10),
    ('75101', '75056', 30), ('75102', '75056', 10), ('2A004', '2A004', 50)) t(id, commune, population);
  ALTER TABLE demand_point ADD COLUMN unit VARCHAR; UPDATE demand_point SET unit = id;
  ALTER TABLE demand_point ADD COLUMN longitude DOUBLE; ALTER TABLE demand_point ADD COLUMN latitude DOUBLE;
  CREATE TABLE qpv AS FROM (VALUES ('QN1', '01', 5.0, 46.0), ('QN2', '01', 5.0, 46.0)) t(code, department, longitude, latitude);
  CREATE TABLE qpv_commune AS FROM (VALUES ('QN1', '01001'), ('QN2', '01001')) t(qpv, commune);
  CREATE TABLE access_point AS FROM (VALUES ('desk', 'p1', '01002', 'mainland'), ('desk', 'p2', '01003', 'mainland'),
    ('desk', 'p3', '01003', 'mainland'), ('court', 'c1', '01001', 'mainland')) t(service, id, commune, territory);
  CREATE TABLE access AS FROM (VALUES ('01001', 'desk', 'p1'), ('01002', 'desk', 'p1'), ('01003', 'desk', 'p2'),
    ('75101', 'desk', 'p2'), ('75102', 'desk', 'p2'), ('QN1', 'desk', 'p1'), ('QN2', 'desk', 'p1')) t(origin, service, point);`;

/** Stages and derives a matrix, then asks. */
function derived<Result>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (
    db: DuckDBConnection,
    index: Awaited<ReturnType<typeof stageTravelTimes>>,
  ) => Promise<Result>,
  declared: Partial<typeof declaration> & { ids?: string } = {},
  changes = '',
): Promise<Result> {
  const matrix = { ids: null, ...declaration, ...declared } as SuppliedTravelTimes;
  return withSuppliedFolder({ ...files, [declarationFile]: JSON.stringify([matrix]) }, (folder) =>
    withDatabase(':memory:', async (db) => {
      await db.run(`${tinyFrance} ${changes}`);
      await createTravelTimes(db);
      const index = await stageTravelTimes(db, await suppliedMatrix(folder, matrix));
      await deriveTravelTimes(db, [{ matrix: matrix.id, service: 'desk' }]);
      return use(db, index);
    }),
  );
}

const minutes = (...lines: string[]) => ({
  'minutes.csv': ['origin,destination,minutes', ...lines].join('\n'),
});
const soonest = (db: DuckDBConnection) =>
  rows<{ origin: string; point: string | null; minutes: number | null; reason: string | null }>(
    db,
    'SELECT origin, point, minutes, reason FROM travel_access ORDER BY origin',
  ).then((found) =>
    Object.fromEntries(found.map((one) => [one.origin, [one.point, one.minutes, one.reason]])),
  );

describe('the place that a matrix reaches soonest', () => {
  test('may be another than the nearest as the crow flies; it goes by its id, else by its commune', async () => {
    const found = await derived(
      minutes('01001,desk:p1,25', '01001,01003,20', '01001,desk:p3,30', '01003,01003,0'),
      soonest,
    );
    // p3 has a row of its own: the 20 minutes to its commune are those of p2.
    expect(found['01001']).toEqual(['p2', 20, null]);
    expect(found['01003']).toEqual(['p2', 0, null]);
  });

  test('is not told where the matrix may lack a nearer one: a missing pair is never 0', async () => {
    const found = await derived(
      minutes('01001,desk:p2,40', '01002,01003,15', '01003,desk:p2,', '01003,desk:p1,18'),
      soonest,
    );
    // p1 is the nearest as the crow flies, and nothing leads there.
    expect(found['01001']).toEqual([null, null, 'not-available']);
    // It is in this very commune.
    expect(found['01002']).toEqual([null, null, 'not-available']);
    // p2 is nearer, and said to have no route.
    expect(found['01003']).toEqual(['p1', 18, null]);
    expect(found['75101']).toEqual([null, null, 'not-covered']);
    expect(found['2A004']).toEqual([null, null, 'no-access-point']);
  });

  test('is not told where no route leads anywhere', async () => {
    const found = await derived(minutes('01001,desk:p1,', '01002,01002,3'), soonest);
    expect(found['01001']).toEqual([null, null, 'not-available']);
  });

  test('is that of a QPV where the matrix starts from it', async () => {
    const found = await derived(minutes('QN1,desk:p1,7.5'), soonest);
    expect(found.QN1).toEqual(['p1', 7.5, null]);
    expect(found.QN2).toEqual([null, null, 'not-covered']);
  });
});

test('the squares of a population grid go by the commune or the arrondissement that they are of', async () => {
  const inSquares = `UPDATE demand_point SET id = id || '-1kmN1E1' WHERE commune IN ('01001', '75056');
    UPDATE access SET origin = origin || '-1kmN1E1' WHERE left(origin, 5) IN ('01001', '75101', '75102')`;
  const found = await derived(
    minutes('01001,desk:p1,12', '75101,01003,200', '75056,01003,240'),
    soonest,
    {},
    inSquares,
  );
  expect(found['01001-1kmN1E1']).toEqual(['p1', 12, null]);
  expect(found['75101-1kmN1E1']).toEqual(['p2', 200, null]);
  expect(found['75102-1kmN1E1']).toEqual(['p2', 240, null]);
});

test.each([
  ['a square at the edge', 1, ['p1', 12, null]],
  ['the most peopled square', 100, [null, null, 'not-available']],
] as const)(
  'a matrix that lacks the place nearest to %s',
  async (_, people, [point, min, reason]) => {
    const apart = `INSERT INTO demand_point (id, commune, population, unit) VALUES ('01001-1kmN9E9', '01001', ${people}, '01001');
    UPDATE demand_point SET population = 99 WHERE id = '01001';
    INSERT INTO access VALUES ('01001-1kmN9E9', 'desk', 'p3')`;
    const [found, communes] = await derived(
      minutes('01001,desk:p1,12'),
      async (db) => [await soonest(db), await rows(db, 'FROM travel_time_desk')] as const,
      {},
      apart,
    );
    expect(found['01001']).toEqual([point, min, reason]);
    expect(found['01001-1kmN9E9']).toEqual([point, min, reason]);
    expect(communes).toContainEqual({ commune: '01001', minutes: min, minutes_status: reason });
  },
);

describe('the minutes of a commune', () => {
  const ofCommunes = (db: DuckDBConnection) =>
    rows(db, 'FROM travel_time_desk ORDER BY commune').then((found) =>
      Object.fromEntries(found.map((one) => [one.commune, [one.minutes, one.minutes_status]])),
    );

  test('are those of its demand points, weighted by their people', async () => {
    const found = await derived(
      minutes('75101,01003,200', '75102,01003,240', '01002,desk:p1,4'),
      ofCommunes,
    );
    expect(found['75056']).toEqual([(200 * 30 + 240 * 10) / 40, null]);
    // Nobody lives there.
    expect(found['01002']).toEqual([4, null]);
    expect(found['01001']).toEqual([null, 'not-covered']);
  });

  test('count the commune of an arrondissement for it, and are missing where a part is', async () => {
    const whole = await derived(minutes('75056,01003,210', '75102,01003,250'), ofCommunes);
    expect(whole['75056']).toEqual([(210 * 30 + 250 * 10) / 40, null]);
    const part = await derived(minutes('75102,01003,250'), ofCommunes);
    expect(part['75056']).toEqual([null, 'not-covered']);
  });
});

const ledger = (db: DuckDBConnection) =>
  rows(
    db,
    `SELECT "row", "column", "value", reason, "action", "count" FROM ledger ORDER BY "row", reason`,
  );

describe('what becomes of each row', () => {
  test('is in the ledger, which balances', async () => {
    const file = minutes(
      '01001,desk:p1,12',
      '99999,desk:p1,1',
      'nowhere,desk:p1,1',
      '01001,desk:p9,1',
      '01001,court:c1,1',
      '01001,2A004,1',
      '01001,desk:p2,abc',
      '01001,desk:p2,-1',
      '01001,desk:p2,7200',
      '1001,desk:p1,13',
      '01001,desk:p3,',
    );
    await derived(file, async (db, index) => {
      expect(await ledger(db)).toEqual([
        {
          row: 3,
          column: 'origin',
          value: '99999',
          reason: 'unknown-origin',
          action: 'rejected',
          count: 1,
        },
        {
          row: 4,
          column: 'origin',
          value: 'nowhere',
          reason: 'no-code',
          action: 'rejected',
          count: 1,
        },
        {
          row: 5,
          column: 'destination',
          value: 'desk:p9',
          reason: 'unknown-destination',
          action: 'rejected',
          count: 1,
        },
        {
          row: 6,
          column: 'destination',
          value: 'court:c1',
          reason: 'unknown-destination',
          action: 'rejected',
          count: 1,
        },
        {
          row: 7,
          column: 'destination',
          value: '2A004',
          reason: 'other-territory',
          action: 'rejected',
          count: 1,
        },
        {
          row: 8,
          column: 'minutes',
          value: 'abc',
          reason: 'not-a-number',
          action: 'rejected',
          count: 1,
        },
        {
          row: 9,
          column: 'minutes',
          value: '-1',
          reason: 'negative',
          action: 'rejected',
          count: 1,
        },
        {
          row: 10,
          column: 'minutes',
          value: '7200',
          reason: 'seconds',
          action: 'rejected',
          count: 1,
        },
        // The same trip with a code that a spreadsheet cut: the first counts.
        {
          row: 11,
          column: 'destination',
          value: 'desk:p1',
          reason: 'twice',
          action: 'rejected',
          count: 1,
        },
        {
          row: null,
          column: 'minutes',
          value: null,
          reason: 'no-route',
          action: 'flagged',
          count: 1,
        },
      ]);
      expect(index).toMatchObject({ rowsIn: 11, rowsKept: 2, rowsRejected: 9 });
      expect(index.files.map(({ path }) => path)).toEqual([
        'supplied/minutes.csv',
        'supplied/travel-times.json',
      ]);
      expect((await soonest(db))['01001']).toEqual(['p1', 12, null]);
    });
  });

  test('is counted together beyond the first twenty of a reason', async () => {
    const many = Array.from({ length: 50 }, (_, i) => `01001,desk:x${i},5`);
    await derived(minutes('01001,desk:p1,5', ...many), async (db, index) => {
      const found = await ledger(db);
      expect(found).toHaveLength(21);
      expect(found.at(-1)).toMatchObject({ row: null, reason: 'unknown-destination', count: 30 });
      expect(index).toMatchObject({ rowsIn: 51, rowsKept: 1, rowsRejected: 50 });
    });
  });
});

test('1,200 minutes are read as the column has its decimals, and refused where it does not say', async () => {
  const file = (other: string) => ({
    'minutes.csv': `origin;destination;minutes\n01001;desk:p1;1,200\n01001;desk:p2;${other}\n`,
  });
  expect((await derived(file('7,5'), soonest))['01001']).toEqual(['p1', 1.2, null]);
  expect((await derived(file('1300.5'), soonest))['01001']).toEqual(['p1', 1200, null]);
  await derived(file('7'), async (db) => {
    expect(await ledger(db)).toMatchObject([
      { row: 2, column: 'minutes', value: '1,200', reason: 'ambiguous', action: 'rejected' },
    ]);
    // The nearest place is left out: which is soonest is not told.
    expect((await soonest(db))['01001']).toEqual([null, null, 'not-available']);
  });
});

test('a French spreadsheet and a point of thousandths are read as they are meant', async () => {
  const french = { 'minutes.csv': 'Durée;Départ;Arrivée\n"12,5";1001;desk:p1\n' };
  expect((await derived(french, soonest))['01001']).toEqual(['p1', 12.5, null]);
  const points = { 'minutes.csv': 'origin;destination;minutes\n01001;desk:p1;9.125\n' };
  expect((await derived(points, soonest))['01001']).toEqual(['p1', 9.125, null]);
  // Beside a comma too: each number has its own mark, as in the planner.
  const mixed = {
    'minutes.csv': 'origin;destination;minutes\n01001;desk:p1;1.125\n01001;desk:p2;7,5\n',
  };
  expect((await derived(mixed, soonest))['01001']).toEqual(['p1', 1.125, null]);
});

test('an answer of OSRM is in seconds, null where there is no route', async () => {
  const files = {
    'table.json': JSON.stringify({
      code: 'Ok',
      durations: [
        [600, null],
        [90, 120],
      ],
    }),
    'ids.json': JSON.stringify({
      origins: ['01001', '01003'],
      destinations: ['desk:p2', 'desk:p1'],
    }),
  };
  const found = await derived(files, soonest, { file: 'table.json', ids: 'ids.json' });
  expect(found['01001']).toEqual(['p2', 10, null]);
  expect(found['01003']).toEqual(['p2', 1.5, null]);
});

describe('a file that cannot be used stops the edition, named', () => {
  const latin1 = new Uint8Array([
    ...Buffer.from('origin,destination,minutes\n01001,'),
    0xe9,
    44,
    49,
    10,
  ]);
  const osrm = (
    durations: unknown,
    ids: unknown = { origins: ['01001'], destinations: ['desk:p1'] },
  ) =>
    [
      { 'table.json': JSON.stringify({ durations }), 'ids.json': JSON.stringify(ids) },
      { file: 'table.json', ids: 'ids.json' },
    ] as const;
  const csv = (content: string | Uint8Array) => [{ 'minutes.csv': content }, {}] as const;
  test.each([
    ['empty', csv(''), 'supplied/minutes.csv', null, null],
    ['other columns', csv('a,b\n1,2\n'), 'supplied/minutes.csv', 1, null],
    [
      'a column twice',
      csv('origin,destination,minutes,minutes\n'),
      'supplied/minutes.csv',
      1,
      null,
    ],
    [
      'a row cut',
      csv('origin,destination,minutes\n01001,desk:p1\n'),
      'supplied/minutes.csv',
      2,
      'minutes',
    ],
    ['not UTF-8', csv(latin1), 'supplied/minutes.csv', 2, null],
    [
      'no usable row',
      csv('origin,destination,minutes\n99999,desk:p1,3\n'),
      'supplied/minutes.csv',
      2,
      'origin',
    ],
    ['header alone', csv('origin,destination,minutes\n'), 'supplied/minutes.csv', null, null],
    ['no durations', osrm(undefined), 'supplied/table.json', null, 'durations'],
    ['too few rows', osrm([]), 'supplied/table.json', null, 'durations'],
    ['a row too short', osrm([[]]), 'supplied/table.json', 1, 'durations'],
    [
      'ids that are numbers',
      osrm([[60]], { origins: [1001], destinations: ['desk:p1'] }),
      'supplied/ids.json',
      null,
      'origins',
    ],
  ])('%s', async (_, [files, declared], file, row, column) => {
    const error = await derived(files, async () => null, declared).catch(
      (caught: unknown) => caught,
    );
    expect(error).toBeInstanceOf(SourceProblem);
    expect((error as SourceProblem).problems).toContainEqual(
      expect.objectContaining({ file, row, column }),
    );
  });
});
