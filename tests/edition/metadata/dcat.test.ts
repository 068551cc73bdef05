import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import { describe, expect, it } from 'vitest';
import type { DictionaryFile } from '../../../src/edition/files/dictionary-file.ts';
import { dcatCatalogue } from '../../../src/edition/metadata/dcat.ts';
import { temporalCoverage } from '../../../src/edition/metadata/temporal-coverage.ts';
import { gunzippedJson, namedFiles, publishedManifest, publishedPath } from '../edition-folder.ts';
import { dcatRules } from './dcat-rules.ts';

// biome-ignore lint/suspicious/noExplicitAny: a node of JSON-LD, whatever it holds
type Node = Record<string, any>;

const manifest = publishedManifest();
const published: Node = JSON.parse(readFileSync(publishedPath(manifest.files.dcat.path), 'utf8'));
const catalogue: Node = published['@graph'].find((node: Node) => node['@type'] === 'dcat:Catalog');
const datasets: Node[] = catalogue['dcat:dataset'];

/** Triples, as the validator takes them. */
type Triples = ConstructorParameters<typeof Validator>[0];

function triples(quads: object[]): Triples {
  return new Store(quads) as unknown as Triples;
}

const extract = readFileSync('tests/vectors/catalogues/dcat-ap-2.1.1-shapes.ttl', 'utf8');
const shapes = [extract, dcatRules()].map((turtle) => triples(new Parser().parse(turtle)));

/** Paths and subjects of what does not keep to the shapes. */
async function violations(document: object): Promise<string[]> {
  const nquads = await jsonld.toRDF(document, {
    base: 'https://exemple.fr/edition/x/dcat.jsonld',
    format: 'application/n-quads',
  });
  const data = triples(new Parser({ format: 'N-Quads' }).parse(nquads));
  expect(data.size).toBeGreaterThan(20);
  const found: string[] = [];
  for (const each of shapes) {
    const { results } = await new Validator(each).validate(data);
    found.push(
      ...results.map(
        ({ path, focusNode }) => `${focusNode?.value} ${path?.value ?? JSON.stringify(path)}`,
      ),
    );
  }
  return found;
}

/** The document with another catalogue, of one dataset so that it is read fast. */
function changed(change: Node, dataset: Node = datasets[0]): object {
  const nodes = published['@graph'].map((node: Node) =>
    node === catalogue ? { ...catalogue, 'dcat:dataset': [dataset], ...change } : node,
  );
  return { ...published, '@graph': nodes };
}

const without = (node: Node, key: string): Node => ({ ...node, [key]: [] });

describe('the DCAT catalogue', () => {
  it('keeps to the shapes of DCAT-AP, to its ranges, its vocabularies and what it recommends', async () => {
    expect(await violations(published)).toEqual([]);
    const [dataset] = datasets as [Node];
    const [distribution] = dataset['dcat:distribution'];
    const distributed = (change: Node) => ({
      ...dataset,
      'dcat:distribution': [{ ...distribution, ...change }],
    });
    for (const [wrong, path] of [
      [changed({ 'dct:publisher': [] }), 'publisher'],
      [changed({ 'dct:issued': 'yesterday' }), 'issued'],
      [changed({ 'dct:license': [] }), 'license'],
      [changed({ 'dct:language': { '@id': 'https://exemple.fr/fr' } }), 'language'],
      [changed({}, without(dataset, 'dct:title')), 'title'],
      [changed({}, { ...dataset, 'dct:source': { '@id': '#none' } }), 'source'],
      [changed({}, { ...dataset, 'dct:spatial': { '@value': 'France' } }), 'spatial'],
      [
        changed({}, { ...dataset, 'dct:accrualPeriodicity': { '@type': 'dct:Frequency' } }),
        'accrualPeriodicity',
      ],
      [changed({}, { ...dataset, 'dct:temporal': { '@type': 'dct:PeriodOfTime' } }), 'Date'],
      [changed({}, distributed({ 'dcat:accessURL': [] })), 'accessURL'],
      [changed({}, distributed({ 'dct:license': { '@value': 'libre' } })), 'license'],
      [changed({}, distributed({ 'dct:format': { '@value': 'CSV' } })), 'format'],
      [changed({}, distributed({ 'dcat:byteSize': '12 ko' })), 'byteSize'],
    ] as const) {
      const found = await violations(wrong);
      expect(found.length, path).toBeGreaterThan(0);
      expect(
        found.every((violation) => violation.includes(path)),
        found.join(),
      ).toBe(true);
    }
  });

  it('names a contact where the deployer has one', async () => {
    const dictionary = gunzippedJson<DictionaryFile>(manifest.files.dictionary.path);
    for (const [contact, property] of [
      ['ecrire@exemple.fr', 'vcard:hasEmail'],
      ['https://exemple.fr/contact', 'vcard:hasURL'],
      ['01 23 45 67 89', null],
    ] as const) {
      const document: Node = dcatCatalogue(
        {
          ...manifest,
          tables: manifest.tables.slice(0, 1),
          publisher: { ...manifest.publisher, contact },
        },
        dictionary,
      );
      const node = document['@graph'].find((each: Node) => each['@id'] === '#contact');
      if (property) expect(node[property]['@id']).toContain(contact);
      else expect(Object.keys(node)).toEqual(['@id', '@type', 'vcard:fn']);
      expect(document['@graph'][0]['dcat:dataset'][0]['dcat:contactPoint']).toEqual({
        '@id': '#contact',
      });
      expect(await violations(document)).toEqual([]);
    }
  });

  it('has a distribution for every table, outline and database, with its licence and checksum', () => {
    const files = new Map(namedFiles(manifest).map((file) => [file.path, file]));
    const found = datasets.flatMap((dataset) =>
      dataset['dcat:distribution'].map((distribution: Node) => {
        const path = distribution['dcat:downloadURL']['@id'];
        expect(distribution['spdx:checksum']['spdx:checksumValue']['@value']).toBe(
          files.get(path)?.sha256,
        );
        expect(distribution['dcat:byteSize']['@value']).toBe(String(files.get(path)?.bytes));
        return [path, distribution['dct:license']['@id']];
      }),
    );
    const odbl = 'https://opendatacommons.org/licenses/odbl/1-0/';
    const { duckdb, duckdbOdbl } = manifest.files;
    const ofTables = manifest.tables.flatMap(({ licence, csv, csvFrench, parquet }) =>
      [csv, csvFrench, parquet].map(({ path }) => [path, licence] as const),
    );
    expect(found.map(([path]) => path).sort()).toEqual(
      [
        ...ofTables.map(([path]) => path),
        ...manifest.levels.flatMap(({ geojson, geoparquet }) => [geojson.path, geoparquet.path]),
        duckdb.path,
        duckdbOdbl!.path,
      ].sort(),
    );
    expect(found.filter(([, licence]) => licence === odbl).map(([path]) => path)).toEqual([
      ...ofTables.filter(([, licence]) => licence === 'odbl-1.0').map(([path]) => path),
      duckdbOdbl!.path,
    ]);
    const ids = datasets.flatMap((dataset) => [
      dataset['@id'],
      ...dataset['dcat:distribution'].map((each: Node) => each['@id']),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says of what each dataset is made, and which period that covers', () => {
    const byName = new Map(datasets.map((dataset) => [dataset['@id'], dataset]));
    for (const { name, sources } of manifest.tables) {
      const said = byName.get(`#${name}`)!['dct:source'].map((each: Node) => each['@id']);
      expect(said.sort(), name).toEqual(sources.map((id) => `#source-${id}`).sort());
    }
    const sources = byName
      .get('#population_history')!
      ['dct:source'].map((each: Node) => each['@id']);
    expect(sources).toContain('#source-population-historique-communes');
    const period = byName.get('#population_history')!['dct:temporal'];
    expect([period['dcat:startDate']['@value'], period['dcat:endDate']['@value']]).toEqual([
      '1968-01-01',
      '2025-01-01',
    ]);
    expect(temporalCoverage(['6.0.0', '2024-02', '2018–2023'])).toEqual({
      start: '2018-01-01',
      end: '2024-02-29',
    });
    expect(temporalCoverage(['6.0.0'])).toBeNull();
  });

  it('writes counts and dates as people read them', () => {
    const described = (name: string) =>
      datasets
        .find((dataset) => dataset['@id'] === name)!
        ['dct:description'].map((each: Node) => each['@value']);
    const { rows } = manifest.tables.find(({ name }) => name === 'communes')!;
    const thousands = `${Math.floor(rows / 1000)}`;
    const rest = String(rows % 1000).padStart(3, '0');
    const [fr, en] = described('#communes');
    expect(fr).toMatch(new RegExp(`^${thousands}\u202f${rest} lignes ; colonnes : code, name`));
    expect(en).toMatch(new RegExp(`^${thousands},${rest} rows; columns: code, name`));
    expect(described('#contours-commune')[0]).toContain('géographie du 1er janvier 2025');
  });

  it('uses no prefix that its context does not define', () => {
    const prefixes = new Set(Object.keys(published['@context']));
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
    expect(used(published).filter((term) => !prefixes.has(term.split(':')[0]))).toEqual([]);
  });
});
