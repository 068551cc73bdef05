import type { DuckDBConnection } from '@duckdb/node-api';
import { identifier, literal, rows } from '../../duckdb.ts';
import type { SourceFile, StagedTable } from '../../source.ts';
import type { FileProblem } from '../raw/file-problem.ts';

const mostRows = 200;

/**
 * The rows of a raw file that a key found several times in a staged table comes from; none when no
 * file holds its values in exactly as many rows (they were made from something else).
 */
export async function repeatedRows(
  db: DuckDBConnection,
  files: readonly SourceFile[],
  table: Pick<StagedTable, 'name' | 'key'>,
  { values, count }: { readonly values: readonly string[]; readonly count: number },
): Promise<FileProblem[]> {
  const wanted = `[${values.map(literal).join(', ')}]`;
  for (const { file, raw, columns } of await rawTables(db, files)) {
    const held = `[${columns.map(identifier).join(', ')}]`;
    const found = await rows<{ row: number }>(
      db,
      `SELECT _row AS "row" FROM ${raw} WHERE list_has_all(${held}, ${wanted})
       ORDER BY _row LIMIT ${count + 1}`,
    );
    if (found.length !== count) continue;
    const [first, ...others] = found;
    return others.map(({ row }) => ({
      file,
      row,
      column: table.key.join('+'),
      value: values.join(' | '),
      message: `déjà en ligne ${first!.row} (clé de ${table.name})`,
    }));
  }
  return [];
}

/**
 * The one row of the raw files that holds all of `values`, and the column where it holds `value`; null
 * when none does, or several do.
 */
export async function rowHolding(
  db: DuckDBConnection,
  files: readonly SourceFile[],
  values: readonly string[],
  value: string,
): Promise<{ file: string; row: number; column: string | null } | null> {
  const wanted = `[${values.map(literal).join(', ')}]`;
  for (const { file, raw, columns } of await rawTables(db, files)) {
    const held = `[${columns.map(identifier).join(', ')}]`;
    const found = await rows<{ row: number; column: number | null }>(
      db,
      // As it is written there, or as the same number with another sign for its decimals.
      `SELECT _row AS "row", list_position([TRY_CAST(replace(x, ',', '.') AS DOUBLE) FOR x IN ${held}],
         ${literal(value)}::DOUBLE) AS "column"
       FROM ${raw} WHERE list_has_all(${held}, ${wanted}) ORDER BY _row LIMIT 2`,
    );
    const [one, other] = found;
    if (one && !other) {
      return { file, row: one.row, column: one.column ? columns[one.column - 1]! : null };
    }
  }
  return null;
}

/** What DuckDB says of a value that is not of a type: the value, the type, the column of the query. */
const unconverted = [
  /Could not convert string '(.*)' to (\w+) when casting from source column (\S+)/s,
  /Failed to cast \w+ value (\S+) to type (\S+) when casting from source column (\S+)/,
  /Casting value "(.*?)" to type (\S+) failed: .* when casting from source column (\S+)/,
];

/** Rows of a raw table that hold a number in some column, when few do. */
async function rowsOfNumber(
  db: DuckDBConnection,
  { file, raw, columns }: { file: string; raw: string; columns: readonly string[] },
  value: string,
  message: string,
): Promise<FileProblem[]> {
  const few = 5;
  const numbers = `[TRY_CAST(replace(x, ',', '.') AS DOUBLE) FOR x IN [${columns.map(identifier).join(', ')}]]`;
  const found = await rows<{ row: number; place: number }>(
    db,
    `SELECT _row AS "row", list_position(${numbers}, TRY_CAST($value AS DOUBLE)) AS place
     FROM ${raw} WHERE place > 0 ORDER BY _row LIMIT ${few + 1}`,
    { value },
  );
  if (found.length > few) return [];
  return found.map(({ row, place }) => ({
    file,
    row,
    column: columns[place - 1]!,
    value,
    message,
  }));
}

/** The raw values that DuckDB could not turn into a number or a date, from what it says of the first. */
export async function unconvertedRows(
  db: DuckDBConnection,
  files: readonly SourceFile[],
  said: string,
): Promise<FileProblem[]> {
  const [, value, type, column] = unconverted.map((one) => one.exec(said)).find(Boolean) ?? [];
  if (value === undefined || type === undefined || column === undefined) return [];
  const impossible = `impossible à convertir en ${type}`;
  const problems: FileProblem[] = [];
  for (const { file, raw, columns } of await rawTables(db, files)) {
    if (!columns.includes(column)) {
      problems.push(...(await rowsOfNumber(db, { file, raw, columns }, value, impossible)));
      continue;
    }
    const found = await rows<{ row: number }>(
      db,
      `SELECT _row AS "row" FROM ${raw} WHERE ${identifier(column)} = $value
       ORDER BY _row LIMIT ${mostRows}`,
      { value },
    );
    for (const { row } of found) problems.push({ file, row, column, value, message: impossible });
  }
  return problems;
}

/** The raw tables that are there, with their columns of text. */
async function rawTables(db: DuckDBConnection, files: readonly SourceFile[]) {
  const named = files.flatMap(({ path, table }) => (table ? [{ path, table }] : []));
  const found: { file: string; raw: string; columns: string[] }[] = [];
  // One after the other: queries of one connection that are begun at once may fail.
  for (const { path, table } of named) {
    const columns = await rows<{ name: string }>(
      db,
      `SELECT column_name AS name FROM duckdb_columns()
       WHERE table_name = $table AND data_type = 'VARCHAR' ORDER BY column_index`,
      { table },
    );
    found.push({ file: path, raw: identifier(table), columns: columns.map(({ name }) => name) });
  }
  return found.filter(({ columns }) => columns.length > 0);
}
