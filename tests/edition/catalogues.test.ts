import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { Package, Resource } from 'datapackage';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { DataPackage } from '../../src/edition/data-package.ts';
import { namedFiles, publishedManifest, publishedPath } from './edition-folder.ts';

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

  it('is valid for Frictionless', async () => {
    const found = await Package.load(descriptor);
    expect(found.errors).toEqual([]);
    expect(found.valid).toBe(true);
    expect((await Package.load({ ...descriptor, resources: [] })).valid).toBe(false);
  });

  it('has each table and database, with the bytes and checksum of the file', () => {
    const files = new Map(namedFiles(manifest).map((file) => [file.path, file]));
    for (const { path, bytes, hash } of descriptor.resources) {
      expect([bytes, hash]).toEqual([files.get(path)?.bytes, `sha256:${files.get(path)?.sha256}`]);
    }
    expect(descriptor.resources.length).toBe(2 * manifest.tables.length + 2);
    expect(descriptor.version).toBe(manifest.id);
  });

  it('describes the CSV as they are: their first rows are read by the schemas', async () => {
    for (const { path, schema, name } of descriptor.resources) {
      if (!schema) continue;
      const text = readFileSync(publishedPath(path), 'utf8').slice(0, 200_000);
      const { data } = Papa.parse<string[]>(text, { preview: 41 });
      const [header, ...lines] = data.slice(0, -1);
      const whole = lines.filter((cells) => cells.length === header!.length);
      const resource = await Resource.load({
        name,
        profile: 'tabular-data-resource',
        data: [header, ...whole],
        schema,
      });
      expect(resource.errors, name).toEqual([]);
      const read = await resource.read({ keyed: true });
      expect(read.length, name).toBe(whole.length);
      expect(Object.keys(read[0]!), name).toEqual(header);
    }
  });
});

describe('the DCAT catalogue', () => {
  // DCAT-AP: what a catalogue, a dataset and a distribution must have.
  const catalogue = readJson(manifest.files.dcat.path);

  it('has what DCAT-AP makes mandatory, of every dataset and distribution', () => {
    for (const key of ['dct:title', 'dct:description', 'dct:publisher', 'dcat:dataset']) {
      expect(catalogue, key).toHaveProperty([key]);
    }
    expect(catalogue['dcat:dataset']).toHaveLength(manifest.tables.length);
    const files = new Set(namedFiles(manifest).map(({ path }) => path));
    const ids = new Set<string>();
    for (const dataset of catalogue['dcat:dataset']) {
      expect(dataset['@type']).toBe('dcat:Dataset');
      expect(dataset['dct:title'][0]['@value']).not.toBe('');
      expect(dataset['dct:description']['@value']).toContain('colonnes : ');
      for (const distribution of dataset['dcat:distribution']) {
        expect(files).toContain(distribution['dcat:accessURL']['@id']);
        expect(distribution['dct:license']).toBeDefined();
        ids.add(distribution['@id']);
      }
      ids.add(dataset['@id']);
    }
    expect(ids.size).toBe(3 * manifest.tables.length);
  });

  it('uses no prefix that its context does not define', () => {
    const prefixes = new Set(Object.keys(catalogue['@context']));
    const used = (value: unknown): string[] =>
      value !== null && typeof value === 'object'
        ? Object.entries(value).flatMap(([key, each]) =>
            key === '@context'
              ? []
              : [
                  ...(key.includes(':') && !/^\d+$/.test(key) ? [key] : []),
                  ...(key === '@type' && typeof each === 'string' ? [each] : []),
                  ...used(each),
                ],
          )
        : [];
    const unknown = used(catalogue).filter((term) => !prefixes.has(term.split(':')[0]!));
    expect(unknown).toEqual([]);
  });
});

it('the citation of the code has what the format asks for', () => {
  const text = readFileSync('CITATION.cff', 'utf8');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const line of [
    /^cff-version: 1\.2\.0$/m,
    /^message: ".+"$/m,
    /^title: ".+"$/m,
    /^authors:\n {2}- name: ".+"$/m,
  ]) {
    expect(text).toMatch(line);
  }
  expect(text).toContain(`\nversion: ${version}\n`);
});
