import type { DuckDBConnection } from '@duckdb/node-api';
import { identifier, literal, rows } from '../../duckdb.ts';
import type { SourceFile, StagedTable } from '../../source.ts';
import type { FileProblem } from '../raw/file-problem.ts';
import { checkRanges } from './check-ranges.ts';
import { repeatedRows } from './raw-rows.ts';

/** Repeated keys of which the raw rows are looked for; past them, the whole file is at fault. */
const mostTraced = 20;

/** Codes that are named of those that a table lacks. */
const mostNamed = 10;

/**
 * What differs between a table that `stage.sql` made and its declaration: columns, types, key, codes
 * and numbers that cannot be, communes that it should name. A repeated key is told by the rows of the raw `files` that hold it, if they can be found.
 */
export async function checkTable(
  db: DuckDBConnection,
  source: string,
  table: StagedTable,
  files: readonly SourceFile[] = [],
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
  const duplicates = await duplicatedKeys(db, table);
  for (const [i, { values, count }] of duplicates.entries()) {
    const read = i < mostTraced ? await repeatedRows(db, files, table, { values, count }) : [];
    if (read.length > 0) problems.push(...read);
    else problems.push(problem(key, values.join(' | '), `clé présente ${count} fois`));
  }
  const withoutKey = await rowsWithoutKey(db, table);
  if (withoutKey > 0) problems.push(problem(key, null, `${withoutKey} ligne(s) sans clé`));
  problems.push(...(await unknownCodes(db, source, table)));
  problems.push(...(await checkRanges(db, source, table, files)));
  const absent = table.covers ? await absentCommunes(db, table, table.covers.column) : [];
  if (table.covers && absent.length > table.covers.without) {
    const named = absent.slice(0, mostNamed).join(', ') + (absent.length > mostNamed ? '…' : '');
    const message = `${absent.length} communes y manquent (au plus ${table.covers.without} attendues)`;
    problems.push(problem(table.covers.column, named, message));
    problems.push(...(await rejectedRows(db, source, absent)));
  }
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

async function duplicatedKeys(
  db: DuckDBConnection,
  table: StagedTable,
): Promise<{ values: string[]; count: number }[]> {
  const key = table.key.map(identifier).join(', ');
  const texts = table.key.map((name) => `${identifier(name)}::VARCHAR`).join(', ');
  const found = await rows<{ values: string; count: number }>(
    db,
    `SELECT to_json(list_filter([${texts}], lambda value: value IS NOT NULL))::VARCHAR AS "values",
       count(*) AS "count" FROM ${identifier(table.name)}
     GROUP BY ${key} HAVING "count" > 1 ORDER BY "values"`,
  );
  return found.map(({ values, count }) => ({ values: JSON.parse(values), count }));
}

/** Texts that should be a code of another table, and are none. */
async function unknownCodes(
  db: DuckDBConnection,
  source: string,
  { name, columns }: StagedTable,
): Promise<FileProblem[]> {
  const problems: FileProblem[] = [];
  for (const { name: column, codeOf } of columns) {
    if (codeOf === undefined) continue;
    const found = await rows<{ value: string | null; count: number }>(
      db,
      `SELECT t.${identifier(column)} AS "value", count(*) AS "count" FROM ${identifier(name)} t
       WHERE NOT EXISTS (FROM ${identifier(codeOf)} o WHERE o.code = t.${identifier(column)})
       GROUP BY ALL ORDER BY "value" LIMIT ${mostTraced}`,
    );
    for (const { value, count } of found) {
      const message = `absent des codes de ${codeOf} (${count} ligne(s))`;
      problems.push({ file: `${source}/stage.sql → ${name}`, row: null, column, value, message });
    }
  }
  return problems;
}

/** Communes of 2025 that a table does not name. */
async function absentCommunes(
  db: DuckDBConnection,
  table: StagedTable,
  column: string,
): Promise<string[]> {
  const found = await rows<{ code: string }>(
    db,
    `SELECT code FROM commune WHERE NOT EXISTS (
       FROM ${identifier(table.name)} t WHERE t.${identifier(column)} = commune.code) ORDER BY code`,
  );
  return found.map(({ code }) => code);
}

/** Rows that staging refused for a code that is none, or that could be one of the `absent`. */
async function rejectedRows(
  db: DuckDBConnection,
  source: string,
  absent: readonly string[],
): Promise<FileProblem[]> {
  const codes = absent.slice(0, mostNamed).map(literal).join(', ');
  return rows<FileProblem>(
    db,
    `SELECT file, "row", "column", "value", 'ligne rejetée : ' || coalesce(detail, reason) AS message
     FROM ledger WHERE source = $source AND "action" = 'rejected' AND "row" IS NOT NULL
       AND ("value" IS NULL OR reason = 'unparsable-value' OR list_bool_or(list_transform([${codes}],
         lambda code: contains("value", code) OR levenshtein("value", code) <= 1)))
     ORDER BY file, "row" LIMIT ${mostNamed}`,
    { source },
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
