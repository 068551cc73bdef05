import type { DuckDBConnection } from '@duckdb/node-api';
import { messageOf } from '../../../core/message-of.ts';
import type { SourceFile } from '../../source.ts';
import { appendText } from './append-text.ts';
import type { FileProblem } from './file-problem.ts';
import { readText } from './read-text.ts';

/** Loads a JSON array or a FeatureCollection as text; returns what is wrong with it. */
export async function readJson(
  db: DuckDBConnection,
  file: SourceFile,
  path: string,
  table: string,
): Promise<FileProblem[]> {
  const { text, problems } = await readText(file, path);
  if (problems.length > 0) return problems;
  const prefix = file.format.kind === 'json' ? (file.format.prefix ?? '') : '';
  const body = text.trimStart();
  const one = (value: string | null, message: string): FileProblem[] => [
    { file: file.path, row: null, column: null, value, message },
  ];
  if (!body.startsWith(prefix)) return one(body.slice(0, 60), `début attendu : « ${prefix} »`);
  let parsed: unknown;
  try {
    parsed = JSON.parse(body.slice(prefix.length).replace(/;\s*$/, ''));
  } catch (cause) {
    return one(null, `JSON illisible, fichier tronqué ? (${messageOf(cause)})`);
  }
  const features = (parsed as { features?: unknown[] } | null)?.features;
  const isGeojson = Array.isArray(features);
  if (file.format.kind === 'geojson' && !isGeojson)
    return one(null, 'ce n’est pas une FeatureCollection');
  if (!isGeojson && !Array.isArray(parsed)) return one(null, 'ce n’est pas un tableau JSON');
  const elements = isGeojson ? features : (parsed as unknown[]);
  const stray = elements.flatMap((element, i) =>
    isRecord(element) ? [] : [{ element, row: i + 1 }],
  );
  if (stray.length > 0) {
    return stray.map(({ element, row }) => ({
      file: file.path,
      row,
      column: null,
      value: JSON.stringify(element).slice(0, 80),
      message: 'ce n’est pas un objet JSON',
    }));
  }
  const misplaced = isGeojson ? misplacedFeatures(file.path, features) : [];
  if (misplaced.length > 0) return misplaced;
  const records = isGeojson
    ? features.map((feature) => {
        const { properties, geometry } = feature as { properties: object; geometry: unknown };
        return { ...properties, _geometry: geometry === null ? null : JSON.stringify(geometry) };
      })
    : (elements as object[]);
  const declared = file.columns ?? [];
  const found = new Set<string>();
  for (const record of records) for (const name of Object.keys(record)) found.add(name);
  found.delete('_geometry');
  const missing = declared.filter((name) => !found.has(name));
  const unexpected = [...found].filter((name) => !declared.includes(name));
  if (missing.length + unexpected.length > 0) {
    return [
      ...missing.map((column) => ({
        file: file.path,
        row: null,
        column,
        value: null,
        message: 'attribut attendu, absent',
      })),
      ...unexpected.map((column) => ({
        file: file.path,
        row: null,
        column,
        value: column,
        message: 'attribut inattendu',
      })),
    ];
  }
  await appendText(db, table, isGeojson ? [...declared, '_geometry'] : declared, records);
  return [];
}

/** Features of which the geometry is there, and not made of positions in degrees. */
function misplacedFeatures(file: string, features: readonly unknown[]): FileProblem[] {
  return features.flatMap((feature, i) => {
    const { geometry } = feature as { geometry?: Geometry | null };
    const wrong = geometry ? wrongPlace(geometry) : null;
    if (wrong === null) return [];
    const value = (JSON.stringify(wrong) ?? 'rien').slice(0, 80);
    const message = 'ce n’est pas une position en degrés';
    return [{ file, row: i + 1, column: '_geometry', value, message }];
  });
}

/** What JSON holds of a geometry, none of it sure. */
interface Geometry {
  readonly coordinates?: unknown;
  readonly geometries?: readonly Geometry[];
}

function wrongPlace({ coordinates, geometries }: Geometry): unknown {
  if (!geometries) return wrongPosition(coordinates);
  return geometries.map(wrongPlace).find((wrong) => wrong !== null) ?? null;
}

/** The first of nested coordinates that is no longitude and latitude; null when all are. */
function wrongPosition(coordinates: unknown): unknown {
  if (!Array.isArray(coordinates) || coordinates.length === 0) return coordinates;
  if (!coordinates.every(Array.isArray)) return isPosition(coordinates) ? null : coordinates;
  for (const part of coordinates) {
    const wrong = wrongPosition(part);
    if (wrong !== null) return wrong;
  }
  return null;
}

function isPosition([longitude, latitude]: readonly unknown[]): boolean {
  return isWithin(longitude, 180) && isWithin(latitude, 90);
}

function isWithin(degrees: unknown, most: number): boolean {
  return typeof degrees === 'number' && Math.abs(degrees) <= most;
}

function isRecord(element: unknown): element is object {
  return typeof element === 'object' && element !== null && !Array.isArray(element);
}
