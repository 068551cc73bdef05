import type { DuckDBConnection } from '@duckdb/node-api';
import { messageOf } from '../../../core/message-of.ts';
import { identifier, literal, rows } from '../../duckdb.ts';
import type { SourceFile } from '../../source.ts';
import type { FileProblem } from './file-problem.ts';

/** Names of the columns of a Parquet file, or what is wrong with it. */
export async function parquetColumns(
  db: DuckDBConnection,
  name: string,
  path: string,
): Promise<{ readonly names: readonly string[]; readonly problems: readonly FileProblem[] }> {
  try {
    const described = await rows<{ column_name: string }>(
      db,
      `DESCRIBE SELECT * FROM read_parquet(${literal(path)})`,
    );
    return { names: described.map((column) => column.column_name), problems: [] };
  } catch (cause) {
    const message = `Parquet illisible, fichier tronqué ? (${messageOf(cause).split('\n')[0]})`;
    return { names: [], problems: [{ file: name, row: null, column: null, value: null, message }] };
  }
}

/** Loads the declared columns of a Parquet file as text; returns what is wrong with it. */
export async function readParquet(
  db: DuckDBConnection,
  file: SourceFile,
  path: string,
  table: string,
): Promise<FileProblem[]> {
  const { names: found, problems } = await parquetColumns(db, file.path, path);
  if (problems.length > 0) return [...problems];
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
