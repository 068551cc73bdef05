import type { DuckDBConnection } from '@duckdb/node-api';
import { identifier, rows } from '../../duckdb.ts';
import type { StagedTable } from '../../source.ts';
import type { FileProblem } from '../raw/file-problem.ts';

/** What differs between a table that `stage.sql` made and its declaration: columns, types, key. */
export async function checkTable(
  db: DuckDBConnection,
  source: string,
  table: StagedTable,
): Promise<FileProblem[]> {
  const problem = (column: string | null, value: string | null, message: string): FileProblem => ({
    file: `${source}/stage.sql → ${table.name}`,
    row: null,
    column,
    value,
    message,
  });
  const columns = await describe(db, table.name);
  if (columns === null) return [problem(null, null, 'table déclarée, mais pas créée')];
  const problems: FileProblem[] = [];
  for (const { name, type } of table.columns) {
    const found = columns.get(name);
    if (found === undefined) problems.push(problem(name, null, 'colonne déclarée, absente'));
    else if (found !== type) problems.push(problem(name, found, `type attendu : ${type}`));
  }
  for (const name of columns.keys()) {
    if (!table.columns.some((column) => column.name === name)) {
      problems.push(problem(name, null, 'colonne non déclarée'));
    }
  }
  if (problems.length > 0) return problems;
  const key = table.key.join('+');
  for (const { value, count } of await duplicatedKeys(db, table)) {
    problems.push(problem(key, value, `clé présente ${count} fois`));
  }
  const withoutKey = await rowsWithoutKey(db, table);
  if (withoutKey > 0) problems.push(problem(key, null, `${withoutKey} ligne(s) sans clé`));
  return problems;
}

/** Types by column name; null when there is no such table. */
async function describe(
  db: DuckDBConnection,
  table: string,
): Promise<ReadonlyMap<string, string> | null> {
  const found = await rows<{ name: string; type: string }>(
    db,
    `SELECT column_name AS name, data_type AS type FROM duckdb_columns()
     WHERE table_name = $table ORDER BY column_index`,
    { table },
  );
  return found.length === 0 ? null : new Map(found.map(({ name, type }) => [name, type]));
}

function duplicatedKeys(
  db: DuckDBConnection,
  table: StagedTable,
): Promise<{ value: string; count: number }[]> {
  const key = table.key.map(identifier).join(', ');
  return rows(
    db,
    `SELECT concat_ws(' | ', ${key}) AS "value", count(*) AS "count" FROM ${identifier(table.name)}
     GROUP BY ${key} HAVING "count" > 1 ORDER BY "value"`,
  );
}

async function rowsWithoutKey(db: DuckDBConnection, table: StagedTable): Promise<number> {
  const isNull = table.key.map((name) => `${identifier(name)} IS NULL`).join(' OR ');
  const [found] = await rows<{ count: number }>(
    db,
    `SELECT count(*) AS "count" FROM ${identifier(table.name)} WHERE ${isNull}`,
  );
  return found.count;
}
