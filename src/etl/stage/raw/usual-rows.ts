import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { literal, rows, withDatabase } from '../../duckdb.ts';
import type { SourceDeclaration } from '../../source.ts';
import type { FileProblem } from './file-problem.ts';
import type { RawFile } from './locate-all.ts';

/** How many rows files of other content than declared had when they were staged last, by their path. */
export type UsualRows = ReadonlyMap<string, number>;

/**
 * Reads from the ledger of the last staging how many rows each file had that is not the declared one
 * any more; a file as declared needs no comparison.
 *
 * @param stagedFolder of the last staging; where there is none, nothing is known
 */
export async function usualRows(
  stagedFolder: string,
  sources: readonly SourceDeclaration[],
  found: ReadonlyMap<string, RawFile>,
): Promise<UsualRows> {
  const ledger = join(stagedFolder, 'tables', 'ledger_rows.parquet');
  const changed = sources.flatMap(({ files }) =>
    files.filter(({ path, sha256 }) => (found.get(path)?.sha256 ?? sha256) !== sha256),
  );
  if (changed.length === 0 || !existsSync(ledger)) return new Map();
  const counted = await withDatabase(':memory:', (db) =>
    rows<{ file: string; count: number }>(
      db,
      `SELECT file, rows_in AS "count" FROM read_parquet(${literal(ledger)})`,
    ),
  );
  const counts = new Map(counted.map(({ file, count }) => [file, count]));
  return new Map(
    changed.flatMap(({ path }) => (counts.has(path) ? [[path, counts.get(path)!]] : [])),
  );
}

/** A list may lose entries from one year to the next; one that lost a fifth of its rows was cut. */
const leastShare = 0.8;

/** What is wrong with a file that has so many rows: nothing, or that it lost too many of those it had. */
export function lostRows(file: string, found: number, usual: UsualRows): FileProblem[] {
  const before = usual.get(file);
  if (before === undefined || found >= leastShare * before) return [];
  const message = `${found} lignes, contre ${before} la dernière fois : fichier coupé ?`;
  return [{ file, row: null, column: null, value: null, message }];
}
