import { describe, expect, it } from 'vitest';
import type { DemandFile } from '../../../src/edition/files/demand-file.ts';
import type { ZonesFile } from '../../../src/edition/files/territory-file.ts';
import { balanceQuery, ledgerQuery } from '../../../src/edition/sql/balance-sql.ts';
import {
  coverageQueries,
  indicatorsQueries,
  peopleQuery,
  reachedQuery,
  valuesQuery,
  zoneQuery,
} from '../../../src/edition/sql/block-sql.ts';
import { farthestQuery } from '../../../src/edition/sql/farthest-sql.ts';
import type { FigureQuery } from '../../../src/edition/sql/figure-sql.ts';
import { rows } from '../../../src/etl/duckdb.ts';
import { openSheetEdition } from '../../../src/site/sheets/open-sheet-edition.ts';
import {
  editionFolder,
  gunzippedJson,
  levelIndex,
  publishedManifest,
  publishedPath,
  sharedDatabase,
} from '../edition-folder.ts';

const manifest = publishedManifest();
const edition = openSheetEdition(editionFolder);
const current = manifest.services.filter(({ role }) => role === 'current');
const open = current.filter(({ licence }) => licence !== 'odbl-1.0');
const asked = async <Row extends object>({ path, sql }: FigureQuery) =>
  rows<Row>(await sharedDatabase(), sql(publishedPath(path)));
const rounded = (value: number) => Math.round(value * 10) / 10;

describe('the queries of a block', () => {
  it('give back the table of coverage of a territory, what is ODbL from its own file', async () => {
    for (const [level, code] of [
      ['departement', '48'],
      ['region', '02'],
      ['pays', 'FR'],
    ] as const) {
      const { coverage } = edition.level(level)!.territory(code)!;
      const shown = current.filter(({ id }) => coverage[id]);
      const queries = coverageQueries(shown, level, code, 10);
      expect(queries.map(({ path }) => path)).toEqual([
        'tables/coverage.parquet',
        'tables/odbl_coverage.parquet',
      ]);
      const found = (
        await Promise.all(
          queries.map((query) =>
            asked<{ service: string; median_km: number | null; people: number; percent: number }>(
              query,
            ),
          ),
        )
      ).flat();
      expect(found.map(({ service }) => service).sort()).toEqual(shown.map(({ id }) => id).sort());
      for (const { service, median_km, people, percent } of found) {
        const { medianKm, beyond, beyondPercent } = coverage[service];
        expect(Number(people)).toBe(beyond[1]);
        expect(median_km).toBe(medianKm === null ? null : rounded(medianKm));
        if (medianKm !== null) expect(percent).toBe(rounded(beyondPercent[1]));
      }
    }
  });

  it('give back the shares of zones', async () => {
    const { zones } = gunzippedJson<ZonesFile>('zones.json.gz');
    for (const service of open) {
      const found = await asked<{ grouping: string; code: string; percent: number }>(
        zoneQuery(service, ['qpv', 'frr'], 20),
      );
      expect(found.length).toBeGreaterThan(4);
      for (const { grouping, code, percent } of found) {
        const { beyondPercent } = zones[grouping.slice('zone:'.length)][code][service.id];
        expect(percent).toBe(rounded(beyondPercent[2]));
      }
    }
  });

  it('give inputs with a row a territory and a row a place where people are counted', async () => {
    const indicator = manifest.indicators.find(({ kind }) => kind === 'distance')!;
    expect(await asked(valuesQuery(indicator, 'epci'))).toHaveLength(
      manifest.levels.find(({ id }) => id === 'epci')!.count,
    );
    const people = await asked<{ population: number }>(peopleQuery());
    const all = people.reduce((sum, { population }) => sum + Number(population), 0);
    expect(all).toBe(edition.level('pays')!.territory('FR')!.population);
  });
});

it('the lists of the network have the places and the people that the view of their history counts', async () => {
  const lists = manifest.history.snapshots.map(({ service }) => ({ id: service }));
  const found = await asked<{ service: string; places: number; people: number; percent: number }>(
    reachedQuery(lists, 10),
  );
  const { population, distanceMetres } = gunzippedJson<DemandFile>('demand.json.gz');
  const everyone = population.reduce((sum, count) => sum + count, 0);
  expect(found.map(({ service }) => service)).toEqual(lists.map(({ id }) => id).sort());
  for (const { service, places, people, percent } of found) {
    const distances = distanceMetres[service];
    const within = population.reduce(
      (sum, count, i) => sum + (distances[i] >= 0 && distances[i] <= 10_000 ? count : 0),
      0,
    );
    expect(Number(places)).toBe(manifest.services.find(({ id }) => id === service)!.count);
    expect(Number(people)).toBe(within);
    expect(percent).toBe(rounded((100 * within) / everyone));
  }
});

it('gaps and ranks are made from a column an indicator, two where a value has bounds', async () => {
  const some = manifest.indicators.filter(
    ({ levels, kind, licence }) =>
      levels.epci && (kind.startsWith('bounded') || licence === 'odbl-1.0' || kind === 'distance'),
  );
  const bounded = some.filter(({ kind }) => kind.startsWith('bounded'));
  const queries = indicatorsQueries(some, 'epci');
  expect(queries.map(({ path }) => path)).toEqual([
    'tables/indicators_epci.parquet',
    'tables/odbl_indicators_epci.parquet',
  ]);
  const columns = await Promise.all(
    queries.map(async (query) => Object.keys((await asked<object>(query))[0])),
  );
  expect(columns.flat().filter((name) => name !== 'code' && name !== 'name')).toHaveLength(
    some.length + bounded.length,
  );
});

it('the balance of the sources and the entries of the ledger are found in the published files', async () => {
  const found = await asked<Record<string, string | number>>(balanceQuery);
  expect(found.map((row) => Object.values(row).map(String))).toEqual(
    manifest.sources.map(({ id, rowsIn, rowsKept, rowsRejected }) =>
      [id, rowsIn, rowsKept, rowsRejected].map(String),
    ),
  );
  const { parquet, rows: entries } = manifest.tables.find(({ name }) => name === 'quality_ledger')!;
  const counted = await asked<{ entries: number }>(ledgerQuery(parquet.path));
  expect(counted.reduce((sum, one) => sum + Number(one.entries), 0)).toBe(entries);
});

it('the farthest communes are found with the place nearest to each', async () => {
  const found = await asked<{ code: string; distance_km: number; place: string }>(
    farthestQuery('justice', '48', 10),
  );
  expect(found).toHaveLength(10);
  const { codes } = levelIndex(manifest, 'commune');
  const column = edition.level('commune')!.column('distance_justice_km')!;
  for (const { code, distance_km, place } of found) {
    expect(distance_km).toBeCloseTo(column.low[codes.indexOf(code)], 0);
    expect(place).not.toBe('');
  }
  const far = found.map(({ distance_km }) => distance_km);
  expect(far).toEqual([...far].sort((a, b) => b - a));
});
