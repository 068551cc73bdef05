import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { identifier, literal, rows, runSqlFile } from '../duckdb.ts';
import type { SourceDeclaration, StagedTable } from '../source.ts';
import type { LedgerEntry, StageContext } from './context.ts';
import { type FileProblem, SourceProblem } from './file-problem.ts';
import { readRaw } from './read-raw.ts';

/** What staging one source did. */
export interface StagedSource {
  readonly source: string;
  readonly rowsIn: number;
  readonly rowsKept: number;
  readonly rowsRejected: number;
  readonly tables: readonly { readonly name: string; readonly rows: number }[];
  /** Files of `data/` other than tables, relative. */
  readonly files: readonly string[];
}

/** Where a source is staged to, and how its raw files are found. */
export interface StageTarget {
  readonly db: DuckDBConnection;
  /** Folder that receives `tables/` and what `writeFile` names. */
  readonly outFolder: string;
  /** Folder that holds the sources' own folders. */
  readonly sourcesFolder: string;
  readonly rawFile: (path: string) => string;
}

/**
 * Stages one source: raw files → raw tables → `prepare` → `stage.sql` → checks → Parquet.
 *
 * @throws SourceProblem with every problem found when a file is not what the declaration says, when
 * a staged table differs from its declaration, or when the ledger of the source does not balance.
 */
export async function stageSource(
  source: SourceDeclaration,
  target: StageTarget,
): Promise<StagedSource> {
  const { db } = target;
  await readRawFiles(source, target);
  const writtenFiles: string[] = [];
  const context: StageContext = {
    db,
    rawFile: target.rawFile,
    writeFile: async (name, bytes) => {
      const path = join(target.outFolder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes);
      writtenFiles.push(name);
    },
    record: (entries) => appendLedger(db, source.id, entries),
    countRowsIn: async (file, rowCount) => {
      await db.run('INSERT OR REPLACE INTO ledger_rows VALUES ($source, $file, $rowCount)', {
        source: source.id,
        file,
        rowCount,
      });
    },
  };
  await source.prepare?.(context);
  const sqlPath = join(target.sourcesFolder, source.id, 'stage.sql');
  if (existsSync(sqlPath)) await runSqlFile(db, sqlPath);
  await source.finish?.(context);
  const problems: FileProblem[] = [];
  const tables: { name: string; rows: number }[] = [];
  for (const table of source.tables) {
    problems.push(...(await checkTable(db, source.id, table)));
  }
  if (problems.length > 0) throw new SourceProblem(source.id, problems);
  const balance = await checkBalance(db, source);
  for (const table of source.tables) {
    tables.push({ name: table.name, rows: await exportTable(db, table, target.outFolder) });
  }
  for (const file of source.files) {
    if (file.table) await db.run(`DROP TABLE IF EXISTS ${identifier(file.table)}`);
  }
  return { source: source.id, ...balance, tables, files: writtenFiles };
}

async function readRawFiles(
  source: SourceDeclaration,
  { db, rawFile }: StageTarget,
): Promise<void> {
  const problems: FileProblem[] = [];
  for (const file of source.files) {
    const read = await readRaw(db, file, rawFile(file.path));
    problems.push(...read.problems);
    if (file.table && read.problems.length === 0) {
      await db.run('INSERT INTO ledger_rows VALUES ($source, $file, $rowCount)', {
        source: source.id,
        file: file.path,
        rowCount: read.rowCount,
      });
    }
  }
  if (problems.length > 0) throw new SourceProblem(source.id, problems);
}

async function appendLedger(
  db: DuckDBConnection,
  source: string,
  entries: readonly LedgerEntry[],
): Promise<void> {
  for (const entry of entries) {
    await db.run(
      'INSERT INTO ledger VALUES ($source, $file, $row, $column, $value, $reason, $action, $detail, $count)',
      {
        source,
        file: entry.file,
        row: entry.row,
        column: entry.column,
        value: entry.value,
        reason: entry.reason,
        action: entry.action,
        detail: entry.detail ?? null,
        count: entry.count ?? 1,
      },
    );
  }
}

async function checkTable(
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
  let described: { column_name: string; column_type: string }[];
  try {
    described = await rows(db, `DESCRIBE ${identifier(table.name)}`);
  } catch {
    return [problem(null, null, 'table déclarée, mais pas créée')];
  }
  const problems: FileProblem[] = [];
  for (const column of table.columns) {
    const found = described.find((d) => d.column_name === column.name);
    if (!found) problems.push(problem(column.name, null, 'colonne déclarée, absente'));
    else if (found.column_type !== column.type) {
      problems.push(problem(column.name, found.column_type, `type attendu : ${column.type}`));
    }
  }
  for (const { column_name } of described) {
    if (!table.columns.some((column) => column.name === column_name)) {
      problems.push(problem(column_name, null, 'colonne non déclarée'));
    }
  }
  if (problems.length > 0) return problems;
  const key = table.key.map(identifier).join(', ');
  const duplicates = await rows<{ key: string; n: number }>(
    db,
    `SELECT concat_ws(' | ', ${key}) AS key, count(*) AS n FROM ${identifier(table.name)}
     GROUP BY ALL HAVING n > 1 ORDER BY key LIMIT 20`,
  );
  problems.push(
    ...duplicates.map(({ key, n }) => problem(table.key.join('+'), key, `clé présente ${n} fois`)),
  );
  const nulls = table.key.map((name) => `${identifier(name)} IS NULL`).join(' OR ');
  const [withoutKey] = await rows<{ n: number }>(
    db,
    `SELECT count(*) AS n FROM ${identifier(table.name)} WHERE ${nulls}`,
  );
  if (withoutKey.n > 0) {
    problems.push(problem(table.key.join('+'), null, `${withoutKey.n} ligne(s) sans clé`));
  }
  return problems;
}

async function checkBalance(
  db: DuckDBConnection,
  source: SourceDeclaration,
): Promise<{ rowsIn: number; rowsKept: number; rowsRejected: number }> {
  const files = await rows<{
    file: string;
    rows_in: number;
    rows_kept: number;
    rows_rejected: number;
  }>(
    db,
    `SELECT r.file, r.rows_in,
       (SELECT coalesce(sum(k.rows_kept), 0) FROM ledger_kept k WHERE k.source = r.source AND k.file = r.file)::BIGINT AS rows_kept,
       (SELECT coalesce(sum(l."count"), 0) FROM ledger l
        WHERE l.source = r.source AND l.file = r.file AND l."action" = 'rejected')::BIGINT AS rows_rejected
     FROM ledger_rows r WHERE r.source = $source ORDER BY r.file`,
    { source: source.id },
  );
  const problems = files
    .filter((file) => file.rows_in !== file.rows_kept + file.rows_rejected)
    .map((file) => ({
      file: file.file,
      row: null,
      column: null,
      value: null,
      message: `le registre ne tombe pas juste : ${file.rows_in} lignes lues, ${file.rows_kept} gardées, ${file.rows_rejected} rejetées`,
    }));
  const unknown = await rows<{ file: string }>(
    db,
    `SELECT DISTINCT file FROM (SELECT source, file FROM ledger UNION ALL SELECT source, file FROM ledger_kept)
     WHERE source = $source AND file NOT IN (SELECT file FROM ledger_rows WHERE source = $source)`,
    { source: source.id },
  );
  for (const { file } of unknown) {
    problems.push({
      file,
      row: null,
      column: null,
      value: null,
      message: 'fichier cité au registre, mais jamais lu',
    });
  }
  if (problems.length > 0) throw new SourceProblem(source.id, problems);
  const total = (pick: (file: (typeof files)[number]) => number) =>
    files.reduce((sum, file) => sum + pick(file), 0);
  return {
    rowsIn: total((f) => f.rows_in),
    rowsKept: total((f) => f.rows_kept),
    rowsRejected: total((f) => f.rows_rejected),
  };
}

/** Writes a staged table as Parquet, columns as declared and rows in key order; the same bytes every time. */
async function exportTable(
  db: DuckDBConnection,
  table: StagedTable,
  outFolder: string,
): Promise<number> {
  const folder = join(outFolder, 'tables');
  await mkdir(folder, { recursive: true });
  const columns = table.columns.map((column) => identifier(column.name)).join(', ');
  await db.run(
    `COPY (SELECT ${columns} FROM ${identifier(table.name)} ORDER BY ${table.key.map(identifier).join(', ')})
     TO ${literal(join(folder, `${table.name}.parquet`))}
     (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 19, PARQUET_VERSION V2, ROW_GROUP_SIZE 1000000)`,
  );
  const [count] = await rows<{ n: number }>(
    db,
    `SELECT count(*) AS n FROM ${identifier(table.name)}`,
  );
  return count.n;
}
