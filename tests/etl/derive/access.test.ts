import type { DuckDBConnection } from '@duckdb/node-api';
import { describe, expect, test } from 'vitest';
import type { ServiceDeclaration } from '../../../src/catalogue/service.ts';
import { deriveAccess } from '../../../src/etl/derive/access.ts';
import {
  deriveAccessPoints,
  deriveComparisonTerritories,
} from '../../../src/etl/derive/access-points.ts';
import { deriveQpvAccess, type QpvPerimeter } from '../../../src/etl/derive/qpv-access.ts';
import { rows, withDatabase } from '../../../src/etl/duckdb.ts';

// One degree of latitude on the mean Earth radius.
const degreeKm = (6371.0088 * Math.PI) / 180;
/** Rounded up. */
const wholeMetres = (km: number) => Math.ceil(1000 * km) / 1000;

/** Mainland, Corsica and Guadeloupe on one meridian, a tenth of a degree between neighbours. */
const staged = `
  CREATE TABLE commune AS FROM (VALUES ('01001', '01'), ('01002', '01'), ('2A004', '2A'), ('97101', '971')) t(code, department);
  CREATE TABLE demand_point AS FROM (VALUES ('01001', '01001', 5.0::DOUBLE, 46.0::DOUBLE), ('01002', '01002', 5, 46.2),
    ('2A004', '2A004', 5, 46.1), ('97101', '97101', -61.5, 16.2)) t(id, commune, longitude, latitude);
  CREATE TABLE qpv AS FROM (VALUES ('QN1', '01', 5.0::DOUBLE, 46.15::DOUBLE), ('QN2', '978', -63.1, 18.1), ('QN3', '01', 5, 46.3))
    t(code, department, longitude, latitude);
  CREATE TABLE qpv_commune AS FROM (VALUES ('QN1', '01001'), ('QN1', '01002'), ('QN3', '01002')) t(qpv, commune);
  CREATE TABLE place AS FROM (VALUES ('p1', '01002', '01000', 5.0::DOUBLE, 46.2::DOUBLE), ('p2', '01001', '01000', 5, 45.99),
    ('p3', '2A004', '20000', 5, 46.01), ('p4', NULL, '97800', -63.1, 18.11)) t(id, commune, postcode, longitude, latitude)`;

const text = { fr: 'x', en: 'x' };
const desk: ServiceDeclaration = {
  id: 'desk',
  label: text,
  ofOne: text,
  places: text,
  definition: text,
  sources: [],
  vintage: '2025',
  caveats: [],
  role: 'current',
  itinerant: false,
  order: 1,
  pointsSql: `SELECT id, id AS name, NULL AS address, postcode, commune, longitude, latitude, 'source' AS "position",
    NULL AS detail FROM place`,
};

function derived(
  sql: string,
  derive: (db: DuckDBConnection) => Promise<void> = deriveAccess,
  service = desk,
): Promise<Record<string, unknown>[]> {
  return withDatabase(':memory:', async (db) => {
    await db.run(staged);
    await deriveComparisonTerritories(db);
    await deriveAccessPoints(db, [service]);
    await derive(db);
    return rows(db, sql);
  });
}

describe('the nearest place', () => {
  test('is looked for within the territory of comparison: never across the sea', async () => {
    const found = await derived('SELECT origin, point, distance_km FROM access ORDER BY origin');
    expect(found.map(({ origin, point }) => [origin, point])).toEqual([
      ['01001', 'p2'],
      ['01002', 'p1'],
      // p1 is nearer to it than p3, but on the mainland.
      ['2A004', 'p3'],
      // Between two communes of the mainland.
      ['QN1', 'p1'],
      // Saint-Martin, outside the communes: its own places, by the postcode.
      ['QN2', 'p4'],
      ['QN3', 'p1'],
    ]);
    const distances = [0.01, 0, 0.09, 0.05, 0.01, 0.1];
    found.forEach(({ distance_km }, i) => {
      expect(distance_km).toBe(wholeMetres(distances[i] * degreeKm));
    });
  });

  test('leaves out who has none: Guadeloupe has no row', async () => {
    const found = await derived(`SELECT * FROM access WHERE origin = '97101'`);
    expect(found).toEqual([]);
  });

  test('has those around it counted, in the same territory only', async () => {
    // From 01001: p2 at 1.1 km, p1 at 22 km; p3, at 1.1 km, is on the other side of the sea.
    const [around] = await derived(
      `SELECT within_5km, within_10km, within_20km FROM access WHERE origin = '01001'`,
    );
    expect(around).toEqual({ within_5km: 1, within_10km: 1, within_20km: 1 });
    const [far] = await derived(
      `SELECT within_5km, within_10km, within_20km FROM access WHERE origin = 'QN1'`,
    );
    expect(far).toEqual({ within_5km: 0, within_10km: 1, within_20km: 2 });
  });
});

test.each([
  ['repeated', `'p' AS id, NULL AS address`, 'desk p (commune', 'id repeated'],
  ['nowhere', 'id, NULL AS address', 'desk p1', 'no position'],
])('a place %s is named', async (kind, columns, place, problem) => {
  const position = kind === 'nowhere' ? 'NULL::DOUBLE AS longitude' : 'longitude';
  const service = {
    ...desk,
    pointsSql: `SELECT ${columns}, 'x' AS name, postcode, commune, ${position}, latitude, 'source' AS "position",
      NULL AS detail FROM place`,
  };
  const failing = derived('SELECT 1', async () => {}, service);
  await expect(failing).rejects.toThrow(place);
  await expect(failing).rejects.toThrow(problem);
});

describe('places in and out of QPV', () => {
  const square = (west: number, south: number, side: number): QpvPerimeter['geometry'] => ({
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west + side, south],
        [west + side, south + side],
        [west, south + side],
        [west, south],
      ],
    ],
  });
  const perimeters: QpvPerimeter[] = [
    { type: 'Feature', properties: { code: 'QN1' }, geometry: square(4.9, 46.12, 0.2) },
    { type: 'Feature', properties: { code: 'QN3' }, geometry: null },
  ];
  const sql = 'SELECT qpv, inside, outside_point, outside_km FROM qpv_service ORDER BY qpv';

  test('the nearest outside is told beside those inside; a lost perimeter has nothing inside', async () => {
    const found = await derived(sql, (db) => deriveQpvAccess(db, perimeters));
    expect(found).toEqual([
      {
        qpv: 'QN1',
        inside: 1,
        outside_point: 'p2',
        outside_km: wholeMetres(0.16 * degreeKm),
      },
      {
        qpv: 'QN2',
        inside: null,
        outside_point: 'p4',
        outside_km: wholeMetres(0.01 * degreeKm),
      },
      {
        qpv: 'QN3',
        inside: null,
        outside_point: 'p1',
        outside_km: wholeMetres(0.1 * degreeKm),
      },
    ]);
  });

  test('where all are inside there is none outside', async () => {
    const all: QpvPerimeter[] = [
      { type: 'Feature', properties: { code: 'QN1' }, geometry: square(4.9, 45.9, 0.5) },
    ];
    const [found] = await derived(sql, (db) => deriveQpvAccess(db, all));
    expect(found).toEqual({ qpv: 'QN1', inside: 2, outside_point: null, outside_km: null });
  });
});
