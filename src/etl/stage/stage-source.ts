import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { messageOf } from '../../core/message-of.ts';
import { identifier, runSqlFile } from '../duckdb.ts';
import { appendLedger, recordRowsIn } from '../ledger/record.ts';
import type { SourceDeclaration, SourceFile } from '../source.ts';
import { checkBalance, type RowBalance } from './check/check-balance.ts';
import { checkRaw } from './check/check-raw.ts';
import { checkTable } from './check/check-table.ts';
import { unconvertedRows } from './check/raw-rows.ts';
import type { StageContext } from './context.ts';
import { exportTable } from './export-table.ts';
import { type FileProblem, SourceProblem } from './raw/file-problem.ts';
import { readRaw } from './raw/read-raw.ts';
import { lostRows, type UsualRows } from './raw/usual-rows.ts';

/** What staging one source did. */
export interface StagedSource extends RowBalance {
  readonly source: string;
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
  /** Absolute path of a raw file. */
  readonly rawFile: (path: string) => string;
  /** How many rows changed files had the last time. */
  readonly usualRows?: UsualRows;
}

/**
 * Stages one source: raw files → raw tables → `prepare` → `stage.sql` → checks → Parquet.
 *
 * @throws SourceProblem with every problem found when a file is not what the declaration says, or
 * when a staged table differs from its declaration or the ledger of the source does not balance.
 */
export async function stageSource(
  source: SourceDeclaration,
  target: StageTarget,
): Promise<StagedSource> {
  const { db, outFolder } = target;
  await readRawFiles(source, source.files, target);
  const files: string[] = [];
  const context = stageContext(source, target, files);
  await source.prepare?.(context);
  const sqlPath = join(target.sourcesFolder, source.id, 'stage.sql');
  if (existsSync(sqlPath)) await runStageSql(source, db, sqlPath);
  await source.finish?.(context);
  const problems: FileProblem[] = [];
  for (const table of source.tables) {
    for (const problem of await checkTable(db, source.id, table, source.files)) {
      problems.push(problem);
    }
  }
  const checked = await checkBalance(db, source.id);
  problems.push(...checked.problems);
  if (problems.length > 0) throw new SourceProblem(source.id, problems);
  const folder = join(outFolder, 'tables');
  await mkdir(folder, { recursive: true });
  const tables: { name: string; rows: number }[] = [];
  for (const table of source.tables) {
    tables.push({ name: table.name, rows: await exportTable(db, table, folder) });
  }
  await dropRawTables(db, source.files);
  return { source: source.id, ...checked.balance, tables, files };
}

/** Runs the staging SQL of a source; a value that it cannot convert is told where it was read. */
async function runStageSql(
  { id, files }: SourceDeclaration,
  db: DuckDBConnection,
  path: string,
): Promise<void> {
  try {
    await runSqlFile(db, path);
  } catch (cause) {
    const problems = await unconvertedRows(db, files, messageOf(cause));
    throw problems.length > 0 ? new SourceProblem(id, problems, cause) : cause;
  }
}

/**
 * Looks for problems in the files of a source that cannot be staged for another reason.
 *
 * @throws SourceProblem with every problem found.
 */
export async function checkRawFiles(
  source: SourceDeclaration,
  files: readonly SourceFile[],
  target: Pick<StageTarget, 'db' | 'rawFile' | 'usualRows'>,
): Promise<void> {
  await readRawFiles(source, files, target);
  await dropRawTables(target.db, files);
}

async function readRawFiles(
  source: SourceDeclaration,
  files: readonly SourceFile[],
  { db, rawFile, usualRows = new Map() }: Pick<StageTarget, 'db' | 'rawFile' | 'usualRows'>,
): Promise<void> {
  const problems: FileProblem[] = [];
  for (const file of files) {
    const read = await readRaw(db, file, rawFile(file.path));
    for (const problem of read.problems) problems.push(problem);
    if (file.table && read.problems.length === 0) {
      problems.push(
        ...lostRows(file.path, read.rowCount, usualRows),
        ...(await checkRaw(db, file)),
      );
      await recordRowsIn(db, source.id, file.path, read.rowCount);
    }
  }
  if (problems.length > 0) throw new SourceProblem(source.id, problems);
}

async function dropRawTables(db: DuckDBConnection, files: readonly SourceFile[]): Promise<void> {
  for (const { table } of files) {
    if (table) await db.run(`DROP TABLE IF EXISTS ${identifier(table)}`);
  }
}

function stageContext(
  source: SourceDeclaration,
  { db, outFolder, rawFile, usualRows = new Map() }: StageTarget,
  files: string[],
): StageContext {
  return {
    db,
    rawFile,
    writeFile: async (name, bytes) => {
      const path = join(outFolder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes);
      files.push(name);
    },
    record: (entries) => appendLedger(db, source.id, entries),
    countRowsIn: async (file, rowCount) => {
      const lost = lostRows(file, rowCount, usualRows);
      if (lost.length > 0) throw new SourceProblem(source.id, lost);
      await recordRowsIn(db, source.id, file, rowCount);
    },
  };
}
