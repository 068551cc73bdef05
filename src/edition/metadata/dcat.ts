import type { DictionaryFile } from '../files/dictionary-file.ts';
import type { FileRecord } from '../files/file-record.ts';
import { type LicenceId, licences, licencesOfWhole } from '../licences.ts';
import type { Manifest } from '../manifest.ts';
import type { Text } from '../text.ts';
import { numberFormat } from '../writing/number-format.ts';
import { contactNode, sourceAddress, sourceNode } from './dcat-origins.ts';
import {
  dcatContext,
  during,
  inEnglish,
  inFrench,
  licenceNode,
  onDay,
  type TermId,
  term,
  termNodes,
} from './dcat-terms.ts';

type Catalogued = Pick<Manifest, 'id' | 'date' | 'publisher' | 'sources' | 'tables' | 'levels'> & {
  readonly files: Pick<Manifest['files'], 'duckdb' | 'duckdbOdbl'>;
};

/** A dataset of the catalogue: a table, the outlines of a level, or a database. */
interface Dataset {
  /** Of its address in the catalogue, after `#`. */
  readonly name: string;
  readonly title: Text;
  readonly description: Text;
  readonly licences: readonly LicenceId[];
  readonly sources: readonly string[];
  readonly files: readonly (readonly [label: string, file: FileRecord, as: FileKind])[];
}

interface FileKind {
  readonly media: TermId;
  readonly format?: TermId;
  readonly standard?: TermId;
}

const [french, english] = [numberFormat('fr'), numberFormat('en')];

const csv: FileKind = { media: 'csvMedia', format: 'csv' };
const parquet: FileKind = { media: 'parquetMedia', format: 'parquet' };
const database: FileKind = { media: 'bytesMedia' };

/** Sources of the outlines: those of QPV are a source of their own. */
const outlineSources = { qpv: 'qpv-2024', others: 'communes-contours-2025' } as const;

/**
 * `dcat.jsonld`: the tables, outlines and databases of an edition as datasets of DCAT-AP, in
 * JSON-LD, each with what it is made of. Addresses are relative to the file itself, so that it holds
 * wherever the edition is hosted.
 */
export function dcatCatalogue(manifest: Catalogued, dictionary: DictionaryFile): object {
  const { sources, publisher } = manifest;
  const datasets = [
    ...tableDatasets(manifest, dictionary),
    ...outlineDatasets(manifest),
    ...databaseDatasets(manifest),
  ];
  return {
    '@context': dcatContext,
    '@graph': [
      {
        '@id': '',
        '@type': 'dcat:Catalog',
        'dct:title': [
          inFrench('Écarts, observatoire ouvert des inégalités territoriales d’accès aux droits'),
          inEnglish('Écarts, open observatory of territorial inequality in access to rights'),
        ],
        'dct:description': inFrench(
          'Indicateurs, distances aux services, points d’accès et territoires, édition par édition.',
        ),
        'dct:publisher': { '@id': '#publisher' },
        'dct:issued': onDay(manifest.date),
        'dct:modified': onDay(manifest.date),
        'dct:language': term('french'),
        'dct:spatial': term('france'),
        'dct:license': licenceNode('licence-ouverte-2.0'),
        'dct:rights': rightsStatement(
          'Chaque distribution dit sa licence : ce qui dérive de données ODbL est à part, sous cette licence.',
        ),
        'dcat:themeTaxonomy': term('themes'),
        'dcat:dataset': datasets.map((dataset) => datasetNode(dataset, manifest)),
      },
      { '@id': '#publisher', '@type': 'foaf:Agent', 'foaf:name': publisher.name },
      ...(publisher.contact === null ? [] : [contactNode(publisher.name, publisher.contact)]),
      ...sources.map(sourceNode),
      ...termNodes(),
    ],
  };
}

function tableDatasets({ tables }: Catalogued, dictionary: DictionaryFile): Dataset[] {
  return tables.map((table) => {
    const columns = dictionary.tables[table.name].map(({ name }) => name).join(', ');
    return {
      ...table,
      description: {
        fr: `${french.decimal(table.rows, 0)} lignes ; colonnes : ${columns}`,
        en: `${english.decimal(table.rows, 0)} rows; columns: ${columns}`,
      },
      files: [
        ['CSV', table.csv, csv],
        ['CSV français', table.csvFrench, csv],
        ['Parquet', table.parquet, parquet],
      ],
    };
  });
}

function outlineDatasets({ levels }: Catalogued): Dataset[] {
  return levels.map(({ id, plural, count, vintage, geojson, geoparquet }) => ({
    name: `contours-${id}`,
    title: { fr: `Contours : ${plural.fr}`, en: `Outlines: ${plural.en}` },
    description: {
      fr: `${french.decimal(count, 0)} contours simplifiés, avec code, nom et population (WGS 84), géographie ${french.ofVintage(vintage)}.`,
      en: `${english.decimal(count, 0)} simplified outlines, with code, name and population (WGS 84), geography ${english.ofVintage(vintage)}.`,
    },
    licences: ['licence-ouverte-2.0'],
    sources: [id === 'qpv' ? outlineSources.qpv : outlineSources.others],
    files: [
      ['GeoJSON', geojson, { media: 'geojsonMedia', format: 'geojson' }],
      ['GeoParquet', geoparquet, { ...parquet, standard: 'geoparquet' }],
    ],
  }));
}

/** The tables that may be combined, and those that derive from ODbL data. */
function databaseDatasets({ tables, files: { duckdb, duckdbOdbl } }: Catalogued): Dataset[] {
  const of = (file: FileRecord, name: string, title: Text, isOdbl: boolean): Dataset => {
    const held = tables.filter(({ licence }) => (licence === 'odbl-1.0') === isOdbl);
    const names = held.map((table) => table.name).join(', ');
    return {
      name,
      title,
      description: {
        fr: `${held.length} tables en un fichier DuckDB : ${names}`,
        en: `${held.length} tables in one DuckDB file: ${names}`,
      },
      licences: licencesOfWhole(held.flatMap((table) => table.licences)),
      sources: [...new Set(held.flatMap((table) => table.sources))],
      files: [['DuckDB', file, database]],
    };
  };
  const [fr, en] = ['Base de données de l’édition', 'Database of the edition'];
  return [
    of(duckdb, 'ecarts-duckdb', { fr, en }, false),
    ...(duckdbOdbl
      ? [
          of(
            duckdbOdbl,
            'ecarts-odbl-duckdb',
            {
              fr: `${fr} : ce qui dérive de données ODbL`,
              en: `${en}: what derives from ODbL data`,
            },
            true,
          ),
        ]
      : []),
  ];
}

function datasetNode(dataset: Dataset, { id, date, publisher, sources }: Catalogued): object {
  const { name, title, description } = dataset;
  const used = sources.filter((source) => dataset.sources.includes(source.id));
  return {
    '@id': `#${name}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': `${id}/${name}`,
    'dct:title': [inFrench(title.fr), inEnglish(title.en)],
    'dct:description': [inFrench(description.fr), inEnglish(description.en)],
    'dct:publisher': { '@id': '#publisher' },
    ...(publisher.contact === null ? {} : { 'dcat:contactPoint': { '@id': '#contact' } }),
    'dct:issued': onDay(date),
    'dct:modified': onDay(date),
    'dct:language': term('french'),
    'dct:spatial': term('france'),
    ...during(used.map(({ vintage }) => vintage)),
    'dct:accrualPeriodicity': term('irregular'),
    'dct:accessRights': term('public'),
    'dcat:theme': [term('society'), term('regions')],
    'dcat:keyword': ['accès aux droits', 'services publics', 'inégalités territoriales'].map(
      inFrench,
    ),
    'dcat:version': id,
    'dct:source': used.map((source) => ({ '@id': sourceAddress(source) })),
    'dcat:distribution': dataset.files.map((file) => distributionNode(dataset, file)),
  };
}

function distributionNode(
  { name, title, licences: [whole, ...beside] }: Dataset,
  [label, file, { media, format, standard }]: Dataset['files'][number],
): object {
  return {
    '@id': `#${file.path}`,
    '@type': 'dcat:Distribution',
    'dct:title': inFrench(`${title.fr} (${label})`),
    'dct:description': inFrench(`${name} : ${label}, ${french.decimal(file.bytes, 0)} octets`),
    'dcat:accessURL': { '@id': file.path },
    'dcat:downloadURL': { '@id': file.path },
    'dcat:mediaType': term(media),
    ...(format ? { 'dct:format': term(format) } : {}),
    ...(standard ? { 'dct:conformsTo': term(standard) } : {}),
    'dct:license': licenceNode(whole),
    ...(beside.length > 0 ? { 'dct:rights': rightsBeside(beside) } : {}),
    'dcatap:availability': term('stable'),
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(file.bytes) },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': term('sha256'),
      'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': file.sha256 },
    },
  };
}

/** What the licence of the whole does not say of a part of it. */
function rightsBeside(held: readonly LicenceId[]): object {
  const said = held.map((id) => licences[id].label.fr).join(', ');
  return rightsStatement(`Pour une partie des sources : ${said}`);
}

function rightsStatement(text: string): object {
  return { '@type': 'dct:RightsStatement', 'rdfs:label': inFrench(text) };
}
