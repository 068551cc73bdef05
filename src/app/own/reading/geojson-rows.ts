import { messageOf } from '../../../core/message-of.ts';
import type { Cell } from '../../grid/grid.ts';
import { MOST_COLUMNS, mostBytes, type RowTable, UnreadableFile } from './row-table.ts';

/** Names of the columns made from the geometry of a feature. */
const positionColumns = ['geometry: x', 'geometry: y'] as const;

const BATCH = 10_000;
/** Longest text made of a list or an object. */
const MOST_CHARACTERS = 500;

/** Opens a GeoJSON file (RFC 7946): a row a feature, its position, then its properties. */
export async function openGeoJson(file: Blob): Promise<RowTable> {
  if (file.size > mostBytes.geojson)
    throw new UnreadableFile('too-large', String(mostBytes.geojson));
  let json: unknown;
  try {
    json = JSON.parse((await file.text()).replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UnreadableFile('not-json', messageOf(error));
  }
  const features = featuresOf(json);
  if (features.length === 0) throw new UnreadableFile('no-feature');
  const names = new Set<string>();
  for (const { properties } of features) {
    if (isObject(properties)) for (const name of Object.keys(properties)) names.add(name);
    if (names.size > MOST_COLUMNS)
      throw new UnreadableFile('too-many-columns', String(MOST_COLUMNS));
  }
  const properties = [...names];
  const columns = [...positionColumns, ...properties];
  const rowOf = (feature: Feature): Cell[] => [
    ...positionCells(feature.geometry),
    ...properties.map((name) => cellOf((feature.properties as Record<string, unknown>)?.[name])),
  ];
  return {
    format: 'geojson',
    columns,
    dialect: null,
    async *rows() {
      for (let from = 0; from < features.length; from += BATCH) {
        const rows = features.slice(from, from + BATCH).map(rowOf);
        const fraction = (from + rows.length) / features.length;
        yield { firstRow: from + 1, rows, broken: new Set(), fraction };
      }
    },
  };
}

interface Feature {
  readonly geometry: unknown;
  readonly properties: unknown;
}

function featuresOf(json: unknown): readonly Feature[] {
  if (!isObject(json))
    throw new UnreadableFile('not-geojson', Array.isArray(json) ? '[…]' : typeof json);
  if (json.type === 'Feature') return [json as unknown as Feature];
  if (json.type !== 'FeatureCollection' || !Array.isArray(json.features)) {
    throw new UnreadableFile('not-geojson', String(json.type ?? 'type ?').slice(0, 60));
  }
  const wrong = json.features.findIndex((one) => !isObject(one) || one.type !== 'Feature');
  if (wrong >= 0) throw new UnreadableFile('not-geojson', `features[${wrong}]`);
  return json.features as Feature[];
}

/**
 * x and y of a point, or of a collection of one; the type of any other geometry stands in the place
 * of x.
 */
export function positionCells(geometry: unknown): [Cell, Cell] {
  if (!isObject(geometry)) return [null, null];
  const { type, coordinates } = geometry;
  if (Array.isArray(coordinates)) {
    const isOne = type === 'MultiPoint' && coordinates.length === 1;
    const position = isOne ? coordinates[0] : type === 'Point' ? coordinates : null;
    if (Array.isArray(position)) return [cellOf(position[0]), cellOf(position[1])];
  }
  return [String(type ?? '?').slice(0, 60), null];
}

/** A value of JSON or Parquet as a cell; lists and objects as their JSON. */
export function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  try {
    const text = JSON.stringify(value, (_, each) =>
      typeof each === 'bigint' ? Number(each) : each,
    );
    return text.slice(0, MOST_CHARACTERS);
  } catch {
    // Nested deeper than can be written: no position, no code and no name.
    return '…';
  }
}

function isObject(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
