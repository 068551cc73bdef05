import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type {
  EditionChanges,
  NamedTerritory,
  TerritoryChanges,
  ValueChanges,
} from '../../edition/files/edition-changes.ts';
import { shareAlikeFolder } from '../../edition/files/share-alike.ts';
import type { Manifest } from '../../edition/manifest.ts';
import { identifier, literal, rows, withDatabase } from '../duckdb.ts';

/** What the comparison reads of a manifest. */
type ComparedManifest = Pick<Manifest, 'id' | 'date'> & {
  readonly tables: readonly { readonly name: string }[];
};

/**
 * Compares an edition with a previous one, table by table, and writes the differences into its
 * folder `changes/`: counts as JSON, every row as Parquet and CSV. Rows that derive from ODbL sources
 * are in files of their own, under `changes/odbl/`.
 *
 * @throws an Error when one of the folders holds no edition, or both hold the same.
 */
export async function compareEditions(
  previousFolder: string,
  editionFolder: string,
): Promise<EditionChanges> {
  const previous = await readManifest(previousFolder);
  const current = await readManifest(editionFolder);
  if (previous.id === current.id) {
    throw new Error(`${previousFolder}: holds edition ${current.id} itself, not a previous one`);
  }
  return withDatabase(':memory:', async (db) => {
    await db.run(`CREATE TABLE difference (
      shared BOOLEAN, level VARCHAR, indicator VARCHAR, code VARCHAR, name VARCHAR, change VARCHAR,
      before_low DOUBLE, before_high DOUBLE, after_low DOUBLE, after_high DOUBLE)`);
    const both = { previous: previousFolder, current: editionFolder };
    const territories = await territoryChanges(db, both);
    const tables = current.tables
      .map(({ name }) => name)
      .filter((name) => /^(odbl_)?indicators_/.test(name));
    const known = { previous: new Set<string>(), current: new Set<string>() };
    let [compared, same] = [0, 0];
    for (const table of tables) {
      const columns = {
        current: await indicatorColumns(db, editionFolder, table),
        previous: previous.tables.some(({ name }) => name === table)
          ? await indicatorColumns(db, previousFolder, table)
          : new Map<string, boolean>(),
      };
      for (const side of ['previous', 'current'] as const) {
        for (const id of columns[side].keys()) known[side].add(id);
      }
      for (const [id, isBounded] of columns.current) {
        const wasBounded = columns.previous.get(id);
        if (wasBounded === undefined) continue;
        const bounded = { previous: wasBounded, current: isBounded };
        const found = await insertDifferences(db, both, { table, id, bounded });
        compared += found.compared;
        same += found.same;
      }
    }
    const changes: EditionChanges = {
      previous: { id: previous.id, date: previous.date },
      current: { id: current.id, date: current.date },
      territories,
      indicators: {
        appeared: [...known.current].filter((id) => !known.previous.has(id)),
        vanished: [...known.previous].filter((id) => !known.current.has(id)),
      },
      values: await valueChanges(db),
      compared,
      same,
      hasOdblRows: tables.some(isOdbl),
    };
    await writeChanges(db, join(editionFolder, 'changes'), changes);
    return changes;
  });
}

/** Tables of what derives from ODbL sources say so by their name. */
const isOdbl = (table: string) => table.startsWith('odbl_');

async function readManifest(folder: string): Promise<ComparedManifest> {
  const path = join(folder, 'manifest.json');
  if (!existsSync(path)) throw new Error(`${folder}: no edition there (manifest.json is missing)`);
  return JSON.parse(await readFile(path, 'utf8')) as ComparedManifest;
}

interface BothFolders {
  readonly previous: string;
  readonly current: string;
}

const parquet = (folder: string, table: string) =>
  `read_parquet(${literal(join(folder, 'tables', `${table}.parquet`))})`;

async function territoryChanges(
  db: DuckDBConnection,
  { previous, current }: BothFolders,
): Promise<TerritoryChanges[]> {
  const missingFrom = (one: string, other: string) =>
    rows<NamedTerritory & { level: string }>(
      db,
      `SELECT level, code, name FROM ${parquet(one, 'territories')} ANTI JOIN ${parquet(other, 'territories')} o USING (level, code) ORDER BY level, code`,
    );
  const appeared = await missingFrom(current, previous);
  const vanished = await missingFrom(previous, current);
  const levels = [...new Set([...appeared, ...vanished].map(({ level }) => level))].sort();
  const of = (found: typeof appeared, level: string) =>
    found.filter((one) => one.level === level).map(({ code, name }) => ({ code, name }));
  return levels.map((level) => ({
    level,
    appeared: of(appeared, level),
    vanished: of(vanished, level),
  }));
}

/** Indicators of a table, and whether each has bounds. */
async function indicatorColumns(
  db: DuckDBConnection,
  folder: string,
  table: string,
): Promise<Map<string, boolean>> {
  const described = await rows<{ column_name: string }>(
    db,
    `DESCRIBE FROM ${parquet(folder, table)}`,
  );
  const names = new Set(described.map(({ column_name }) => column_name));
  return new Map(
    [...names].flatMap((name) =>
      names.has(`${name}_status`) ? [[name, names.has(`${name}_low`)] as const] : [],
    ),
  );
}

/** A column of both editions; `bounded`: whether each publishes its bounds too. */
interface ComparedColumn {
  readonly table: string;
  readonly id: string;
  readonly bounded: { readonly previous: boolean; readonly current: boolean };
}

async function insertDifferences(
  db: DuckDBConnection,
  { previous, current }: BothFolders,
  { table, id, bounded }: ComparedColumn,
): Promise<{ compared: number; same: number }> {
  const level = table.replace(/^(odbl_)?indicators_/, '');
  const values = (folder: string, hasBounds: boolean) => {
    const [low, high] = hasBounds ? [`${id}_low`, `${id}_high`] : [id, id];
    return `SELECT code, name, ${identifier(low)} AS low, ${identifier(high)} AS high FROM ${parquet(folder, table)}`;
  };
  await db.run(`CREATE OR REPLACE TEMP TABLE pair AS
    SELECT coalesce(a.code, b.code) AS code, coalesce(a.name, b.name) AS name,
      b.low AS before_low, b.high AS before_high, a.low AS after_low, a.high AS after_high,
      CASE WHEN b.low IS NULL AND a.low IS NULL THEN NULL
           WHEN b.low IS NULL THEN 'appeared' WHEN a.low IS NULL THEN 'vanished'
           WHEN a.low <> b.low OR a.high <> b.high THEN 'changed' ELSE 'same' END AS change
    FROM (${values(current, bounded.current)}) a
    FULL JOIN (${values(previous, bounded.previous)}) b ON a.code = b.code`);
  await db.run(`INSERT INTO difference
    SELECT ${isOdbl(table)}, ${literal(level)}, ${literal(id)}, code, name, change, before_low, before_high, after_low, after_high
    FROM pair WHERE change <> 'same' ORDER BY code`);
  const [counted] = await rows<{ compared: number; same: number }>(
    db,
    `SELECT count(change) AS compared, count(*) FILTER (change = 'same') AS same FROM pair`,
  );
  return counted;
}

function valueChanges(db: DuckDBConnection): Promise<ValueChanges[]> {
  const count = (change: string) => `count(*) FILTER (change = '${change}') AS ${change}`;
  return rows(
    db,
    `SELECT level, indicator, ${['appeared', 'vanished', 'changed'].map(count).join(', ')}
     FROM difference GROUP BY level, indicator ORDER BY level, indicator`,
  );
}

async function writeChanges(
  db: DuckDBConnection,
  folder: string,
  changes: EditionChanges,
): Promise<void> {
  const write = async (part: string, condition: string) => {
    await mkdir(join(folder, part), { recursive: true });
    const path = (extension: string) =>
      literal(join(folder, part, `${changes.previous.id}.${extension}`));
    const ordered = `SELECT * EXCLUDE (shared) FROM difference WHERE ${condition} ORDER BY level, indicator, code`;
    await db.run(`COPY (${ordered}) TO ${path('parquet')} (FORMAT parquet, COMPRESSION zstd)`);
    await db.run(`COPY (${ordered}) TO ${path('csv')} (FORMAT csv, HEADER)`);
  };
  await write('', 'NOT shared');
  if (changes.hasOdblRows) await write(shareAlikeFolder, 'shared');
  const path = join(folder, `${changes.previous.id}.json`);
  await writeFile(path, `${JSON.stringify(changes, null, 1)}\n`);
}
