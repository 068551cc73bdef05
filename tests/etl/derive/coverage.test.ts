import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rows, runSqlFile, withDatabase } from '../../../src/etl/duckdb.ts';
import { folders } from '../../../src/etl/folders.ts';

const file = join(folders.sources, '..', 'derive', 'coverage.sql');

/** Coverage of one département and of zones, from four demand points: their distances are given. */
function coverage(): Promise<Record<string, unknown>[]> {
  return withDatabase(':memory:', async (db) => {
    await db.run(`
      CREATE TABLE membership AS FROM (VALUES ('departement', '01', 'a'), ('departement', '01', 'b'),
        ('departement', '01', 'c'), ('departement', '02', 'd'), ('commune', 'a', 'a')) t(level, code, commune);
      CREATE TABLE demand_point AS FROM (VALUES ('a', 'a', 50), ('b', 'b', 30), ('c', 'c', 20), ('d', 'd', 8),
        ('e', 'd', 0)) t(id, commune, population);
      CREATE TABLE zone_class AS FROM (VALUES ('frr', 'frr', 'b')) t(zoning, class, commune);
      CREATE TABLE zone_demand_point AS FROM (VALUES ('Q1', 'a', 10.0, true, NULL), ('a', 'a', 40.0, false, 'a'))
        t(id, commune, population, in_qpv, demand_point);
      CREATE TABLE access_point AS FROM (VALUES ('desk'), ('post')) t(service);
      CREATE TABLE access AS FROM (VALUES ('a', 'desk', 1::DOUBLE), ('b', 'desk', 10.0), ('c', 'desk', 30.0),
        ('Q1', 'desk', 6.0), ('a', 'post', 25.0)) t(origin, service, distance_km)`);
    await runSqlFile(db, file);
    return rows(
      db,
      `SELECT grouping_id || ' ' || group_code || ' ' || service AS who, population, population_without_point AS apart,
         mean_km, median_km, beyond_5km, beyond_10km, beyond_20km, beyond_10km_pct FROM group_coverage ORDER BY 1`,
    );
  });
}

test('coverage of territories and zones: means, medians and people beyond', async () => {
  const found = new Map((await coverage()).map(({ who, ...row }) => [who, row]));
  expect([...found.keys()]).toEqual([
    'departement 01 desk',
    'departement 01 post',
    'departement 02 desk',
    'departement 02 post',
    'zone:frr frr desk',
    'zone:frr frr post',
    'zone:qpv not-qpv desk',
    'zone:qpv not-qpv post',
    'zone:qpv qpv desk',
    'zone:qpv qpv post',
  ]);
  // Half of the people are within 1 km: the median is 1, not between 1 and 10.
  expect(found.get('departement 01 desk')).toEqual({
    population: 100,
    apart: 0,
    mean_km: (50 + 300 + 600) / 100,
    median_km: 1,
    beyond_5km: 50,
    // At 10 km one is not beyond 10 km.
    beyond_10km: 20,
    beyond_20km: 20,
    beyond_10km_pct: 20,
  });
  // People without a recorded point are counted apart, out of means and shares.
  expect(found.get('departement 01 post')).toMatchObject({
    population: 100,
    apart: 50,
    mean_km: 25,
    beyond_10km: 50,
    beyond_10km_pct: 100,
  });
  expect(found.get('departement 02 desk')).toMatchObject({
    population: 8,
    apart: 8,
    mean_km: null,
    median_km: null,
    beyond_10km_pct: null,
  });
  expect(found.get('zone:qpv qpv desk')).toMatchObject({
    population: 10,
    mean_km: 6,
    beyond_5km: 10,
  });
  expect(found.get('zone:qpv not-qpv desk')).toMatchObject({ population: 40, mean_km: 1 });
  expect(found.get('zone:frr frr desk')).toMatchObject({
    population: 30,
    median_km: 10,
    beyond_5km: 30,
  });
});
