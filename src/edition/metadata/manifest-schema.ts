import type { DemandPointsRecord } from '../demand-points.ts';
import type { FileRecord } from '../files/file-record.ts';
import type { IndicatorRecord } from '../indicator-record.ts';
import { licences } from '../licences.ts';
import type {
  LevelRecord,
  Manifest,
  ServiceRecord,
  SourceRecord,
  TableRecord,
  ZoningRecord,
} from '../manifest.ts';
import { reasons } from '../reasons.ts';
import { units } from '../writing/units.ts';

type Schema = { readonly [keyword: string]: unknown };

const string: Schema = { type: 'string', minLength: 1 };
const count: Schema = { type: 'integer', minimum: 0 };
const text = ref('text');
const file = ref('file');
const ids = list(string);

/**
 * `manifest.schema.json`: what a program may rely on in `manifest.json` (JSON Schema 2020-12). Parts
 * that it does not name may be added without a change of `format`.
 */
export const manifestSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Manifest of an edition of Écarts',
  ...record<Manifest>(
    {
      format: { const: 1 },
      id: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}-[0-9a-f]{8}$' },
      date: { type: 'string', format: 'date' },
      publisher: { type: 'object', required: ['name', 'contact'] },
      sources: list(
        record<SourceRecord>({
          id: string,
          title: text,
          producer: string,
          licence: { enum: Object.keys(licences) },
          vintage: string,
          landing: { type: ['string', 'null'], format: 'uri' },
          files: list(file),
          defects: { type: 'array' },
          rowsIn: count,
          rowsKept: count,
          rowsRejected: count,
        }),
      ),
      levels: list(
        record<LevelRecord>({
          id: string,
          label: text,
          plural: text,
          count,
          vintage: string,
          mapped: { type: 'boolean' },
          index: file,
          shapes: file,
          geojson: file,
          geoparquet: file,
          territories: string,
          territoriesOdbl: { type: ['string', 'null'] },
        }),
      ),
      services: list(
        record<ServiceRecord>({
          id: string,
          label: text,
          definition: text,
          sources: ids,
          vintage: string,
          role: { enum: ['current', 'history'] },
          count,
          points: file,
          licence: { enum: Object.keys(licences) },
        }),
      ),
      zonings: list(
        record<ZoningRecord>({
          id: string,
          label: text,
          definition: text,
          sources: ids,
          vintage: string,
          classes: { type: 'array', minItems: 1 },
        }),
      ),
      indicators: list(
        record<IndicatorRecord>({
          id: { type: 'string', pattern: '^[a-z][a-z0-9_]*$' },
          theme: string,
          label: text,
          definition: text,
          unit: { enum: Object.keys(units) },
          decimals: { enum: [0, 1, 2] },
          polarity: { enum: ['higher-is-worse', 'higher-is-better', 'neutral'] },
          sources: ids,
          vintage: string,
          caveats: list(text),
          licence: { enum: Object.keys(licences) },
          levels: {
            type: 'object',
            additionalProperties: { type: 'object', required: ['column'] },
          },
        }),
      ),
      reasons: { type: 'object', required: Object.keys(reasons) },
      tables: list(
        record<TableRecord>({
          name: { type: 'string', pattern: '^[a-z][a-z0-9_]*$' },
          title: text,
          licence: { enum: Object.keys(licences) },
          licences: { type: 'array', minItems: 1, items: { enum: Object.keys(licences) } },
          sources: ids,
          rows: count,
          parquet: file,
          csv: file,
          csvFrench: file,
          arrow: file,
        }),
      ),
      files: { type: 'object', required: ['duckdb', 'tiles', 'search', 'dictionary'] },
    },
    {
      demandPoints: record<DemandPointsRecord>({
        kind: { const: 'population-grid' },
        source: string,
        squareMetres: { enum: [200, 1000] },
        title: text,
        producer: string,
        vintage: string,
        licence: { enum: Object.keys(licences) },
        communes: count,
        otherCommunes: count,
        note: text,
        ofCommune: text,
        short: text,
      }),
    },
  ),
  $defs: {
    text: {
      type: 'object',
      required: ['fr', 'en'],
      properties: { fr: { type: 'string' }, en: { type: 'string' } },
    },
    file: record<FileRecord>({
      path: { type: 'string', pattern: '^[^/]' },
      bytes: count,
      sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    }),
  },
};

/** An object that has each of these, and may have others; the types see to it that they exist. */
function record<Described>(
  properties: { readonly [Key in keyof Described]?: Schema },
  optional: { readonly [Key in keyof Described]?: Schema } = {},
): Schema {
  return {
    type: 'object',
    required: Object.keys(properties),
    properties: { ...properties, ...optional },
  };
}

function list(items: Schema): Schema {
  return { type: 'array', items };
}

function ref(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}
