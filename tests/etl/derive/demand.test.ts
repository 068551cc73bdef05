import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { rows, runSqlFile } from '../../../src/etl/duckdb.ts';
import { folders } from '../../../src/etl/folders.ts';
import { withOneCommune } from '../one-commune.ts';

const files = ['demand.sql', 'zone-demand.sql'].map((name) =>
  join(folders.sources, '..', 'derive', name),
);

/** Rows of a query over the demand derived from one commune (01001, ten people) and what is added. */
async function derived(added: string, sql: string): Promise<Record<string, unknown>[]> {
  let found: Record<string, unknown>[] = [];
  await withOneCommune(async (db: DuckDBConnection) => {
    await db.run(added);
    for (const file of files) await runSqlFile(db, file);
    found = await rows(db, sql);
  });
  return found;
}

test('people are counted at the chef-lieu, else at the centre, else inside the shape', async () => {
  const found = await derived(
    `INSERT INTO commune (code, name, department, region) VALUES ('01002', 'B', '01', '84'), ('01003', 'C', '01', '84');
     INSERT INTO municipal_population (code, population) VALUES ('01002', 20), ('01003', 30);
     INSERT INTO commune_centre (code, longitude, latitude) VALUES ('01001', 9, 9), ('01002', 5.2, 46.2);
     INSERT INTO commune_shape (commune, interior_longitude, interior_latitude) VALUES ('01002', 8, 8), ('01003', 5.3, 46.3)`,
    'SELECT id, longitude, latitude, population, origin FROM demand_point ORDER BY id',
  );
  expect(found).toEqual([
    { id: '01001', longitude: 5, latitude: 46, population: 10, origin: 'chef-lieu' },
    { id: '01002', longitude: 5.2, latitude: 46.2, population: 20, origin: 'commune-centre' },
    { id: '01003', longitude: 5.3, latitude: 46.3, population: 30, origin: 'interior-point' },
  ]);
});

test('Mayotte has its census of 2017, and says so', async () => {
  const found = await derived(
    `INSERT INTO commune (code, name, department, region) VALUES ('97611', 'Mamoudzou', '976', '06');
     INSERT INTO mayotte_population (commune, population) VALUES ('97611', 71437), ('01001', 99)`,
    'SELECT commune, population, note FROM demand_population ORDER BY commune',
  );
  expect(found).toEqual([
    { commune: '01001', population: 10, note: null },
    { commune: '97611', population: 71437, note: 'recensement de 2017' },
  ]);
});

test('a city with arrondissements is counted at theirs only', async () => {
  const found = await derived(
    `INSERT INTO municipal_arrondissement (code, commune) VALUES ('01901', '01001'), ('01902', '01001');
     INSERT INTO chef_lieu (code, longitude, latitude) VALUES ('01901', 5.1, 46.1), ('01902', 5.2, 46.2);
     INSERT INTO arrondissement_population (code, population) VALUES ('01901', 4), ('01902', 6)`,
    'SELECT id, commune, population, origin FROM demand_point ORDER BY id',
  );
  const origin = 'municipal-arrondissement';
  expect(found).toEqual([
    { id: '01901', commune: '01001', population: 4, origin },
    { id: '01902', commune: '01001', population: 6, origin },
  ]);
});

const neighbourhood = `INSERT INTO commune (code, name, department, region) VALUES ('01002', 'B', '01', '84');
  INSERT INTO municipal_population (code, population) VALUES ('01002', 40);
  INSERT INTO chef_lieu (code, longitude, latitude) VALUES ('01002', 5.1, 46.1);
  INSERT INTO qpv (code, name, longitude, latitude) VALUES ('QN1', 'Q', 5.05, 46.05);
  INSERT INTO qpv_commune (qpv, commune, area_share) VALUES ('QN1', '01001', 0.25), ('QN1', '01002', 0.75);`;

test('a QPV across communes is split by area, and leaves them the rest', async () => {
  const found = await derived(
    `${neighbourhood} INSERT INTO qpv_population (qpv, population) VALUES ('QN1', 20)`,
    'SELECT id, commune, longitude, population, in_qpv FROM zone_demand_point ORDER BY commune, in_qpv',
  );
  expect(found).toEqual([
    { id: '01001', commune: '01001', longitude: 5, population: 5, in_qpv: false },
    { id: 'QN1', commune: '01001', longitude: 5.05, population: 5, in_qpv: true },
    { id: '01002', commune: '01002', longitude: 5.1, population: 25, in_qpv: false },
    { id: 'QN1', commune: '01002', longitude: 5.05, population: 15, in_qpv: true },
  ]);
});

test('a QPV that says more people than its commune leaves nobody outside, not fewer', async () => {
  const found = await derived(
    `${neighbourhood} INSERT INTO qpv_population (qpv, population) VALUES ('QN1', 60)`,
    `SELECT population FROM zone_demand_point WHERE commune = '01001' AND NOT in_qpv`,
  );
  expect(found).toEqual([{ population: 0 }]);
});

test('a QPV without a population is not counted apart', async () => {
  const found = await derived(
    `${neighbourhood} INSERT INTO qpv_population (qpv, population) VALUES ('QN1', NULL)`,
    'SELECT id, population FROM zone_demand_point ORDER BY id',
  );
  expect(found).toEqual([
    { id: '01001', population: 10 },
    { id: '01002', population: 40 },
  ]);
});
