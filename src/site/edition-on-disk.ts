import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { EditionReader } from '../edition/edition-reader.ts';
import { decodeColumn } from '../edition/files/column-file.ts';
import type { Manifest } from '../edition/manifest.ts';

/** An edition read from a folder instead of a site. */
export interface EditionOnDisk extends EditionReader {
  /** Any gzipped JSON file of the edition. */
  readonly json: <Content>(path: string) => Promise<Content>;
}

/** @throws when the folder holds no edition. */
export async function openEditionOnDisk(folder: string): Promise<EditionOnDisk> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const bytes = async (path: string) => gunzipSync(await readFile(join(folder, path)));
  const json = async <Content>(path: string) =>
    JSON.parse((await bytes(path)).toString('utf8')) as Content;
  return {
    manifest,
    json,
    demandParts: () => json(manifest.files.demandParts.path),
    levelIndex: ({ index }) => json(index.path),
    points: ({ points }) => json(points.path),
    column: async ({ id: indicator, levels }, level) => {
      const { path } = levels[level].column;
      return decodeColumn(path, await bytes(path), { edition: manifest.id, indicator, level });
    },
  };
}
