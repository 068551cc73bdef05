import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { DataPackage } from '../../../src/edition/metadata/data-package.ts';
import { packageProblems, rowProblems } from '../../frictionless.ts';
import { namedFiles, publishedManifest, publishedPath } from '../edition-folder.ts';

const manifest = publishedManifest();
const readJson = (path: string) => JSON.parse(readFileSync(publishedPath(path), 'utf8'));

describe('the manifest', () => {
  const ajv = addFormats.default(
    new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true }),
  );
  const validate = ajv.compile(readJson(manifest.files.manifestSchema.path));

  it('keeps to its published schema', () => {
    expect(validate(manifest), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each([
    ['an unknown format', { format: 2 }],
    ['a date that is none', { date: '22/11/2026' }],
    [
      'a source without a checksum',
      { sources: [{ ...manifest.sources[0], files: [{ path: 'a', bytes: 1 }] }] },
    ],
    ['a table of an unknown licence', { tables: [{ ...manifest.tables[0], licence: 'gpl' }] }],
    [
      'an indicator without a label in English',
      { indicators: [{ ...manifest.indicators[0], label: { fr: 'x' } }] },
    ],
  ])('with %s does not', (_, change) => {
    expect(validate({ ...manifest, ...change })).toBe(false);
  });
});

describe('the Data Package', () => {
  const descriptor: DataPackage = readJson(manifest.files.dataPackage.path);

  it('is valid by the profiles of Frictionless', () => {
    expect(packageProblems(descriptor)).toEqual([]);
    expect(packageProblems({ ...descriptor, resources: [] })).toHaveLength(1);
    const [first, ...others] = descriptor.resources;
    const unknownType = { fields: [{ name: 'a', type: 'money' }] };
    for (const wrong of [
      { ...first, name: 'Not A Name' },
      { ...first, path: undefined },
      { ...first, schema: unknownType },
    ]) {
      expect(
        packageProblems({ ...descriptor, resources: [wrong, ...others] }).length,
      ).toBeGreaterThan(0);
    }
  });

  it('has each table, outline and database, with the bytes and checksum of the file', () => {
    const files = new Map(namedFiles(manifest).map((file) => [file.path, file]));
    for (const { path, bytes, hash } of descriptor.resources) {
      expect([bytes, hash]).toEqual([files.get(path)?.bytes, `sha256:${files.get(path)?.sha256}`]);
    }
    // Two CSV and a Parquet a table, two formats of outlines a level, two databases.
    expect(descriptor.resources).toHaveLength(
      3 * manifest.tables.length + 2 * manifest.levels.length + 2,
    );
    expect(descriptor.version).toBe(manifest.id);
  });

  it('describes the CSV as they are: their rows are read by the schemas', () => {
    let read = 0;
    for (const { path, schema, name, dialect } of descriptor.resources) {
      if (!schema) continue;
      const text = readFileSync(publishedPath(path), 'utf8').slice(0, 400_000);
      const delimiter = dialect?.delimiter ?? ',';
      const rows = Papa.parse<string[]>(text, { preview: 201, delimiter }).data;
      // What is cut after the last line that is whole is left out.
      const whole = rows.filter((cells, i) => i === 0 || cells.length === rows[0].length);
      expect(rowProblems(schema, whole.slice(0, -1)), name).toEqual([]);
      read += whole.length;
    }
    expect(read).toBeGreaterThan(6000);
    const schema = descriptor.resources.find(({ name }) => name === 'territories')!.schema!;
    const header = schema.fields.map(({ name }) => name);
    expect(rowProblems(schema, [header, ['a', 'b', 'c', '1,5', '']])).toHaveLength(1);
    expect(rowProblems(schema, [['x', ...header.slice(1)]])).toHaveLength(1);
  });
});
