import type { DuckDBConnection } from '@duckdb/node-api';
import { identifier, rows } from '../../duckdb.ts';

/** A table as a CSV is written: the query that gives its cells, and the options of `COPY`. */
export interface CsvCopy {
  readonly sql: string;
  readonly options: string;
}

interface Column {
  readonly column_name: string;
  readonly column_type: string;
}

/** Comma, decimal point, UTF-8: what programs read. */
export async function standardCopy(db: DuckDBConnection, table: string): Promise<CsvCopy> {
  const columns = await describe(db, table);
  return {
    sql: `FROM ${table}`,
    options: options(',', await namesToQuote(db, table, columns, ',')),
  };
}

/**
 * What a spreadsheet set to French opens with a double click: semicolon, decimal comma, and the mark
 * by which it sees that the text is UTF-8. Texts that it would run as a formula begin with an
 * apostrophe.
 */
export async function frenchCopy(db: DuckDBConnection, table: string): Promise<CsvCopy> {
  const columns = await describe(db, table);
  // The mark is the first character of the file: that of the first title.
  const titles = columns.map(({ column_name }, i) => `${i === 0 ? '\ufeff' : ''}${column_name}`);
  const cells = columns.map((column, i) => `${frenchCell(column)} AS ${identifier(titles[i])}`);
  const quoted = await namesToQuote(db, table, columns, ';');
  return {
    sql: `SELECT ${cells.join(', ')} FROM ${table}`,
    options: options(
      ';',
      // The mark must not be within quotes: the first column has them where it needs them only.
      titles.filter((_, i) => i > 0 && quoted.includes(columns[i].column_name)),
    ),
  };
}

function frenchCell({ column_name, column_type }: Column): string {
  const name = identifier(column_name);
  if (column_type === 'VARCHAR') {
    return `CASE WHEN regexp_matches(${name}, '^[=+\\-@\\t\\r]') THEN '''' || ${name} ELSE ${name} END`;
  }
  if (!/^(DOUBLE|FLOAT|DECIMAL)/.test(column_type)) return name;
  // Never an exponent, which spreadsheets take for a text.
  const plain = `CASE WHEN contains(${name}::VARCHAR, 'e') THEN rtrim(printf('%.12f', ${name}::DOUBLE), '0') ELSE ${name}::VARCHAR END`;
  return `replace(regexp_replace(${plain}, '\\.0*$', ''), '.', ',')`;
}

function describe(db: DuckDBConnection, table: string): Promise<Column[]> {
  return rows<Column>(db, `DESCRIBE ${table}`);
}

/**
 * Columns that need quotes somewhere have them everywhere: readers that guess the dialect of a CSV
 * from its first rows would otherwise miss them.
 */
async function namesToQuote(
  db: DuckDBConnection,
  table: string,
  columns: readonly Column[],
  delimiter: string,
): Promise<string[]> {
  const texts = columns.filter(({ column_type }) => column_type === 'VARCHAR');
  if (texts.length === 0) return [];
  const needed = texts.map(
    ({ column_name }, i) =>
      `coalesce(bool_or(regexp_matches(${identifier(column_name)}, '["${delimiter}\\r\\n]')), false) AS c${i}`,
  );
  const [needs] = await rows<Record<string, boolean>>(
    db,
    `SELECT ${needed.join(', ')} FROM ${table}`,
  );
  return texts.filter((_, i) => needs?.[`c${i}`]).map(({ column_name }) => column_name);
}

function options(delimiter: string, quoted: readonly string[]): string {
  const force =
    quoted.length > 0 ? `, FORCE_QUOTE (${quoted.map((name) => identifier(name)).join(', ')})` : '';
  return `FORMAT csv, HEADER, DELIMITER '${delimiter}'${force}`;
}
