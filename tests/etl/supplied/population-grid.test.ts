import type { DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { haversineKm } from '../../../src/core/geo/haversine.ts';
import { gridPoints, replaceDemandPoints } from '../../../src/etl/derive/grid-demand.ts';
import { rows, withDatabase } from '../../../src/etl/duckdb.ts';
import type { CommuneShape } from '../../../src/etl/supplied/commune-locator.ts';
import { stagePopulationGrid } from '../../../src/etl/supplied/stage-population-grid.ts';
import { readSuppliedPopulationGrid } from '../../../src/etl/supplied/supplied-population-grid.ts';
import { suppliedGrid } from '../../../src/etl/supplied/supplied-source.ts';
import { createStagedLedger, withSuppliedFolder } from './supplied-folder.ts';

const declaration = {
  files: ['carreaux.csv'],
  title: { fr: 'Filosofi', en: 'Filosofi' },
  producer: 'INSEE',
  vintage: '2021',
  licence: 'licence-ouverte-2.0',
};

/** A square kilometre of the centre of Paris, so many kilometres to the east and to the north. */
const square = (east: number, north: number, metres = 1000) =>
  `CRS3035RES${metres}mN${2889000 + north * 1000}E${3760000 + east * 1000}`;

/** Paris with two of its arrondissements, two neighbours, and a commune of Corsica. */
const tinyFrance = `
  CREATE TABLE commune_place AS SELECT * REPLACE (longitude::DOUBLE AS longitude, latitude::DOUBLE AS latitude) FROM (VALUES
    ('75101', '75056', 2.34, 48.862, 100), ('75104', '75056', 2.357, 48.856, 50),
    ('93001', '93001', 2.38, 48.91, 1000), ('93010', '93010', 2.48, 48.90, 3),
    ('2A004', '2A004', 8.74, 41.92, 70)) t(id, commune, longitude, latitude, population);
  ALTER TABLE commune_place ADD COLUMN origin VARCHAR; UPDATE commune_place SET origin = 'chef-lieu';
  CREATE TABLE demand_point AS SELECT id, commune, longitude, latitude, population, origin, id AS unit,
    NULL::DOUBLE AS area_km2 FROM commune_place ORDER BY id;
  CREATE TABLE commune_shape AS FROM (VALUES ('75056', 105.4), ('93001', 5.7), ('93010', 5.1), ('2A004', 82.0)) t(commune, area_km2);
  CREATE TABLE code_passage AS FROM (VALUES ('93999', '93001')) t(code_old, code);`;

interface Answer {
  readonly points: Awaited<ReturnType<typeof pointsOf>>;
  readonly ledger: readonly Record<string, unknown>[];
  readonly index: Awaited<ReturnType<typeof stagePopulationGrid>>['index'];
  readonly counts: Awaited<ReturnType<typeof replaceDemandPoints>>;
}

const pointsOf = (db: DuckDBConnection) =>
  rows<{
    id: string;
    commune: string;
    population: number;
    origin: string;
    longitude: number;
    latitude: number;
  }>(
    db,
    'SELECT id, commune, population, origin, longitude, latitude FROM demand_point ORDER BY id',
  );

/** What becomes of where people are counted with these files. */
function counted(
  files: Readonly<Record<string, string | Uint8Array>>,
  declared: Readonly<Record<string, unknown>> = {},
  shapes: readonly CommuneShape[] = [],
): Promise<Answer> {
  const json = JSON.stringify({ ...declaration, ...declared });
  return withSuppliedFolder({ ...files, 'population-grid.json': json }, (folder) =>
    withDatabase(':memory:', async (db) => {
      await createStagedLedger(db);
      await db.run(tinyFrance);
      const given = await suppliedGrid(folder, (await readSuppliedPopulationGrid(folder))!);
      const { grid, index } = await stagePopulationGrid(db, given, async () => shapes);
      const counts = await replaceDemandPoints(db, gridPoints(grid));
      const ledger = await rows(
        db,
        'SELECT "row", "column", "value", reason, "action", "count" FROM ledger ORDER BY "row"',
      );
      return { points: await pointsOf(db), ledger, index, counts };
    }),
  );
}

const csv = (...lines: string[]) => ({
  'carreaux.csv': ['idcar_1km,i_est_1km,lcog_geo,ind', ...lines].join('\n'),
});
const shown = ({ points }: Answer) =>
  Object.fromEntries(points.map(({ id, population }) => [id, population]));

describe('the people of a commune', () => {
  test('are counted in its squares, in proportion and whole; others stay at their chef-lieu', async () => {
    const answer = await counted(
      csv(
        `${square(2, 5)},0,93001,200.5`,
        `${square(3, 5)},0,93001,100.25`,
        `${square(4, 5)},0,93001,0`,
      ),
    );
    expect(shown(answer)).toEqual({
      '2A004': 70,
      '75101': 100,
      '75104': 50,
      '93001-1kmN2894E3762': 667,
      '93001-1kmN2894E3763': 333,
      '93010': 3,
    });
    expect(answer.counts).toEqual({ communes: 1, otherCommunes: 3 });
    expect(answer.points.find(({ id }) => id.startsWith('93001-'))?.origin).toBe('population-grid');
    expect(answer.index).toMatchObject({ id: 'population-grid', rowsIn: 3, rowsKept: 3 });
    expect(answer.index.files.map(({ path }) => path)).toEqual([
      'supplied/carreaux.csv',
      'supplied/population-grid.json',
    ]);
  });

  test('share a square on their border as their populations tell', async () => {
    // The hamlet has three people: a square that it shares with the town is not half its own.
    const answer = await counted(
      csv(
        `${square(5, 5)},0,9300193010,600`,
        `${square(4, 5)},0,93001,400`,
        `${square(8, 5)},0,93010,2`,
      ),
    );
    const { '93001-1kmN2894E3764': own, '93001-1kmN2894E3765': border } = shown(answer);
    // 400 and 599 people of the town, made a thousand.
    expect([own, border]).toEqual([400, 600]);
    expect(shown(answer)['93010-1kmN2894E3768']).toBe(2);
  });

  test('of a city are those of its arrondissements, by their codes or the nearest', async () => {
    const answer = await counted(
      csv(
        `${square(0, 0)},0,75104,10`,
        `${square(-1, 1)},0,75056,30`,
        `${square(-2, 1)},0,75101,10`,
      ),
    );
    expect(shown(answer)).toMatchObject({
      '75101-1kmN2890E3758': 25,
      '75101-1kmN2890E3759': 75,
      '75104-1kmN2889E3760': 50,
    });
  });

  test('are found by an older code, or by the shape that holds the square', async () => {
    expect(shown(await counted(csv(`${square(2, 5)},0,93999,5`)))).toHaveProperty([
      '93001-1kmN2894E3762',
    ]);
    const around = (west: number, east: number): CommuneShape['geometry'] => ({
      type: 'Polygon',
      coordinates: [
        [
          [west, 48.88],
          [east, 48.88],
          [east, 48.95],
          [west, 48.95],
          [west, 48.88],
        ],
      ],
    });
    const shapes = [
      { code: '93001', geometry: around(2.36, 2.42) },
      { code: '93010', geometry: around(2.42, 2.5) },
    ];
    const file = {
      'carreaux.csv': `GRD_ID;T\n${square(2, 5)};12,5\n${square(8, 5)};1\n${square(-90, 0)};7`,
    };
    const answer = await counted(file, {}, shapes);
    expect(shown(answer)).toMatchObject({ '93001-1kmN2894E3762': 1000, '93010-1kmN2894E3768': 3 });
    expect(answer.ledger).toMatchObject([{ row: 4, reason: 'no-commune', action: 'rejected' }]);
  });

  test('of squares of 200 m are joined by square kilometre, where they live in it', async () => {
    const small = (east: number, people: number) => `${square(2 + east, 5, 200)},93001,${people}`;
    const answer = await counted({
      'carreaux.csv': ['idcar_200m,lcog_geo,ind', small(0, 3), small(0.8, 1), small(1, 4)].join(
        '\n',
      ),
    });
    const points = answer.points.filter(({ commune }) => commune === '93001');
    expect(points.map(({ population }) => population)).toEqual([500, 500]);
    // 300 m from the west side and 100 m from the south one: 200 m and 400 m from the centre.
    const whole = await counted(csv(`${square(2, 5)},0,93001,1`));
    const centre = whole.points.find(({ commune }) => commune === '93001')!;
    const [{ longitude, latitude }] = points;
    const km = haversineKm(longitude, latitude, centre.longitude, centre.latitude);
    expect(km).toBeCloseTo(Math.hypot(0.2, 0.4), 2);
  });

  test('stay as many, whatever the grid', async () => {
    const codes = ['75101', '75104', '75056', '93001', '93010', '9300193010', '7510493001'];
    const line = fc.tuple(
      fc.integer({ min: -3, max: 9 }),
      fc.integer({ min: -2, max: 6 }),
      fc.constantFrom(...codes),
      fc.double({ min: 0, max: 5000, noNaN: true }).map((x) => Math.round(2 * x) / 2),
    );
    const lists = fc.array(line, { minLength: 1, maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(lists, async (list) => {
        const { points, index } = await counted(
          csv(...list.map(([x, y, code, people]) => `${square(x, y)},0,${code},${people}`)),
        );
        const people: Record<string, number> = {};
        for (const { commune, population } of points) {
          expect(population).toBeGreaterThan(0);
          people[commune] = (people[commune] ?? 0) + population;
        }
        expect(people).toEqual({ '2A004': 70, '75056': 150, '93001': 1000, '93010': 3 });
        expect(index.rowsIn).toBe(index.rowsKept + index.rowsRejected);
      }),
      { numRuns: 25 },
    );
  });
});

test('each row that cannot be used is in the ledger with its line, column, value and why', async () => {
  const { ledger, index } = await counted(
    csv(
      `${square(2, 5)},0,93001,10`,
      `${square(2, 5)},0,93001,11`,
      'N2889000E3760000,0,93001,12',
      `${square(3, 5)},0,93001,-2`,
      `${square(3, 5)},0,93001,many`,
      `${square(3, 5)},0,99999,4`,
      `${square(3, 5)},0,930,4`,
      `${square(3, 5)},0,2A004,4`,
      `${square(3, 5)},0,9300199999,4`,
    ),
  );
  expect(
    ledger.map(({ row, column, value, reason, action }) => [row, column, value, reason, action]),
  ).toEqual([
    [3, 'idcar_1km', square(2, 5), 'twice', 'rejected'],
    [4, 'idcar_1km', 'N2889000E3760000', 'malformed-square', 'rejected'],
    [5, 'ind', '-2', 'negative', 'rejected'],
    [6, 'ind', 'many', 'not-a-number', 'rejected'],
    [7, 'lcog_geo', '99999', 'unknown-commune', 'rejected'],
    [8, 'lcog_geo', '930', 'no-code', 'rejected'],
    [9, 'lcog_geo', '2A004', 'far-from-commune', 'rejected'],
    [10, 'lcog_geo', '99999', 'one-unknown-commune', 'flagged'],
  ]);
  expect(index).toMatchObject({ rowsIn: 9, rowsKept: 2, rowsRejected: 7 });
});

describe('a file that cannot be used stops the edition, named', () => {
  const good = `${square(2, 5)},0,93001,10`;
  const name = 'supplied/carreaux.csv';
  test.each([
    ['empty', { 'carreaux.csv': '' }, {}, [name, null, null]],
    [
      'without a column',
      { 'carreaux.csv': 'idcar_1km,lcog_geo\n' },
      {},
      [name, 1, 'ind | ind_c | population | pop | t'],
    ],
    [
      'without the column it is told',
      csv(good),
      { columns: { population: 'OBS' } },
      [name, 1, 'OBS'],
    ],
    ['a row cut', csv(good, `${square(3, 5)},0,93`), {}, [name, 3, 'ind']],
    ['an unknown system', csv(good.replace('3035', '2154')), {}, [name, 2, 'idcar_1km']],
    [
      'squares of another size',
      csv(good, `${square(3, 5, 200)},0,93001,10`),
      {},
      [name, 3, 'idcar_1km'],
    ],
    [
      'squares of 5 km',
      csv('CRS3035RES5000mN2890000E3760000,0,93001,1'),
      {},
      [name, 2, 'idcar_1km'],
    ],
    ['no usable row', csv('x,0,93001,10'), {}, [name, 2, 'idcar_1km']],
    [
      'no Parquet',
      { 'carreaux.parquet': 'PAR1' },
      { files: ['carreaux.parquet'] },
      ['supplied/carreaux.parquet', null, null],
    ],
    ['not there', {}, {}, ['supplied/population-grid.json', null, 'files']],
    [
      'share-alike',
      csv(good),
      { licence: 'odbl-1.0' },
      ['supplied/population-grid.json', null, 'licence'],
    ],
    [
      'a wrong column',
      csv(good),
      { columns: { people: 'ind' } },
      ['supplied/population-grid.json', null, 'columns'],
    ],
    ['an unknown field', csv(good), { file: 'x' }, ['supplied/population-grid.json', null, 'file']],
  ] as const)('%s', async (_, files, declared, [file, row, column]) => {
    await expect(counted(files, declared)).rejects.toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ file, row, column })]),
    });
  });
});

test('a Parquet file is read by the same names', async () => {
  const bytes = await withDatabase(':memory:', async (db) => {
    const { mkdtemp, readFile, rm } = await import('node:fs/promises');
    const { tmpdir } = await import('node:os');
    const folder = await mkdtemp(`${tmpdir()}/ecarts-grid-`);
    await db.run(`COPY (SELECT '${square(2, 5)}' AS "Idcar_1km", 3.5::DOUBLE AS "Ind", '93001' AS lcog_geo, 1 AS men)
      TO '${folder}/grid.parquet' (FORMAT parquet)`);
    const read = await readFile(`${folder}/grid.parquet`);
    await rm(folder, { recursive: true });
    return read;
  });
  const answer = await counted({ 'grid.parquet': bytes }, { files: ['grid.parquet'] });
  expect(shown(answer)).toMatchObject({ '93001-1kmN2894E3762': 1000 });
});
