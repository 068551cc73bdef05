import type { DuckDBConnection } from '@duckdb/node-api';
import { identifier, rows } from '../../duckdb.ts';
import type { SourceFile } from '../../source.ts';
import type { FileProblem } from './file-problem.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { readParquet } from './read-parquet.ts';

const readers = { csv: readCsv, geojson: readJson, json: readJson, parquet: readParquet };

/**
 * Loads a verified raw file into its table of the staging database, every value as text, with
 * `_row` (1-based line of a CSV, feature or element number of a JSON).
 *
 * @returns what is wrong with the file (its table is then not to be read), and how many rows it holds.
 */
export async function readRaw(
  db: DuckDBConnection,
  file: SourceFile,
  path: string,
): Promise<{ problems: FileProblem[]; rowCount: number }> {
  const { format, table } = file;
  if (format.kind === 'bytes') return { problems: [], rowCount: 0 };
  if (!table) throw new Error(`${file.path}: declares no table for its ${format.kind}`);
  const problems = await readers[format.kind](db, file, path, table);
  if (problems.length > 0) {
    await db.run(`DROP TABLE IF EXISTS ${identifier(table)}`);
    return { problems, rowCount: 0 };
  }
  const [count] = await rows<{ n: number }>(db, `SELECT count(*) AS n FROM ${identifier(table)}`);
  return { problems: count.n === 0 ? [about(file, 'aucune ligne')] : [], rowCount: count.n };
}

function about({ path }: SourceFile, message: string): FileProblem {
  return { file: path, row: null, column: null, value: null, message };
}
