import type { DictionaryFile } from '../files/dictionary-file.ts';
import type { FileRecord } from '../files/file-record.ts';
import { type LicenceId, licences, licencesOfWhole } from '../licences.ts';
import type { LevelRecord, Manifest, SourceRecord, TableRecord } from '../manifest.ts';
import { numberFormat } from '../writing/number-format.ts';

/**
 * `datapackage.json`: the edition for programs, as a Data Package 1.0 of Frictionless Data
 * (https://specs.frictionlessdata.io/data-package/). Paths are relative to it.
 */
export interface DataPackage {
  readonly profile: 'data-package';
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly created: string;
  readonly licenses: readonly DataLicence[];
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
  readonly resources: readonly DataResource[];
}

/** A licence as Frictionless writes it; without a path where the producer states none. */
export interface DataLicence {
  readonly name: string;
  readonly title: string;
  readonly path?: string;
}

/** A file as Frictionless describes it: where it is, how it is written, what its columns are. */
export interface DataResource {
  readonly profile: 'data-resource' | 'tabular-data-resource';
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly format: string;
  readonly mediatype: string;
  readonly encoding?: 'utf-8';
  readonly dialect?: { readonly delimiter: string };
  readonly bytes?: number;
  readonly hash?: string;
  readonly licenses: readonly DataLicence[];
  readonly schema?: TableSchema;
}

/** The columns of a file as Frictionless describes them. */
export interface TableSchema {
  readonly fields: readonly {
    readonly name: string;
    readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'any';
    readonly description: string;
    readonly unit?: string;
    readonly decimalChar?: string;
  }[];
  readonly missingValues: readonly string[];
}

type ColumnRecord = DictionaryFile['tables'][string][number];

const spdx: Record<LicenceId, string> = {
  'licence-ouverte-2.0': 'etalab-2.0',
  'odbl-1.0': 'ODbL-1.0',
  mit: 'MIT',
  'not-stated': 'not-stated',
};

/** A licence as Frictionless names it: by SPDX where it has a name there. */
export function dataLicence(id: LicenceId): DataLicence {
  const { label, url } = licences[id];
  return { name: spdx[id], title: label.fr, ...(url === null ? {} : { path: url }) };
}

/** Columns of a table as a Table Schema; an absent value is an empty cell. */
export function tableSchema(columns: readonly ColumnRecord[]): TableSchema {
  return {
    fields: columns.map(({ name, type, unit, description }) => ({
      name,
      type: fieldType(type),
      description,
      ...(unit === null ? {} : { unit }),
    })),
    missingValues: [''],
  };
}

/** The same for a CSV whose decimals follow a comma. */
export function withDecimalCommas(schema: TableSchema): TableSchema {
  const fields = schema.fields.map((field) =>
    field.type === 'number' ? { ...field, decimalChar: ',' } : field,
  );
  return { ...schema, fields };
}

/** What separates the cells of a CSV that a spreadsheet set to French opens. */
export const frenchDialect = { delimiter: ';' } as const;

function fieldType(type: string): TableSchema['fields'][number]['type'] {
  if (type === 'BOOLEAN') return 'boolean';
  if (type === 'DATE') return 'date';
  if (type === 'DOUBLE' || type === 'FLOAT') return 'number';
  return /INT/.test(type) ? 'integer' : 'string';
}

/** Sources as a Data Package cites them. */
export function citedSources(sources: readonly SourceRecord[]): DataPackage['sources'] {
  const french = numberFormat('fr');
  return sources.map(({ title, producer, landing, vintage }) => ({
    title: `${producer}, ${title.fr} (${french.vintage(vintage)})`,
    ...(landing === null ? {} : { path: landing }),
  }));
}

/**
 * The catalogue of an edition: each table as CSV in two dialects with its schema and as Parquet, the
 * shapes of each level, and the databases.
 */
export function editionPackage(
  manifest: Pick<Manifest, 'id' | 'date' | 'sources' | 'tables' | 'levels'> & {
    readonly files: Pick<Manifest['files'], 'duckdb' | 'duckdbOdbl'>;
  },
  dictionary: DictionaryFile,
): DataPackage {
  const { duckdb, duckdbOdbl } = manifest.files;
  const used = [...new Set(manifest.tables.flatMap(({ licences }) => licences))];
  const licencesIn = (isOdbl: boolean) =>
    licencesOfWhole(
      manifest.tables
        .filter(({ licence }) => (licence === 'odbl-1.0') === isOdbl)
        .flatMap((table) => table.licences),
    );
  return {
    profile: 'data-package',
    name: 'ecarts',
    title: 'Écarts, observatoire ouvert des inégalités territoriales d’accès aux droits',
    description:
      'Indicateurs, distances aux services, points d’accès et territoires ; le sens et l’unité de chaque colonne sont dans les schémas.',
    version: manifest.id,
    created: `${manifest.date}T00:00:00Z`,
    licenses: used.map(dataLicence),
    sources: citedSources(manifest.sources),
    resources: [
      ...manifest.tables.flatMap((table) => tableResources(table, dictionary.tables[table.name])),
      ...manifest.levels.flatMap(shapeResources),
      database(duckdb, 'ecarts-duckdb', licencesIn(false)),
      ...(duckdbOdbl ? [database(duckdbOdbl, 'ecarts-odbl-duckdb', licencesIn(true))] : []),
    ],
  };
}

function tableResources(table: TableRecord, columns: readonly ColumnRecord[]): DataResource[] {
  const shared = { title: table.title.fr, licenses: table.licences.map(dataLicence) };
  const csv = { format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' } as const;
  const schema = tableSchema(columns);
  return [
    {
      profile: 'tabular-data-resource',
      name: table.name,
      ...shared,
      ...filePart(table.csv),
      ...csv,
      schema,
    },
    {
      profile: 'tabular-data-resource',
      name: `${table.name}.fr`,
      ...shared,
      ...filePart(table.csvFrench),
      ...csv,
      dialect: frenchDialect,
      schema: withDecimalCommas(schema),
    },
    {
      profile: 'data-resource',
      name: `${table.name}.parquet`,
      ...shared,
      ...filePart(table.parquet),
      format: 'parquet',
      mediatype: 'application/vnd.apache.parquet',
    },
  ];
}

/** The shapes of a level, as GeoJSON and GeoParquet. */
function shapeResources({ id, plural, geojson, geoparquet }: LevelRecord): DataResource[] {
  const shared = {
    profile: 'data-resource',
    title: `Contours : ${plural.fr}`,
    licenses: [dataLicence('licence-ouverte-2.0')],
  } as const;
  return [
    {
      ...shared,
      name: `contours-${id}.geojson`,
      ...filePart(geojson),
      format: 'geojson',
      mediatype: 'application/geo+json',
    },
    {
      ...shared,
      name: `contours-${id}.parquet`,
      ...filePart(geoparquet),
      format: 'parquet',
      mediatype: 'application/vnd.apache.parquet',
    },
  ];
}

function database(file: FileRecord, name: string, held: readonly LicenceId[]): DataResource {
  return {
    profile: 'data-resource',
    name,
    title: 'Base DuckDB de l’édition',
    licenses: held.map(dataLicence),
    ...filePart(file),
    format: 'duckdb',
    mediatype: 'application/vnd.duckdb',
  };
}

function filePart({ path, bytes, sha256 }: FileRecord) {
  return { path, bytes, hash: `sha256:${sha256}` };
}
