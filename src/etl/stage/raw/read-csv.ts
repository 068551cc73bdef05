import type { DuckDBConnection } from '@duckdb/node-api';
import { messageOf } from '../../../core/message-of.ts';
import { identifier, literal, rows } from '../../duckdb.ts';
import type { SourceFile } from '../../source.ts';
import type { FileProblem } from './file-problem.ts';
import { readText } from './read-text.ts';

/** Loads a CSV as text; returns what is wrong with it: encoding, header, lines. */
export async function readCsv(
  db: DuckDBConnection,
  file: SourceFile,
  path: string,
  table: string,
): Promise<FileProblem[]> {
  if (file.format.kind !== 'csv' || !file.columns) throw new Error(`${file.path}: columns missing`);
  const { delimiter, skipLines = 0, header = true } = file.format;
  const { text, problems } = await readText(file, path, { delimiter, columns: file.columns });
  if (problems.length > 0) return problems;
  if (text.includes('\r') && !text.includes('\n')) {
    const message = 'lignes séparées par des retours chariot seuls (CR)';
    return [{ file: file.path, row: null, column: null, value: null, message }];
  }
  if (header) {
    const line = text.split('\n', skipLines + 1)[skipLines] ?? '';
    const found = splitHeader(line.replace(/\r$/, ''), delimiter);
    const differences = compareColumns(file, skipLines + 1, found);
    if (differences.length > 0) return differences;
  }
  const headerLines = skipLines + (header ? 1 : 0);
  const columns = file.columns.map((name) => `${literal(name)}: 'VARCHAR'`).join(', ');
  await db.run('DROP TABLE IF EXISTS reject_errors; DROP TABLE IF EXISTS reject_scans;');
  try {
    await db.run(
      `CREATE OR REPLACE TABLE ${identifier(table)} AS
       SELECT row_number() OVER () + ${headerLines} AS _row, * FROM read_csv(${literal(path)},
         auto_detect = false, columns = {${columns}}, delim = '${delimiter}', quote = '"', escape = '"',
         skip = ${headerLines}, header = false, store_rejects = true,
         max_line_size = 20000000, parallel = false)`,
    );
  } catch (cause) {
    return [unreadFile(file.path, text, messageOf(cause))];
  }
  const unreadable = await unreadableLines(db, file);
  return unreadable.length > 0 ? unreadable : openQuote(file.path, text, delimiter);
}

function splitHeader(line: string, delimiter: string): string[] {
  return line.split(delimiter).map((name) => name.replace(/^"(.*)"$/, '$1'));
}

/** Compares found column names with the declared ones: missing, unexpected, and out of order. */
function compareColumns(
  { path, columns: expected = [] }: Pick<SourceFile, 'path' | 'columns'>,
  row: number,
  found: readonly string[],
): FileProblem[] {
  const problem = (column: string, value: string | null, message: string): FileProblem => ({
    file: path,
    row,
    column,
    value,
    message,
  });
  const missing = expected
    .filter((name) => !found.includes(name))
    .map((name) => problem(name, null, 'colonne attendue, absente'));
  const unexpected = found.flatMap((name, i) => {
    if (expected.includes(name)) return [];
    const instead = expected[i] ?? 'aucune';
    const message = `colonne inattendue en position ${i + 1} (attendue : ${instead})`;
    return [problem(name, name, message)];
  });
  if (missing.length + unexpected.length > 0) return [...missing, ...unexpected];
  if (found.length !== expected.length) {
    return [problem(found.join(' '), null, 'une colonne est présente deux fois')];
  }
  return found.flatMap((name, i) =>
    name === expected[i]
      ? []
      : [problem(expected[i], name, `ordre des colonnes changé en position ${i + 1}`)],
  );
}

/** What DuckDB says of a line, by `error_type`. */
const lineErrors: Readonly<Record<string, string>> = {
  'MISSING COLUMNS': 'il y manque des valeurs',
  'TOO MANY COLUMNS': 'elle a trop de valeurs',
  'UNQUOTED VALUE': 'un guillemet n’est pas refermé',
  'LINE SIZE OVER MAXIMUM': 'elle est trop longue',
};

/** One problem a line, the first that was met in it. */
async function unreadableLines(db: DuckDBConnection, file: SourceFile): Promise<FileProblem[]> {
  const rejects = await rows<{
    line: number;
    column_name: string | null;
    csv_line: string;
    error_type: string;
    error_message: string;
  }>(
    db,
    `SELECT line, column_name, csv_line, error_type::VARCHAR AS error_type, error_message
     FROM reject_errors
     QUALIFY row_number() OVER (PARTITION BY line ORDER BY byte_position, column_idx) = 1
     ORDER BY line`,
  );
  return rejects.map((reject) => ({
    file: file.path,
    row: reject.line,
    column: reject.column_name,
    value: reject.csv_line.slice(0, 80),
    message: `ligne illisible : ${lineErrors[reject.error_type] ?? reject.error_message.split('\n')[0]}`,
  }));
}

/** DuckDB gives up a file of which the lines do not all end alike, without saying where. */
function unreadFile(file: string, text: string, cause: string): FileProblem {
  let row = 1;
  let start = 0;
  let usual: string | null = null;
  for (const { 0: end, index } of text.matchAll(/"[^"]*"|\r?\n|\r/g)) {
    if (!end.startsWith('"')) {
      usual ??= end;
      if (end !== usual) {
        const value = text.slice(start, index).slice(0, 80);
        const message = 'la ligne ne finit pas comme les premières (CR et LF mêlés)';
        return { file, row, column: null, value, message };
      }
      start = index + end.length;
    }
    row += end.split('\n').length - 1;
  }
  const message = `CSV illisible (${cause.split('\n')[0]})`;
  return { file, row: null, column: null, value: null, message };
}

/**
 * A file cut inside a quoted value: DuckDB drops such a last line without a word.
 *
 * Quotes open a value only at its beginning; inside, two quotes stand for one.
 */
function openQuote(file: string, text: string, delimiter: string): FileProblem[] {
  let open = text.indexOf('"');
  while (open >= 0) {
    const before = text[open - 1];
    if (before !== undefined && before !== delimiter && before !== '\n') {
      open = text.indexOf('"', open + 1);
      continue;
    }
    let close = text.indexOf('"', open + 1);
    while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
    if (close < 0) {
      const row = text.slice(0, open).split('\n').length;
      const value = text.slice(open, open + 80);
      const message = 'guillemet jamais refermé, fichier tronqué ?';
      return [{ file, row, column: null, value, message }];
    }
    open = text.indexOf('"', close + 1);
  }
  return [];
}
