import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { DictionaryFile } from '../../src/edition/files/dictionary-file.ts';
import { gunzippedJson, publishedManifest } from './edition-folder.ts';

// Programs of readers rely on these: a column is added freely; one that is renamed, retyped or taken
// away is changed in the list too, on purpose, and told in the change log.
it('has every column that was promised, of the same type', () => {
  const { tables } = gunzippedJson<DictionaryFile>(publishedManifest().files.dictionary.path);
  const published = new Set(
    Object.entries(tables).flatMap(([table, columns]) =>
      columns.map(({ name, type }) => `${table}.${name} ${type}`),
    ),
  );
  const list = new URL('published-columns.txt', import.meta.url);
  const promised = readFileSync(list, 'utf8').trimEnd().split('\n');
  expect(promised.length).toBeGreaterThan(1_000);
  expect(promised.filter((column) => !published.has(column))).toEqual([]);
});
