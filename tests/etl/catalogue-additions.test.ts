import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { decodeColumn } from '../../src/edition/files/column-file.ts';
import { reasons } from '../../src/edition/reasons.ts';
import { type Catalogue, loadCatalogue } from '../../src/etl/catalogue.ts';
import { runDerivation } from '../../src/etl/derive/run-derivation.ts';
import { rows } from '../../src/etl/duckdb.ts';
import { folders, projectRoot } from '../../src/etl/folders.ts';
import { indicatorRecord } from '../../src/etl/publish/manifest.ts';
import { publishColumns } from '../../src/etl/publish/pages/column-files.ts';
import { publishComputations } from '../../src/etl/publish/pages/computations.ts';
import { readObservations } from '../../src/etl/publish/pages/observation-columns.ts';
import { publishedTables } from '../../src/etl/publish/published-tables/published-tables.ts';
import { loadSources } from '../../src/etl/stage/load-sources.ts';
import type { SheetEdition } from '../../src/sheet/facts/sheet-edition.ts';
import { renderIndicator } from '../../src/sheet/indicator/render-indicator.tsx';
import { withOneCommune } from './one-commune.ts';

const text = (label: string) => JSON.stringify({ fr: label, en: label });

let root: string;
let folder: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'ecarts-catalogue-'));
  folder = join(root, 'src', 'catalogue');
  for (const path of ['src/catalogue', 'src/edition', 'tsconfig.json']) {
    await cp(join(projectRoot, path), join(root, path), { recursive: true });
  }
});
afterAll(() => rm(root, { recursive: true, force: true }));

const kinds = ['levels', 'services', 'zonings', 'indicators'] as const;
const ids = (catalogue: Catalogue) =>
  Object.fromEntries(kinds.map((kind) => [kind, catalogue[kind].map(({ id }) => id)]));

/**
 * Adds one file to the copied catalogue until the end of the test; only its kind may have changed, by
 * its id.
 */
async function addFile(kind: (typeof kinds)[number], id: string, code: string): Promise<Catalogue> {
  const before = ids(await loadCatalogue());
  const path = join(folder, kind, `${id}.ts`);
  await writeFile(path, code);
  onTestFinished(() => rm(path));
  const catalogue = await loadCatalogue([], folder);
  const after = ids(catalogue);
  for (const each of kinds) {
    const added = after[each].filter((found) => !before[each].includes(found));
    expect(added).toEqual(each === kind ? [id] : []);
    expect(after[each]).toHaveLength(before[each].length + added.length);
  }
  return catalogue;
}

/** What the derivation makes of one commune with this catalogue. */
async function derived<Found>(
  catalogue: Catalogue,
  read: (db: DuckDBConnection) => Promise<Found>,
): Promise<Found> {
  const found: Found[] = [];
  await withOneCommune(async (db) => {
    await runDerivation(db, catalogue, [], () => {});
    found.push(await read(db));
  });
  return found[0];
}

/** The page of an indicator, rendered from what is published of one commune. */
async function indicatorPage(
  db: DuckDBConnection,
  catalogue: Catalogue,
  id: string,
): Promise<string> {
  const indicator = catalogue.indicators.find((one) => one.id === id)!;
  const { indicators, levels } = catalogue;
  const edition = '2026-11-22-0123abcd';
  const observations = await readObservations(db, indicators);
  const columns = await publishColumns(root, edition, [indicator], observations);
  const { path } = await publishComputations(db, root, edition, {
    indicators: [indicator],
    sources: await loadSources(folders.sources),
    sourcesFolder: folders.sources,
    observations,
  });
  const gunzipped = async (file: string) => gunzipSync(await readFile(join(root, file)));
  const record = indicatorRecord(indicator, 'licence-ouverte-2.0', { columns, parts: new Map() });
  const files = new Map(
    await Promise.all(
      Object.entries(record.levels).map(
        async ([level, { column }]) => [level, await gunzipped(column.path)] as const,
      ),
    ),
  );
  const places = await rows<{ level: string; code: string; name: string }>(
    db,
    'SELECT level, code, name FROM territory ORDER BY level, "position"',
  );
  const level = (name: string) => {
    const own = places.filter((place) => place.level === name);
    const file = files.get(name);
    const column =
      file && decodeColumn(name, file, { edition, indicator: indicator.id, level: name });
    return {
      index: { codes: own.map(({ code }) => code), names: own.map((place) => place.name) },
      column: () => column ?? null,
    };
  };
  return renderIndicator(
    {
      manifest: {
        id: edition,
        date: '2026-11-22',
        publisher: { name: 'Écarts' },
        indicators: [record],
        levels: levels.map((one) => ({ ...one, count: level(one.id).index.codes.length })),
        themes: [],
        sources: [],
        services: [],
        history: { snapshots: [] },
        reasons,
      },
      computations: JSON.parse((await gunzipped(path)).toString('utf8')),
      level,
    } as unknown as SheetEdition,
    id,
    { styles: [], script: '' },
    null,
  ).html;
}

describe('one file is enough', () => {
  test('for a level: its territories, and its indicators aggregated', async () => {
    const catalogue = await addFile(
      'levels',
      'bassin',
      `import { defineLevel } from '../level.ts';
       export default defineLevel({
         id: 'bassin', label: ${text('bassin')}, plural: ${text('bassins')}, order: 35,
         sources: ['cog-2025'], vintage: '2025', mapped: true,
         membershipSql: "SELECT code AS commune, 'B1' AS code FROM commune",
         territoriesSql: "SELECT 'B1' AS code, 'Premier bassin' AS name",
       });`,
    );
    const [territories, perIndicator] = await derived(catalogue, async (db) => [
      await rows(db, `SELECT code, name FROM territory WHERE level = 'bassin'`),
      await rows(db, `SELECT count(*) AS n FROM observation WHERE level = 'bassin'`),
    ]);
    expect(territories).toEqual([{ code: 'B1', name: 'Premier bassin' }]);
    const aggregated = catalogue.indicators.filter(
      ({ measure }) => measure.kind !== 'published-of-qpv',
    );
    expect(perIndicator).toEqual([{ n: aggregated.length }]);
    const tables = publishedTables(
      catalogue,
      () => 'licence-ouverte-2.0',
      (await loadSources(folders.sources)).map(({ id }) => id),
    );
    expect(tables.some(({ name }) => name.includes('bassin'))).toBe(true);
  });

  test('for an indicator: a value at every level, a column of every published table', async () => {
    const catalogue = await addFile(
      'indicators',
      'inhabitants_count',
      `import { defineIndicator } from '../indicator.ts';
       export default defineIndicator({
         id: 'inhabitants_count', theme: 'people', label: ${text('Habitants')},
         shortLabel: ${text('Habitants')}, definition: ${text('Habitants')}, unit: 'persons', decimals: 0,
         polarity: 'neutral', sources: ['cog-2025'], vintage: '2025', coverage: ${text('France')},
         caveats: [], secrecy: null, comparableWithin: 'france',
         measure: { kind: 'count', value: 'demand_population.population' },
       });`,
    );
    const [found, page] = await derived(
      catalogue,
      async (db) =>
        [
          await rows(
            db,
            `SELECT level, code, low FROM observation
             WHERE indicator = 'inhabitants_count' AND level IN ('commune', 'region') ORDER BY level`,
          ),
          await indicatorPage(db, catalogue, 'inhabitants_count'),
        ] as const,
    );
    expect(found).toEqual([
      { level: 'commune', code: '01001', low: 10 },
      { level: 'region', code: '84', low: 10 },
    ]);
    const tables = publishedTables(
      catalogue,
      () => 'licence-ouverte-2.0',
      (await loadSources(folders.sources)).map(({ id }) => id),
    );
    const withColumn = tables.filter(({ columns }) =>
      columns.some(({ name }) => name === 'inhabitants_count'),
    );
    expect(withColumn.length).toBeGreaterThanOrEqual(catalogue.levels.length);
    expect(page).toContain('<h1>Habitants</h1>');
    expect(page).toContain('demand_population');
    expect(page).toContain('<tr data-territory="region-84"');
  });

  test('for a zoning: its classes', async () => {
    const catalogue = await addFile(
      'zonings',
      'coast',
      `import { defineZoning } from '../zoning.ts';
       export default defineZoning({
         id: 'coast', label: ${text('Littoral')}, definition: ${text('Littoral')}, sources: ['cog-2025'],
         vintage: '2025', caveats: [], classes: [{ id: 'shore', label: ${text('Rivage')} }],
         membershipSql: "SELECT code AS commune, 'shore' AS class FROM commune",
         drawn: { kind: 'none' }, order: 99,
       });`,
    );
    expect(
      await derived(catalogue, (db) => rows(db, `FROM zone_class WHERE zoning = 'coast'`)),
    ).toEqual([{ zoning: 'coast', class: 'shore', commune: '01001' }]);
  });

  test('for a service: its places, and everyone’s distance to them', async () => {
    const catalogue = await addFile(
      'services',
      'library',
      `import { defineService } from '../service.ts';
       const label = ${text('bibliothèque')};
       export default defineService({
         id: 'library', label, ofOne: label, places: label, definition: label, sources: ['cog-2025'],
         vintage: '2025', caveats: [], role: 'current', itinerant: false, order: 99,
         pointsSql: \`SELECT 'l1' AS id, 'B' AS name, NULL AS address, NULL AS postcode, code AS commune,
           5.0 AS longitude, 46.1 AS latitude, 'source' AS "position", NULL AS detail FROM commune\`,
       });`,
    );
    const [access] = await derived(catalogue, (db) =>
      rows<{ distance_km: number }>(
        db,
        `SELECT point, distance_km, within_20km FROM access WHERE service = 'library'`,
      ),
    );
    expect(access).toMatchObject({ point: 'l1', within_20km: 1 });
    // A tenth of a degree of latitude on the mean Earth radius, in whole metres rounded up.
    expect(access.distance_km).toBe(Math.ceil((6371008.8 * Math.PI) / 1800) / 1000);
  });
});

describe('a file that cannot be used is told by its name', () => {
  test('an id that is taken', async () => {
    const code = `export default { id: 'region', order: 1 };`;
    await expect(addFile('levels', 'region-again', code)).rejects.toThrow(
      /levels\/region.*: id "region" is already declared/,
    );
  });

  test('nothing exported', async () => {
    await expect(addFile('levels', 'empty', 'export {};')).rejects.toThrow(
      /levels\/empty\.ts: has no default declaration/,
    );
  });
});
