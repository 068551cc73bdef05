import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editionSettings } from '../../../src/catalogue/edition.ts';
import { citationFile, citationText } from '../../../src/edition/metadata/citation.ts';
import { numberFormat } from '../../../src/edition/writing/number-format.ts';
import { publishedManifest, publishedPath } from '../edition-folder.ts';

const manifest = publishedManifest();

/** What version 1.2.0 of the Citation File Format asks of the parts that are used, and no other part. */
const text = { type: 'string', minLength: 1 };
const date = { type: 'string', format: 'date' };
const url = { type: 'string', format: 'uri', pattern: '^(https|http|ftp|sftp)://.+' };
const authors = {
  type: 'array',
  minItems: 1,
  uniqueItems: true,
  items: {
    type: 'object',
    required: ['name'],
    additionalProperties: false,
    properties: {
      name: text,
      email: { type: 'string', pattern: '^\\S+@\\S+\\.\\S{2,}$' },
      website: url,
    },
  },
};
const shared = {
  title: text,
  authors,
  version: text,
  'date-released': date,
  // Identifiers of SPDX that the format knows.
  license: { enum: ['MIT', 'etalab-2.0', 'ODbL-1.0'] },
  keywords: { type: 'array', minItems: 1, uniqueItems: true, items: text },
};
const isCitation = addFormats.default(new Ajv2020({ allErrors: true })).compile({
  type: 'object',
  required: ['authors', 'cff-version', 'message', 'title'],
  additionalProperties: false,
  properties: {
    ...shared,
    'cff-version': { const: '1.2.0' },
    message: text,
    abstract: text,
    type: { enum: ['software', 'dataset'] },
    'preferred-citation': {
      type: 'object',
      required: ['authors', 'title', 'type'],
      additionalProperties: false,
      properties: { ...shared, type: { enum: ['data', 'database', 'software'] }, notes: text, url },
    },
  },
});
const problems = (citation: unknown) => (isCitation(citation) ? [] : isCitation.errors);
const citedCode = parse(readFileSync('CITATION.cff', 'utf8')) as {
  readonly version: string;
  readonly 'preferred-citation': { readonly title: string; readonly [part: string]: unknown };
};

describe('the citation of the code', () => {
  it('has what the format asks for, and nothing that it does not know', () => {
    expect(problems(citedCode)).toEqual([]);
    expect(citedCode.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
    for (const part of ['title', 'authors', 'message', 'cff-version']) {
      expect(problems({ ...citedCode, [part]: undefined }), part).not.toEqual([]);
    }
    for (const wrong of [
      { authors: [] },
      { year: 2026 },
      { 'preferred-citation': { ...citedCode['preferred-citation'], type: 'dataset' } },
      { 'preferred-citation': { ...citedCode['preferred-citation'], 'date-released': '2026' } },
    ]) {
      expect(problems({ ...citedCode, ...wrong })).not.toEqual([]);
    }
  });

  it('prefers that of the data, as the edition says it', () => {
    const preferred = citedCode['preferred-citation'];
    expect(preferred['date-released']).toBe(editionSettings.date);
    expect(preferred.authors).toEqual([{ name: editionSettings.publisher.name }]);
    const said = citationText(manifest, 'https://exemple.fr/', numberFormat('fr'));
    expect(said.startsWith(preferred.title)).toBe(true);
  });
});

describe('the citation of the edition', () => {
  it('is a file of it that programs read', () => {
    const cited = parse(readFileSync(publishedPath(manifest.files.citation.path), 'utf8'));
    expect(problems(cited)).toEqual([]);
    expect(cited).toMatchObject({
      type: 'dataset',
      version: manifest.id,
      'date-released': manifest.date,
      authors: [{ name: manifest.publisher.name }],
      license: 'etalab-2.0',
    });
    expect(cited.abstract).toContain('ODbL 1.0');
  });

  it('is valid whoever publishes it', () => {
    for (const [name, contact] of [
      ['Préfecture : « Ain »\n# x', 'ecrire@exemple.fr'],
      ['- a: "b"', 'https://exemple.fr/'],
      ['Mairie', 'mairie@local'],
      ['Standard', '01 23 45 67 89'],
    ] as const) {
      const cited = parse(citationFile({ ...manifest, publisher: { name, contact, host: null } }));
      expect(problems(cited)).toEqual([]);
      expect(cited.authors[0].name).toBe(name);
    }
    const tables = manifest.tables.filter(({ licence }) => licence !== 'odbl-1.0');
    expect(parse(citationFile({ ...manifest, tables })).abstract).not.toContain('ODbL');
  });
});
