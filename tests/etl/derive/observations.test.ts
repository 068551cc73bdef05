import { expect, test } from 'vitest';
import type { IndicatorDeclaration, Measure } from '../../../src/catalogue/indicator.ts';
import { deriveObservations } from '../../../src/etl/derive/observations.ts';
import { rows } from '../../../src/etl/duckdb.ts';
import vector from '../../vectors/rsa_2023_hierarchies.json' with { type: 'json' };
import { indicator, withTinyFrance } from './tiny-france.ts';

type Found = Record<string, string | number | readonly [low: number, high: number]>;

/** code → value, [low, high] or reason, of what the derivation makes of some staged tables. */
async function observed(
  staged: string,
  measure: Measure,
  more: Partial<IndicatorDeclaration> = {},
): Promise<Found> {
  const found: Found = {};
  await withTinyFrance(async (db) => {
    await db.run(staged);
    await deriveObservations(db, [indicator(measure, more)]);
    const observations = await rows<{ code: string; low: number; high: number; reason: string }>(
      db,
      'SELECT code, low, high, reason FROM observation ORDER BY level, code',
    );
    for (const { code, low, high, reason } of observations) {
      expect(low === null, code).toBe(reason !== null);
      found[code] = reason ?? (low === high ? low : [low, high]);
    }
  });
  return found;
}

const counts = `CREATE TABLE s AS FROM (VALUES
  ('01001', 30, NULL), ('01002', 20, NULL), ('01003', NULL, 'not-available'), ('01004', 0, NULL)) t(commune, n, n_status)`;

test('counts add up where 99 % of the people live in communes with one', async () => {
  expect(await observed(counts, { kind: 'count', value: 's.n' })).toEqual({
    '01001': 30,
    '01002': 20,
    '01003': 'not-available',
    '01004': 0,
    '02001': 'not-covered',
    '01': 50,
    '02': 'not-covered',
  });
});

test('a sum is not published when a third of the people are missing from it', async () => {
  const staged = counts.replace("('01002', 20, NULL)", "('01002', NULL, 'geography-changed')");
  expect(await observed(staged, { kind: 'count', value: 's.n' })).toMatchObject({
    '01002': 'geography-changed',
    '01': 'partial-coverage',
  });
});

test('a withheld count is a range, and so is every sum with it', async () => {
  const staged = `CREATE TABLE s AS FROM (VALUES ('01001', 30, NULL), ('01002', NULL, 'below-threshold'),
    ('01003', NULL, 'below-threshold'), ('01004', NULL, 'secret'), ('02001', NULL, 'secret')) t(commune, n, n_status)`;
  expect(
    await observed(staged, { kind: 'bounded-count', value: 's.n', withheldUpTo: 4, roundedTo: 1 }),
  ).toEqual({
    '01001': 30,
    '01002': [0, 4],
    '01003': [0, 4],
    '01004': 'secret',
    '02001': 'secret',
    '01': [30, 38],
    '02': 'secret',
  });
});

test('a rounded count is told as published, and adds its rounding to every sum', async () => {
  const staged = `CREATE TABLE s AS FROM (VALUES ('01001', 30, NULL), ('01002', NULL, 'below-threshold'),
    ('01003', 0, NULL), ('01004', 5, NULL), ('02001', 100, NULL)) t(commune, n, n_status)`;
  const rounded = { withheldUpTo: 4, roundedTo: 5 } as const;
  expect(await observed(staged, { kind: 'bounded-count', value: 's.n', ...rounded })).toEqual({
    '01001': 30,
    '01002': [0, 4],
    '01003': 0,
    '01004': 5,
    '02001': 100,
    '01': [28 + 0 + 0 + 3, 32 + 4 + 2 + 7],
    '02': [98, 102],
  });
  const perThousand = {
    kind: 'bounded-ratio',
    numerator: 's.n',
    denominator: 'demand_population.population',
    factor: 1000,
    ...rounded,
  } as const;
  const found = await observed(staged, perThousand);
  expect(found).toMatchObject({ '01001': 30, '01002': [0, 8], '02': [490, 510] });
  expect(found['01']).toEqual([(1000 * 28) / 1510, (1000 * (32 + 4 + 2)) / 1510]);
});

const households: readonly Territory[] = vector.territories;

interface Territory {
  readonly departements: Readonly<Record<string, number | undefined>>;
  readonly epci: Readonly<Record<string, number | undefined>>;
  readonly communes: readonly (readonly number[])[];
}

/** Bounds of the totals of the EPCI and départements of four real territories, from their communes. */
async function boundsOfTotals(measure: Measure): Promise<Map<string, [number, number, number]>> {
  const totals = new Map<string, [number, number, number]>();
  for (const { communes, epci, departements } of households) {
    const [epciCodes, departementCodes] = [Object.keys(epci), Object.keys(departements)];
    await withTinyFrance(async (db) => {
      const list = communes.map(([count, ofEpci, ofDepartement], i) => {
        const code = ofEpci < 0 ? 'NULL' : `'${epciCodes[ofEpci]}'`;
        return `('c${i}', ${count}, ${code}, '${departementCodes[ofDepartement]}')`;
      });
      await db.run(`CREATE TABLE real AS FROM (VALUES ${list.join()}) t(commune, n, epci, departement);
        CREATE TABLE s AS SELECT commune, nullif(n, 0) AS n, if(n = 0, 'below-threshold', NULL) AS n_status FROM real;
        CREATE OR REPLACE TABLE demand_population AS SELECT commune, 100 AS population FROM real;
        CREATE OR REPLACE TABLE membership AS
          SELECT 'epci' AS level, epci AS code, commune FROM real WHERE epci IS NOT NULL
          UNION ALL SELECT 'departement', departement, commune FROM real;
        CREATE OR REPLACE TABLE territory AS
          SELECT level, code, code AS name, (row_number() OVER (PARTITION BY level ORDER BY code) - 1)::INTEGER AS "position"
          FROM (SELECT DISTINCT level, code FROM membership UNION ALL SELECT 'commune', commune FROM real)`);
      await deriveObservations(db, [indicator(measure)]);
      const found = await rows<{ code: string; low: number; high: number }>(
        db,
        `SELECT code, low, high FROM observation WHERE level <> 'commune'`,
      );
      for (const { code, low, high } of found) {
        totals.set(code, [low, (epci[code] ?? departements[code])!, high]);
      }
    });
  }
  return totals;
}

test('the totals that the producer gives lie within the bounds, once the rounding is counted', async () => {
  const outside = async (measure: Measure) => {
    const totals = [...(await boundsOfTotals(measure)).values()];
    return [
      totals.filter(([low, total, high]) => total < low || total > high).length,
      totals.length,
    ];
  };
  const exact = { kind: 'bounded-count', value: 's.n', withheldUpTo: 4, roundedTo: 1 } as const;
  expect(await outside({ ...exact, roundedTo: 5 })).toEqual([0, 50]);
  expect((await outside(exact))[0]).toBeGreaterThan(5);
});

const ratio = { kind: 'ratio', numerator: 's.n', denominator: 's.d', factor: 100 } as const;

test('a ratio of a territory is that of its sums, never a mean of ratios', async () => {
  const staged = `CREATE TABLE s AS FROM (VALUES ('01001', 30, 100), ('01002', 40, 50), ('01003', 0, 0),
    ('02001', 1, 3)) t(commune, n, d)`;
  const found = await observed(staged, ratio);
  expect(found).toMatchObject({ '01001': 30, '01002': 80, '01003': 'zero-denominator' });
  expect(found['01004']).toBe('not-covered');
  expect(found['01']).toBeCloseTo((100 * 70) / 150, 12);
  expect(found['02']).toBeCloseTo(100 / 3, 12);
});

test('a numerator may be negative', async () => {
  const staged = `CREATE TABLE s AS FROM (VALUES ('01001', -30, 100), ('01002', 10, 50), ('02001', -1, 4)) t(commune, n, d)`;
  const found = await observed(staged, ratio);
  expect(found).toMatchObject({ '01001': -30, '01002': 20, '02001': -25, '02': -25 });
  expect(found['01']).toBeCloseTo((100 * -20) / 150, 12);
});

test('a commune enters a ratio with both its terms or not at all', async () => {
  const staged = `CREATE TABLE s AS FROM (VALUES ('01001', 30, NULL, 100, NULL), ('01002', 40, NULL, 50, NULL),
    ('01003', NULL, 'not-available', 1000, NULL), ('02001', 5, NULL, NULL, 'secret')) t(commune, n, n_status, d, d_status)`;
  const found = await observed(staged, ratio);
  expect(found['01']).toBeCloseTo((100 * 70) / 150, 12);
  expect(found).toMatchObject({ '01003': 'not-available', '02001': 'secret', '02': 'secret' });
});

test('a withheld numerator leaves a ratio between 0 and the least of threshold and denominator', async () => {
  const staged = `CREATE TABLE s AS FROM (VALUES ('01001', 30, NULL, 100), ('01002', NULL, 'below-threshold', 50),
    ('01003', NULL, 'below-threshold', 2), ('02001', NULL, 'secret', 10)) t(commune, n, n_status, d)`;
  const found = await observed(staged, {
    ...ratio,
    kind: 'bounded-ratio',
    withheldUpTo: 9,
    roundedTo: 1,
  });
  expect(found).toMatchObject({ '01001': 30, '01002': [0, 18], '01003': [0, 100] });
  expect(found).toMatchObject({ '02001': 'secret', '02': 'secret' });
  const [low, high] = found['01'] as [number, number];
  expect(low).toBeCloseTo((100 * 30) / 152, 12);
  expect(high).toBeCloseTo((100 * (30 + 9 + 2)) / 152, 12);
});

test('a mean is weighted by its own weight, not by the population', async () => {
  const staged = `CREATE TABLE s AS FROM (VALUES ('01001', 10, 1), ('01002', 20, 3), ('02001', NULL, 5)) t(commune, v, w)`;
  const found = await observed(staged, { kind: 'weighted-mean', value: 's.v', weight: 's.w' });
  expect(found).toMatchObject({ '01001': 10, '01002': 20, '01': 17.5 });
  expect(found['02001']).toBe('not-covered');
});

test('a median is never aggregated', async () => {
  const staged = `CREATE TABLE s AS FROM (VALUES ('01001', 21000, NULL), ('01002', NULL, 'secret')) t(commune, v, v_status)`;
  expect(await observed(staged, { kind: 'published', value: 's.v' })).toMatchObject({
    '01001': 21000,
    '01002': 'secret',
    '01': 'not-aggregable',
    '02': 'not-aggregable',
  });
});

const distances = `INSERT INTO access VALUES ('01001', 'desk', 2), ('01002', 'desk', 12), ('01003', 'desk', 10),
  ('01004', 'desk', 7), ('02001', 'other', 1), ('QN1', 'desk', 3.5)`;

test('distances are weighted by people; where there is no point there is no distance', async () => {
  const found = await observed(distances, { kind: 'distance', service: 'desk' });
  expect(found).toMatchObject({ '01001': 2, '01002': 12, '01004': 7, '02001': 'no-access-point' });
  expect(found['01']).toBeCloseTo((2 * 1000 + 12 * 500 + 10 * 10) / 1510, 12);
  expect(found).toMatchObject({ '02': 'no-access-point', QN1: 3.5, QN2: 'not-covered' });
});

test('beyond 10 km is farther than 10 km: at 10 km one is not', async () => {
  const found = await observed(distances, { kind: 'beyond', service: 'desk', thresholdKm: 10 });
  expect(found).toMatchObject({ '01001': 0, '01002': 100, '01003': 0, QN1: 0 });
  expect(found['01']).toBeCloseTo((100 * 500) / 1510, 12);
});

test('the distance of a city is that of its arrondissements, by their people', async () => {
  const staged = `UPDATE demand_point SET id = '01001A', population = 750 WHERE commune = '01001';
    INSERT INTO demand_point VALUES ('01001B', '01001', 250);
    INSERT INTO access VALUES ('01001A', 'desk', 1), ('01001B', 'desk', 5)`;
  const found = await observed(staged, { kind: 'distance', service: 'desk' });
  expect(found['01001']).toBe(2);
});

test('QPV have the values that are published for them, and no other', async () => {
  const qpv = `${counts}; CREATE TABLE q AS FROM (VALUES ('QN1', 7)) t(qpv, n)`;
  const measure = { kind: 'count', value: 's.n' } as const;
  expect(await observed(qpv, measure, { qpv: 'q.n' })).toMatchObject({
    QN1: 7,
    QN2: 'not-covered',
  });
  expect(Object.keys(await observed(qpv, measure))).not.toContain('QN1');
});

test('a column that does not exist is named, with its indicator', async () => {
  await expect(observed(counts, { kind: 'count', value: 's.absent' })).rejects.toThrow(
    'indicator tested: staged column s.absent does not exist',
  );
});
