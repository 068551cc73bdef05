import type { DuckDBConnection } from '@duckdb/node-api';
import { describe, expect, test } from 'vitest';
import { rows, withDatabase } from '../../../src/etl/duckdb.ts';
import { ledgerSchemaSql } from '../../../src/etl/ledger/ledger.ts';
import { checkPositions } from '../../../src/etl/stage/check/position-check.ts';

/**
 * A small country: Aix (01001) and Saint-Œuf (01002) are neighbours, 0.1° wide, and share the
 * postcode 01000; L’Île (02001) lies 300 km away; Paris is whole, with one arrondissement. 01003
 * was split into 01001 and 01004; 02009 « Vieille-Île » merged into 02001.
 */
const territory = `
CREATE TABLE commune AS FROM (VALUES
  ('01001', 'Aix', '01'), ('01002', 'Saint-Œuf', '01'), ('01004', 'Neuve', '01'), ('02001', 'L’Île', '02'), ('75056', 'Paris', '75')
) t(code, name, department);
CREATE TABLE municipal_arrondissement AS FROM (VALUES ('75114', '75056')) t(code, commune);
CREATE TABLE code_passage AS FROM (VALUES ('01003', '01001'), ('02009', '02001'), ('01001', '01001')) t(code_old, code);
CREATE TABLE code_link AS FROM (VALUES (2018, '01003', '01001'), (2018, '01003', '01004')) t(geography_year, code_old, code);
CREATE TABLE commune_event AS FROM (VALUES ('02009', 'Vieille-Île', '02001', 'L’Île')) t(code_before, name_before, code_after, name_after);
CREATE TABLE commune_shape AS FROM (VALUES
  ('01001', 5.0, 46.0, 5.1, 46.1), ('01002', 5.1, 46.0, 5.2, 46.1), ('01004', 5.0, 46.2, 5.1, 46.3),
  ('02001', 3.0, 48.0, 3.1, 48.1), ('75056', 2.2, 48.8, 2.4, 48.9)
) t(commune, west, south, east, north);
CREATE TABLE chef_lieu AS FROM (VALUES
  ('01001', 5.05, 46.05), ('01002', 5.15, 46.05), ('01004', 5.05, 46.25), ('75114', 2.32, 48.83)
) t(code, longitude, latitude);
CREATE TABLE commune_centre AS FROM (VALUES ('02001', 3.05, 48.05), ('75056', 2.35, 48.85)) t(code, longitude, latitude);
CREATE TABLE postcode AS FROM (VALUES ('01000', '01001'), ('01000', '01002'), ('02000', '02001'), ('75014', '75056')) t(postcode, commune);
`;

const claimsSql = new URL('./fixtures/place-claims.sql', import.meta.url);

type Claim = {
  code?: string;
  postcode?: string;
  town?: string;
  longitude?: number;
  latitude?: number;
};

type Place = { commune: string | null; longitude: number; latitude: number; position: string };

async function check(
  claims: readonly Claim[],
  sharesPositions = false,
): Promise<{ places: Place[]; ledger: string[] }> {
  return withDatabase(':memory:', async (db) => {
    await db.run(ledgerSchemaSql);
    await db.run(territory);
    await writeClaims(db, claims);
    await checkPositions(db, { source: 'list', claimsSql, sharesPositions });
    const places = await rows<Place>(
      db,
      'SELECT commune, longitude, latitude, "position" FROM place_position ORDER BY "row"',
    );
    const ledger = await rows<{ said: string }>(
      db,
      `SELECT concat_ws(' ', "row", "action", reason, "value", "count") AS said FROM ledger ORDER BY "row", reason, "value"`,
    );
    return { places, ledger: ledger.map(({ said }) => said) };
  });
}

async function writeClaims(db: DuckDBConnection, claims: readonly Claim[]): Promise<void> {
  await db.run(
    'CREATE TABLE told (row BIGINT, code VARCHAR, postcode VARCHAR, town VARCHAR, longitude DOUBLE, latitude DOUBLE)',
  );
  for (const [i, { code, postcode, town, longitude, latitude }] of claims.entries()) {
    await db.run('INSERT INTO told VALUES ($row, $code, $postcode, $town, $longitude, $latitude)', {
      row: i + 1,
      code: code ?? null,
      postcode: postcode ?? null,
      town: town ?? null,
      longitude: longitude ?? null,
      latitude: latitude ?? null,
    });
  }
}

describe('a position near the coded commune', () => {
  test('is kept, up to 1 km outside the box', async () => {
    const inside = { code: '01001', longitude: 5.02, latitude: 46.08 };
    // 0.008° of latitude: 0.9 km beyond the northern edge.
    const beside = { code: '01001', longitude: 5.05, latitude: 46.108 };
    expect(await check([inside, beside])).toEqual({
      places: [
        { commune: '01001', longitude: 5.02, latitude: 46.08, position: 'source' },
        { commune: '01001', longitude: 5.05, latitude: 46.108, position: 'source' },
      ],
      ledger: [],
    });
  });

  test('beyond 1 km, is replaced by the chef-lieu and entered in the ledger', async () => {
    expect(await check([{ code: '01001', longitude: 5.05, latitude: 46.11 }])).toEqual({
      places: [{ commune: '01001', longitude: 5.05, latitude: 46.05, position: 'chef-lieu' }],
      ledger: ['1 repaired far-from-commune 46.11, 5.05 1'],
    });
  });

  test('missing, is the chef-lieu, or the centre of a commune without one', async () => {
    const { places, ledger } = await check([{ code: '01002' }, { code: '02001' }]);
    expect(places).toEqual([
      { commune: '01002', longitude: 5.15, latitude: 46.05, position: 'chef-lieu' },
      { commune: '02001', longitude: 3.05, latitude: 48.05, position: 'chef-lieu' },
    ]);
    expect(ledger).toEqual([
      '1 repaired missing-coordinates 1',
      '2 repaired missing-coordinates 1',
    ]);
  });
});

describe('when the code and the position disagree', () => {
  test('a town that agrees with the position corrects the code', async () => {
    const claim = { code: '02001', postcode: '01000', town: 'SAINT OEUF CEDEX 2' };
    expect(await check([{ ...claim, longitude: 5.15, latitude: 46.02 }])).toEqual({
      places: [{ commune: '01002', longitude: 5.15, latitude: 46.02, position: 'source' }],
      ledger: ['1 repaired contradicted-code 02001 1'],
    });
  });

  test('a town that agrees with the code confirms it against the position', async () => {
    const claim = {
      code: '01001',
      postcode: '01000',
      town: 'Aix',
      longitude: 3.05,
      latitude: 48.05,
    };
    const { places } = await check([claim]);
    expect(places).toEqual([
      { commune: '01001', longitude: 5.05, latitude: 46.05, position: 'chef-lieu' },
    ]);
  });

  test('a town that nothing knows lets the communes of the postcode speak', async () => {
    const claim = { code: '99999', postcode: '01000', town: 'Le Hameau' };
    expect(await check([{ ...claim, longitude: 5.11, latitude: 46.05 }])).toEqual({
      places: [{ commune: '01002', longitude: 5.11, latitude: 46.05, position: 'source' }],
      ledger: ['1 repaired unknown-code 99999 1'],
    });
  });

  test('the former name of a merged commune counts', async () => {
    const { places } = await check([
      { code: '01001', postcode: '02999', town: 'VIEILLE ILE', longitude: 3.01, latitude: 48.01 },
    ]);
    expect(places).toEqual([
      { commune: '02001', longitude: 3.01, latitude: 48.01, position: 'source' },
    ]);
  });
});

describe('codes of other geographies', () => {
  test('a former commune and an arrondissement are brought to the commune, and counted', async () => {
    const { places, ledger } = await check([
      { code: '02009', longitude: 3.05, latitude: 48.05 },
      { code: '75114', longitude: 2.3, latitude: 48.82 },
    ]);
    expect(places.map(({ commune }) => commune)).toEqual(['02001', '75056']);
    expect(ledger).toEqual([
      'repaired code-reconciled anciennes communes 1',
      'repaired code-reconciled arrondissements municipaux 1',
    ]);
  });

  test('a split commune is the successor that holds the position', async () => {
    const { places } = await check([{ code: '01003', longitude: 5.05, latitude: 46.25 }]);
    expect(places).toEqual([
      { commune: '01004', longitude: 5.05, latitude: 46.25, position: 'source' },
    ]);
  });

  test('an arrondissement falls back to its own chef-lieu, named by code or by postcode', async () => {
    const far = { longitude: 5.05, latitude: 46.05 };
    const { places } = await check([
      { code: '75114', ...far },
      { postcode: '75014', town: 'PARIS - 14', ...far },
    ]);
    expect(places).toEqual([
      { commune: '75056', longitude: 2.32, latitude: 48.83, position: 'chef-lieu' },
      { commune: '75056', longitude: 2.32, latitude: 48.83, position: 'chef-lieu' },
    ]);
  });
});

test('an address alone gives the commune, and checks the position', async () => {
  const { places, ledger } = await check([
    { postcode: '01000', town: 'AIX', longitude: 5.05, latitude: 46.06 },
    { postcode: '01000', town: 'AIX', longitude: 4.9, latitude: 45.7 },
  ]);
  expect(places).toEqual([
    { commune: '01001', longitude: 5.05, latitude: 46.06, position: 'source' },
    { commune: '01001', longitude: 5.05, latitude: 46.05, position: 'chef-lieu' },
  ]);
  expect(ledger).toEqual(['2 repaired far-from-commune 45.7, 4.9 1']);
});

test('outside the communes of 2025 the place is kept as published, and flagged', async () => {
  expect(await check([{ code: '97801', longitude: -63.08, latitude: 18.07 }])).toEqual({
    places: [{ commune: '97801', longitude: -63.08, latitude: 18.07, position: 'source' }],
    ledger: ['1 flagged outside-geography 97801 1'],
  });
});

test('places at one position are flagged, unless the list is made so', async () => {
  const claim = { code: '01001', longitude: 5.05, latitude: 46.05 };
  expect((await check([claim, claim])).ledger).toEqual([
    'flagged shared-coordinates 46.05, 5.05 2',
  ]);
  expect((await check([claim, claim], true)).ledger).toEqual([]);
});
