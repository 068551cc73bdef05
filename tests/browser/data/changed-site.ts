import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Manifest } from '../../../src/edition/manifest.ts';
import { compareEditions } from '../../../src/etl/changes/compare-editions.ts';
import { literal, withDatabase } from '../../../src/etl/duckdb.ts';
import { folders } from '../../../src/etl/folders.ts';
import { writeChangePage } from '../../../src/site/changes/change-page.ts';
import { publishedTable } from '../site.ts';

/** A site whose edition was compared with a previous one. */
export interface ChangedSite {
  readonly folder: string;
  readonly current: Manifest;
  readonly previousId: string;
  readonly remove: () => Promise<void>;
}

const tables = ['territories', 'indicators_departement', 'indicators_region'];

/**
 * Makes a site of this edition and of a previous one, of a few of its tables, which `changes` turns
 * into what it was: it changes the tables that it names, as they are published now.
 */
export async function makeChangedSite(changes: readonly string[]): Promise<ChangedSite> {
  const root = await mkdtemp(join(tmpdir(), 'ecarts-changes-'));
  const published: Manifest = JSON.parse(
    await readFile(join(folders.dist, 'edition', 'manifest.json'), 'utf8'),
  );
  const current = {
    ...published,
    tables: published.tables.filter((one) => tables.includes(one.name)),
  };
  const previousId = '2025-11-22-0123abcd';
  const folder = join(root, 'site');
  const edition = join(folder, 'edition', current.id);
  const previous = join(root, 'previous');
  for (const made of [edition, previous]) await mkdir(join(made, 'tables'), { recursive: true });
  await withDatabase(':memory:', async (db) => {
    for (const table of tables) {
      await db.run(`CREATE TABLE ${table} AS FROM read_parquet(${literal(publishedTable(table))})`);
    }
    const write = async (to: string) => {
      for (const table of tables) {
        const path = literal(join(to, 'tables', `${table}.parquet`));
        await db.run(`COPY ${table} TO ${path} (FORMAT parquet)`);
      }
    };
    await write(edition);
    for (const change of changes) await db.run(change);
    await write(previous);
  });
  const before = { ...current, id: previousId, date: '2025-11-22' };
  await writeFile(join(edition, 'manifest.json'), JSON.stringify(current));
  await writeFile(join(previous, 'manifest.json'), JSON.stringify(before));
  await compareEditions(previous, edition);
  await writeChangePage({ editionFolder: edition, distFolder: folder, siteUrl: null });
  // The rest is the site as it is built.
  for (const entry of await readdir(folders.dist)) {
    if (entry !== 'edition' && entry !== 'donnees') {
      await symlink(join(folders.dist, entry), join(folder, entry));
    }
  }
  return { folder, current, previousId, remove: () => rm(root, { recursive: true, force: true }) };
}
