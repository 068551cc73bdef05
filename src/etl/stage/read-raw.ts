import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { DuckDBConnection } from '@duckdb/node-api';
import { identifier, literal, rows } from '../duckdb.ts';
import type { SourceFile } from '../source.ts';
import type { FileProblem } from './file-problem.ts';

/**
 * Loads a verified raw file into its table of the staging database, every value as text, with
 * `_row` (1-based line of a CSV, feature or element number of a JSON).
 *
 * @returns what is wrong with the file (the table then does not exist), and how many rows it holds.
 */
export async function readRaw(
  db: DuckDBConnection,
  file: SourceFile,
  path: string,
): Promise<{ problems: FileProblem[]; rowCount: number }> {
  if (file.format.kind === 'bytes') return { problems: [], rowCount: 0 };
  if (!file.table) throw new Error(`${file.path}: declares no table for its ${file.format.kind}`);
  const problems =
    file.format.kind === 'csv'
      ? await readCsv(db, file, path, file.table)
      : file.format.kind === 'parquet'
        ? await readParquet(db, file, path, file.table)
        : await readJson(db, file, path, file.table);
  if (problems.length > 0) return { problems, rowCount: 0 };
  const [count] = await rows<{ n: number }>(db, `SELECT count(*) AS n FROM ${file.table}`);
  return { problems, rowCount: count.n };
}

/** Decodes strict UTF-8 (gzip or not, BOM dropped); a bad byte is a problem with its line number. */
export async function readText(
  file: Pick<SourceFile, 'path'>,
  path: string,
): Promise<{ text: string; problems: FileProblem[] }> {
  const raw = await readFile(path);
  let bytes: Buffer = raw;
  if (raw[0] === 0x1f && raw[1] === 0x8b) {
    try {
      bytes = gunzipSync(raw);
    } catch (cause) {
      const message = `compression gzip illisible, fichier tronqué ? (${(cause as Error).message})`;
      return {
        text: '',
        problems: [{ file: file.path, row: null, column: null, value: null, message }],
      };
    }
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
  } catch {
    return { text: '', problems: badUtf8Lines(file.path, bytes) };
  }
}

function badUtf8Lines(file: string, bytes: Buffer): FileProblem[] {
  const problems: FileProblem[] = [];
  let start = 0;
  for (let row = 1; start < bytes.length && problems.length < 50; row++) {
    const newline = bytes.indexOf(10, start);
    const end = newline < 0 ? bytes.length : newline;
    const line = bytes.subarray(start, end);
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(line);
    } catch {
      const value = line.toString('latin1').slice(0, 80);
      const message = 'octets qui ne sont pas de l’UTF-8 : encodage changé ?';
      problems.push({ file, row, column: null, value, message });
    }
    start = end + 1;
  }
  return problems;
}

async function readCsv(
  db: DuckDBConnection,
  file: SourceFile,
  path: string,
  table: string,
): Promise<FileProblem[]> {
  if (file.format.kind !== 'csv' || !file.columns) throw new Error(`${file.path}: columns missing`);
  const { delimiter, skipLines = 0, header = true } = file.format;
  const { text, problems } = await readText(file, path);
  if (problems.length > 0) return problems;
  if (header) {
    const line = text.split('\n', skipLines + 1)[skipLines] ?? '';
    const found = splitHeader(line.replace(/\r$/, ''), delimiter);
    const differences = compareColumns(file, skipLines + 1, found);
    if (differences.length > 0) return differences;
  }
  const headerLines = skipLines + (header ? 1 : 0);
  const columns = file.columns.map((name) => `${literal(name)}: 'VARCHAR'`).join(', ');
  await db.run('DROP TABLE IF EXISTS reject_errors; DROP TABLE IF EXISTS reject_scans;');
  await db.run(
    `CREATE OR REPLACE TABLE ${identifier(table)} AS
     SELECT row_number() OVER () + ${headerLines} AS _row, * FROM read_csv(${literal(path)},
       auto_detect = false, columns = {${columns}}, delim = '${delimiter}', quote = '"', escape = '"',
       skip = ${headerLines}, header = false, store_rejects = true,
       max_line_size = 20000000, parallel = false)`,
  );
  const rejects = await rows<{
    line: number;
    column_name: string | null;
    csv_line: string;
    error_message: string;
  }>(
    db,
    'SELECT line, column_name, csv_line, error_message FROM reject_errors ORDER BY line LIMIT 50',
  );
  return rejects.map((reject) => ({
    file: file.path,
    row: reject.line,
    column: reject.column_name,
    value: reject.csv_line.slice(0, 80),
    message: `ligne illisible (${reject.error_message.split('\n')[0]})`,
  }));
}

function splitHeader(line: string, delimiter: string): string[] {
  return line.split(delimiter).map((name) => name.replace(/^"(.*)"$/, '$1'));
}

/** Compares found column names with the declared ones: missing, unexpected, and out of order. */
export function compareColumns(
  file: Pick<SourceFile, 'path' | 'columns'>,
  row: number | null,
  found: readonly string[],
): FileProblem[] {
  const expected = file.columns ?? [];
  const problems: FileProblem[] = [];
  const problem = (column: string, value: string | null, message: string) =>
    problems.push({ file: file.path, row, column, value, message });
  for (const name of expected) {
    if (!found.includes(name)) problem(name, null, 'colonne attendue, absente');
  }
  found.forEach((name, i) => {
    if (!expected.includes(name)) {
      problem(
        name,
        name,
        `colonne inattendue en position ${i + 1} (attendue : ${expected[i] ?? 'aucune'})`,
      );
    }
  });
  if (problems.length === 0) {
    found.forEach((name, i) => {
      if (expected[i] !== name)
        problem(expected[i] ?? '', name, `ordre des colonnes changé en position ${i + 1}`);
    });
  }
  return problems;
}

async function readParquet(
  db: DuckDBConnection,
  file: SourceFile,
  path: string,
  table: string,
): Promise<FileProblem[]> {
  let found: string[];
  try {
    const described = await rows<{ column_name: string }>(
      db,
      `DESCRIBE SELECT * FROM read_parquet(${literal(path)})`,
    );
    found = described.map((column) => column.column_name);
  } catch (cause) {
    const message = `Parquet illisible, fichier tronqué ? (${(cause as Error).message.split('\n')[0]})`;
    return [{ file: file.path, row: null, column: null, value: null, message }];
  }
  // A wide file may declare only the columns that are read.
  const missing = (file.columns ?? []).filter((name) => !found.includes(name));
  if (missing.length > 0) {
    return missing.map((column) => ({
      file: file.path,
      row: null,
      column,
      value: null,
      message: 'colonne attendue, absente',
    }));
  }
  const selected = (file.columns ?? found).map(
    (name) => `${identifier(name)}::VARCHAR AS ${identifier(name)}`,
  );
  await db.run(
    `CREATE OR REPLACE TABLE ${identifier(table)} AS
     SELECT row_number() OVER () AS _row, ${selected.join(', ')} FROM read_parquet(${literal(path)})`,
  );
  return [];
}

async function readJson(
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
    return one(null, `JSON illisible, fichier tronqué ? (${(cause as Error).message})`);
  }
  const features = (parsed as { features?: unknown[] }).features;
  const isGeojson = Array.isArray(features);
  if (file.format.kind === 'geojson' && !isGeojson)
    return one(null, 'ce n’est pas une FeatureCollection');
  if (!isGeojson && !Array.isArray(parsed)) return one(null, 'ce n’est pas un tableau JSON');
  const records = isGeojson
    ? features.map((feature) => {
        const { properties, geometry } = feature as { properties: object; geometry: unknown };
        return { ...properties, _geometry: geometry === null ? null : JSON.stringify(geometry) };
      })
    : (parsed as object[]);
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

/** Creates a table of text columns (and `_row`) from records; nested values become JSON text. */
export async function appendText(
  db: DuckDBConnection,
  table: string,
  columns: readonly string[],
  records: readonly object[],
): Promise<void> {
  await db.run(
    `CREATE OR REPLACE TABLE ${identifier(table)} (_row BIGINT, ${columns.map((name) => `${identifier(name)} VARCHAR`).join(', ')})`,
  );
  const appender = await db.createAppender(table);
  records.forEach((record, i) => {
    appender.appendBigInt(BigInt(i + 1));
    for (const name of columns) {
      const value = (record as Record<string, unknown>)[name];
      if (value === null || value === undefined || value === '') appender.appendNull();
      else
        appender.appendVarchar(typeof value === 'object' ? JSON.stringify(value) : String(value));
    }
    appender.endRow();
  });
  appender.closeSync();
}
