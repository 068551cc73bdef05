import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { withDatabase } from '../duckdb.ts';
import { withFolderLock } from '../folder-lock.ts';
import { ledgerSchemaSql } from '../ledger/ledger.ts';
import type { SourceDeclaration } from '../source.ts';
import { nextFolder, recoverFolder, swapFolder } from '../swap-folder.ts';
import { exportLedger } from './export-table.ts';
import { SourceProblem } from './raw/file-problem.ts';
import { type Locate, type LocatedFiles, locateAll } from './raw/locate-all.ts';
import { usualRows } from './raw/usual-rows.ts';
import { checkRawFiles, type StagedSource, type StageTarget, stageSource } from './stage-source.ts';
import { digestFile, type StagedIndex } from './staged-index.ts';

/** Which sources are staged, and where. */
export interface StageOptions {
  /** Each after the sources whose tables it reads. */
  readonly sources: readonly SourceDeclaration[];
  readonly sourcesFolder: string;
  /** Folder to replace: `data/staged`. */
  readonly stagedFolder: string;
  /** Folder staged last, to compare the rows of changed files with: `stagedFolder` unless told. */
  readonly lastFolder?: string;
  readonly locate: Locate;
  readonly log: (message: string) => void;
}

/**
 * Stages every source and replaces the staged folder at once.
 *
 * A source that fails does not hide the problems of the others: all are gathered first.
 *
 * @throws an AggregateError of everything that went wrong (FetchProblem for a file that could not be
 * had, SourceProblem for its content), or a RangeError when another process stages there; the previous
 * content of the folder then stays.
 */
export function stageAll(options: StageOptions): Promise<StagedSource[]> {
  return withFolderLock(options.stagedFolder, () => stageLocked(options));
}

async function stageLocked(options: StageOptions): Promise<StagedSource[]> {
  const { sources, stagedFolder, log } = options;
  await recoverFolder(stagedFolder);
  const outFolder = nextFolder(stagedFolder);
  await rm(outFolder, { recursive: true, force: true });
  const fileCount = sources.reduce((sum, { files }) => sum + files.length, 0);
  log(`${sources.length} sources, ${fileCount} fichiers`);
  const located = await locateAll(sources, options.locate);
  await mkdir(outFolder, { recursive: true });
  const { results, failures } = await withDatabase(':memory:', async (db) => {
    await db.run(ledgerSchemaSql);
    const outcome = await stageEach(options, located, db, outFolder);
    if (outcome.failures.length === 0) await exportLedger(db, join(outFolder, 'tables'));
    return outcome;
  });
  if (failures.length > 0) {
    await rm(outFolder, { recursive: true, force: true });
    throw new AggregateError(failures, 'sources en échec');
  }
  await writeIndex(outFolder, sources, results, located);
  await swapFolder(stagedFolder);
  return results;
}

async function stageEach(
  { sources, sourcesFolder, stagedFolder, lastFolder = stagedFolder, log }: StageOptions,
  { found, missing }: LocatedFiles,
  db: DuckDBConnection,
  outFolder: string,
): Promise<{ results: StagedSource[]; failures: Error[] }> {
  const results: StagedSource[] = [];
  const failures: Error[] = [];
  const failedTables = new Set<string>();
  const usual = await usualRows(lastFolder, sources, found);
  for (const [position, source] of sources.entries()) {
    const progress = `[${position + 1}/${sources.length}] ${source.id}`;
    const lacking = source.reads.filter((table) => failedTables.has(table));
    const absent = missing.get(source.id) ?? [];
    failures.push(...absent);
    const target: StageTarget = {
      db,
      outFolder,
      sourcesFolder,
      usualRows: usual,
      rawFile: (path) => {
        const file = source.files.some((declared) => declared.path === path) && found.get(path);
        if (!file) throw new Error(`${source.id}: "${path}" is not one of its declared files`);
        return file.path;
      },
    };
    try {
      if (lacking.length + absent.length > 0) {
        const present = source.files.filter(({ path }) => found.has(path));
        for (const table of source.tables) failedTables.add(table.name);
        const reasons = [
          ...(absent.length > 0 ? [`${absent.length} fichier(s) à fournir`] : []),
          ...(lacking.length > 0 ? [`il lui manque ${lacking.join(', ')}`] : []),
        ];
        log(`${progress} ✗ ${reasons.join(' ; ')}`);
        await checkRawFiles(source, present, target);
        continue;
      }
      const staged = await stageSource(source, target);
      results.push(staged);
      log(`${progress} : ${told(staged)}`);
    } catch (error) {
      for (const table of source.tables) failedTables.add(table.name);
      failures.push(inSource(source.id, error as Error));
      const count = error instanceof SourceProblem ? error.problems.length : 1;
      log(`${progress} ✗ ${count} problème(s)`);
    }
  }
  return { results, failures };
}

/** An unforeseen error with the source in which it arose. */
function inSource(source: string, error: Error): Error {
  if (error instanceof SourceProblem) return error;
  const problem = { file: source, row: null, column: null, value: null, message: error.message };
  return new SourceProblem(source, [problem], error);
}

const number = new Intl.NumberFormat('fr-FR');

function told({ rowsIn, rowsKept, rowsRejected, tables }: StagedSource): string {
  const made = tables.map(({ name, rows }) => `${name} (${number.format(rows)})`).join(', ');
  return `${number.format(rowsIn)} lignes lues, ${number.format(rowsKept)} gardées, ${number.format(rowsRejected)} rejetées → ${made}`;
}

async function writeIndex(
  folder: string,
  sources: readonly SourceDeclaration[],
  results: readonly StagedSource[],
  { found }: LocatedFiles,
): Promise<void> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  const filesOf = (id: string) => {
    const { files, packageFiles = [] } = sources.find((source) => source.id === id)!;
    const raw = files.map(({ path }) => {
      const { bytes, sha256 } = found.get(path)!;
      return { path, bytes, sha256 };
    });
    return [...raw, ...packageFiles];
  };
  const index: StagedIndex = {
    comment: 'Generated by `npm run etl`: do not edit.',
    sources: results
      .map(({ source, rowsIn, rowsKept, rowsRejected }) => ({
        id: source,
        rowsIn,
        rowsKept,
        rowsRejected,
        files: filesOf(source),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    files: await Promise.all(
      names.map(async (path) => ({ path, ...(await digestFile(join(folder, path))) })),
    ),
  };
  await writeFile(join(folder, 'index.json'), `${JSON.stringify(index, null, 1)}\n`);
}
