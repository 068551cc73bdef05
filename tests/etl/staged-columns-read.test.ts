import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadCatalogue } from '../../src/etl/catalogue.ts';
import { runDerivation } from '../../src/etl/derive/run-derivation.ts';
import { rows } from '../../src/etl/duckdb.ts';
import { folders, projectRoot } from '../../src/etl/folders.ts';
import { readObservations } from '../../src/etl/publish/pages/observation-columns.ts';
import { publishedTables } from '../../src/etl/publish/published-tables/published-tables.ts';
import { loadSources } from '../../src/etl/stage/load-sources.ts';
import { withOneCommune } from './one-commune.ts';

const files = (folder: string) =>
  readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|sql)$/.test(path))
    .map((path) => readFileSync(join(projectRoot, folder, path), 'utf8'));

/** Every statement that the derivation runs, with the names of columns that it composes. */
async function derivationStatements(): Promise<string[]> {
  let statements: string[] = [];
  await withOneCommune(async (db) => {
    await db.run(`CALL enable_logging('QueryLog')`);
    const catalogue = await loadCatalogue();
    await runDerivation(db, catalogue, [], () => {});
    await readObservations(db, catalogue.indicators);
    const log = await rows<{ message: string }>(
      db,
      `SELECT DISTINCT message FROM duckdb_logs WHERE "type" = 'QueryLog'`,
    );
    statements = log.map(({ message }) => message);
  });
  return statements;
}

const word = (name: string) => new RegExp(`\\b${name}\\b`);

it('stages no column that nothing reads: an indicator, a zoning, a page or another source', async () => {
  const sources = await loadSources(folders.sources);
  const tables = publishedTables(
    await loadCatalogue(),
    () => 'licence-ouverte-2.0',
    sources.map(({ id }) => id),
  );
  const readers = [
    ...(await derivationStatements()),
    ...tables.map(({ sql }) => sql),
    ...files('src/etl/publish'),
  ];
  const stagingReads = (id: string) =>
    sources
      .filter(({ reads }) => reads.some((read) => read === id))
      .flatMap((source) => files(join('src/etl/sources', source.id)));
  const unread = sources.flatMap(({ id, tables }) =>
    tables.flatMap(({ name, columns }) => {
      const texts = [...readers, ...stagingReads(name), ...files('src/etl/stage')].filter((text) =>
        word(name).test(text),
      );
      return columns
        .filter((column) => !texts.some((text) => word(column.name).test(text)))
        .map((column) => `${id}: ${name}.${column.name}`);
    }),
  );
  expect(unread).toEqual([]);
});
