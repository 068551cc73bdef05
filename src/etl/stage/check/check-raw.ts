import type { DuckDBConnection } from '@duckdb/node-api';
import { identifier, literal, rows } from '../../duckdb.ts';
import type { SourceFile } from '../../source.ts';
import type { FileProblem } from '../raw/file-problem.ts';

/** Values of a column that are told one by one; past them, the column is at fault. */
const mostTold = 20;

/** What the declaration of a file says of its values, and a row does not hold to: forms, and what comes once. */
export async function checkRaw(db: DuckDBConnection, file: SourceFile): Promise<FileProblem[]> {
  return [...(await wrongForms(db, file)), ...(await repeatedValues(db, file))];
}

async function wrongForms(db: DuckDBConnection, file: SourceFile): Promise<FileProblem[]> {
  const problems: FileProblem[] = [];
  for (const [column, { pattern, expected, optional }] of Object.entries(file.forms ?? {})) {
    const text = identifier(column);
    const wrong = `regexp_full_match(${text}, ${literal(pattern)}) IS ${optional ? 'FALSE' : 'NOT TRUE'}`;
    const found = await rows<{ row: number; value: string | null; count: number }>(
      db,
      `SELECT _row AS "row", left(${text}, 80) AS "value", count(*) OVER () AS "count"
       FROM ${identifier(file.table!)} WHERE ${wrong} ORDER BY _row LIMIT ${mostTold}`,
    );
    for (const { row, value } of found) {
      const message = `${value === null ? 'valeur absente' : 'valeur impossible'} : ${expected} attendu`;
      problems.push({ file: file.path, row, column, value, message });
    }
    const others = (found[0]?.count ?? 0) - found.length;
    if (others > 0) {
      const message = `${others} autres valeurs impossibles`;
      problems.push({ file: file.path, row: null, column, value: null, message });
    }
  }
  return problems;
}

async function repeatedValues(db: DuckDBConnection, file: SourceFile): Promise<FileProblem[]> {
  if (!file.unique) return [];
  const columns = file.unique.map(identifier).join(', ');
  const found = await rows<{ row: number; first: number; value: string }>(
    db,
    `SELECT * FROM (
       SELECT _row AS "row", min(_row) OVER (PARTITION BY ${columns}) AS "first",
         concat_ws(' | ', ${columns}) AS "value"
       FROM ${identifier(file.table!)} WHERE coalesce(${columns}) IS NOT NULL)
     WHERE "row" > "first" ORDER BY "row" LIMIT ${mostTold}`,
  );
  return found.map(({ row, first, value }) => ({
    file: file.path,
    row,
    column: file.unique!.join('+'),
    value,
    message: `déjà en ligne ${first}`,
  }));
}
