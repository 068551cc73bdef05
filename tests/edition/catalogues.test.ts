import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import Papa from 'papaparse';
import Validator from 'rdf-validate-shacl';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { DataPackage } from '../../src/edition/data-package.ts';
import { packageProblems, rowProblems } from '../frictionless.ts';
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
      const whole = rows.filter((cells, i) => i === 0 || cells.length === rows[0]!.length);
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

/** Triples, as the validator takes them. */
type Triples = ConstructorParameters<typeof Validator>[0];

function shapesOf(file: string): Triples {
  const text = readFileSync(`tests/vectors/catalogues/${file}`, 'utf8');
  return triples(new Parser().parse(text));
}

function triples(quads: object[]): Triples {
  return new Store(quads) as unknown as Triples;
}

/** Paths and subjects of what does not keep to the shapes. */
async function violations(shapes: Triples, catalogue: object): Promise<string[]> {
  const nquads = await jsonld.toRDF(catalogue, {
    base: 'https://exemple.fr/edition/x/dcat.jsonld',
    format: 'application/n-quads',
  });
  const data = triples(new Parser({ format: 'N-Quads' }).parse(nquads));
  expect(data.size).toBeGreaterThan(20);
  const { results } = await new Validator(shapes).validate(data);
  return results.map(
    ({ path, focusNode }) => `${focusNode?.value} ${path?.value ?? JSON.stringify(path)}`,
  );
}

describe('the DCAT catalogue', () => {
  // DCAT-AP: what a catalogue, a dataset and a distribution must have.
  const catalogue = readJson(manifest.files.dcat.path);

  it('keeps to the shapes of DCAT-AP', async () => {
    const shapes = shapesOf('dcat-ap-2.1.1-shapes.ttl');
    expect(await violations(shapes, catalogue)).toEqual([]);
    const [dataset] = catalogue['dcat:dataset'];
    const { 'dcat:accessURL': _, ...distribution } = dataset['dcat:distribution'][0];
    const { 'dct:title': __, ...untitled } = dataset;
    for (const [wrong, path] of [
      [{ ...catalogue, 'dct:publisher': [] }, 'publisher'],
      [{ ...catalogue, 'dct:issued': 'yesterday' }, 'issued'],
      [{ ...catalogue, 'dcat:dataset': [untitled] }, 'title'],
      [
        { ...catalogue, 'dcat:dataset': [{ ...dataset, 'dcat:distribution': [distribution] }] },
        'accessURL',
      ],
    ] as const) {
      const found = await violations(shapes, wrong);
      expect(found.length, path).toBeGreaterThan(0);
      expect(
        found.every((violation) => violation.includes(path)),
        found.join(),
      ).toBe(true);
    }
  });

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

describe('the citation of the code', () => {
  const citation = parse(readFileSync('CITATION.cff', 'utf8')) as Record<string, unknown>;
  // What version 1.2.0 of the Citation File Format asks of the parts that are used.
  const text = { type: 'string', minLength: 1 };
  const validate = new Ajv2020({ allErrors: true }).compile({
    type: 'object',
    required: ['authors', 'cff-version', 'message', 'title'],
    additionalProperties: false,
    properties: {
      'cff-version': { const: '1.2.0' },
      message: text,
      title: text,
      type: { enum: ['software', 'dataset'] },
      authors: {
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { type: 'object', required: ['name'], properties: { name: text } },
      },
      license: { const: 'MIT' },
      version: text,
      keywords: { type: 'array', minItems: 1, uniqueItems: true, items: text },
    },
  });

  it('has what the format asks for', () => {
    expect(validate(citation), JSON.stringify(validate.errors)).toBe(true);
    expect(citation.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
    for (const part of ['title', 'authors', 'message', 'cff-version']) {
      expect(validate({ ...citation, [part]: undefined }), part).toBe(false);
    }
    expect(validate({ ...citation, authors: [] })).toBe(false);
  });
});
