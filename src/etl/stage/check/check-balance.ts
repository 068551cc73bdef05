import type { DuckDBConnection } from '@duckdb/node-api';
import { rows } from '../../duckdb.ts';
import type { FileProblem } from '../raw/file-problem.ts';

/** What became of the raw rows of one source. */
export interface RowBalance {
  readonly rowsIn: number;
  readonly rowsKept: number;
  readonly rowsRejected: number;
}

/** Sums the ledger of a source; a file of which rows in ≠ kept + rejected is a problem. */
export async function checkBalance(
  db: DuckDBConnection,
  source: string,
): Promise<{ balance: RowBalance; problems: FileProblem[] }> {
  const files = await rows<RowBalance & { file: string }>(
    db,
    `SELECT r.file, r.rows_in AS "rowsIn",
       (SELECT coalesce(sum(k.rows_kept), 0) FROM ledger_kept k
        WHERE k.source = r.source AND k.file = r.file)::BIGINT AS "rowsKept",
       (SELECT coalesce(sum(l."count"), 0) FROM ledger l
        WHERE l.source = r.source AND l.file = r.file AND l."action" = 'rejected')::BIGINT AS "rowsRejected"
     FROM ledger_rows r WHERE r.source = $source ORDER BY r.file`,
    { source },
  );
  const unread = await rows<{ file: string }>(
    db,
    `SELECT DISTINCT file FROM (SELECT source, file FROM ledger UNION ALL SELECT source, file FROM ledger_kept)
     WHERE source = $source AND file NOT IN (SELECT file FROM ledger_rows WHERE source = $source)
     ORDER BY file`,
    { source },
  );
  const total = (pick: (file: RowBalance) => number) => files.reduce((sum, f) => sum + pick(f), 0);
  return {
    balance: {
      rowsIn: total((f) => f.rowsIn),
      rowsKept: total((f) => f.rowsKept),
      rowsRejected: total((f) => f.rowsRejected),
    },
    problems: [
      ...files
        .filter((f) => f.rowsIn !== f.rowsKept + f.rowsRejected)
        .map((f) =>
          problem(
            f.file,
            `le registre ne tombe pas juste : ${f.rowsIn} lignes lues, ${f.rowsKept} gardées, ${f.rowsRejected} rejetées`,
          ),
        ),
      ...unread.map(({ file }) => problem(file, 'fichier cité au registre, mais jamais lu')),
    ],
  };
}

function problem(file: string, message: string): FileProblem {
  return { file, row: null, column: null, value: null, message };
}
