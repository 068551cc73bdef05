import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { FileRecord } from '../../src/edition/files/file-record.ts';
import type { LevelIndex } from '../../src/edition/files/level-index.ts';
import type { Manifest } from '../../src/edition/manifest.ts';
import { literal, rows } from '../../src/etl/duckdb.ts';
import { folders } from '../../src/etl/folders.ts';

/** The derived edition, as it is published. */
export const editionFolder = folders.edition;

export function publishedPath(path: string): string {
  return join(editionFolder, path);
}

/** @throws when no edition was derived: `npm test` derives it before the tests. */
export function publishedManifest(): Manifest {
  const path = publishedPath('manifest.json');
  if (!existsSync(path)) throw new Error(`${path} does not exist: run \`npm test\``);
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}

export function gunzipped(path: string): Uint8Array {
  return gunzipSync(readFileSync(publishedPath(path)));
}

export function gunzippedJson<Content>(path: string): Content {
  return JSON.parse(Buffer.from(gunzipped(path)).toString('utf8')) as Content;
}

export function levelIndex(manifest: Manifest, level: string): LevelIndex {
  return gunzippedJson(manifest.levels.find(({ id }) => id === level)!.index.path);
}

/** Every file that a value names, whatever its depth, but the producers' own (`sources`). */
export function namedFiles(value: unknown): FileRecord[] {
  if (value === null || typeof value !== 'object') return [];
  if ('path' in value && 'bytes' in value && 'sha256' in value) return [value as FileRecord];
  return Object.entries(value)
    .filter(([key]) => key !== 'sources')
    .flatMap(([, each]) => namedFiles(each));
}

let opened: Promise<DuckDBConnection> | null = null;

/**
 * A database in memory for every question of these tests that leaves nothing behind: opening one
 * costs more than most questions. It lasts as long as the process.
 */
export function sharedDatabase(): Promise<DuckDBConnection> {
  opened ??= DuckDBInstance.create(':memory:').then(async (instance) => {
    const db = await instance.connect();
    // The tables of an edition do not change: what each file holds where is read once.
    await db.run('SET parquet_metadata_cache = true');
    return db;
  });
  return opened;
}

/**
 * Asks the published Parquet tables: `{name}` stands for one, `{staged.name}` for a staged one.
 */
export async function ask<Row extends object>(sql: string): Promise<Row[]> {
  const query = sql.replace(
    /\{(staged\.)?(\w+)\}/g,
    (_, staged: string | undefined, name: string) => {
      const folder = staged ? join(folders.staged, 'tables') : join(editionFolder, 'tables');
      return `read_parquet(${literal(join(folder, `${name}.parquet`))})`;
    },
  );
  return rows<Row>(await sharedDatabase(), query);
}
