import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DictionaryFile } from '../../src/edition/files/dictionary-file.ts';
import type { SharedTerritories } from '../../src/edition/files/share-alike.ts';
import {
  editionFolder,
  gunzippedJson,
  levelIndex,
  namedFiles,
  publishedManifest,
  publishedPath,
} from './edition-folder.ts';

const manifest = publishedManifest();

describe('the files of the edition', () => {
  const named = namedFiles(manifest);

  it('are as long, and have the SHA-256, that the manifest says', () => {
    expect(named.length).toBeGreaterThan(400);
    const wrong = named.filter(({ path, bytes, sha256 }) => {
      const content = readFileSync(publishedPath(path));
      return (
        content.length !== bytes || createHash('sha256').update(content).digest('hex') !== sha256
      );
    });
    expect(wrong).toEqual([]);
  });

  it('are all named by it, but the territories of levels, which are named by their folder', () => {
    const known = new Set(named.map(({ path }) => path));
    const folders = manifest.levels.flatMap(({ territories, territoriesOdbl }) => [
      `${territories}/`,
      `${territoriesOdbl}/`,
    ]);
    const unnamed = readdirSync(editionFolder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(editionFolder, join(entry.parentPath, entry.name)))
      .filter((path) => !known.has(path) && !folders.some((folder) => path.startsWith(folder)));
    expect(unnamed).toEqual(['manifest.json']);
  });

  it('have a record for each territory of each level, in the shard that the index says', () => {
    for (const { id, territories, territoriesOdbl } of manifest.levels) {
      const { codes, shards } = levelIndex(manifest, id);
      for (const shard of new Set(shards)) {
        const file = gunzippedJson<{ edition: string; territories: object }>(
          `${territories}/${shard}.json.gz`,
        );
        expect(file.edition).toBe(manifest.id);
        const apart = gunzippedJson<SharedTerritories>(`${territoriesOdbl}/${shard}.json.gz`);
        for (const { territories: records } of [file, apart]) {
          expect(Object.keys(records).sort()).toEqual(
            codes.filter((_, i) => shards[i] === shard).sort(),
          );
        }
      }
    }
  });
});

describe('what is published', () => {
  const dictionary = gunzippedJson<DictionaryFile>(manifest.files.dictionary.path);
  const tables = Object.entries(dictionary.tables);

  it('says nothing of nationality or origin', () => {
    const forbidden =
      /nationalit|immigr|étrang|etrang|foreign|ethni|religio|racial|naissance|birth/i;
    const columns = tables.flatMap(([table, columns]) =>
      columns.map(({ name, description }) => `${table}.${name}: ${description}`),
    );
    expect(columns.length).toBeGreaterThan(1_000);
    expect(columns.filter((column) => forbidden.test(column))).toEqual([]);
    const said = manifest.indicators.flatMap(({ id, label, definition }) =>
      [id, label.fr, label.en, definition.fr, definition.en].filter((text) => forbidden.test(text)),
    );
    expect(said).toEqual([]);
  });

  it('documents each column of each table, once', () => {
    expect(tables.map(([name]) => name).sort()).toEqual(
      manifest.tables.map(({ name }) => name).sort(),
    );
    for (const [table, columns] of tables) {
      expect(new Set(columns.map(({ name }) => name)).size, table).toBe(columns.length);
      for (const { name, type, description } of columns) {
        expect(description.trim(), `${table}.${name}`).not.toBe('');
        expect(type, `${table}.${name}`).not.toBe('');
      }
    }
  });
});
