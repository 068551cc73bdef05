import { readFile } from 'node:fs/promises';
import type { DuckDBConnection } from '@duckdb/node-api';
import { messageOf } from '../../core/message-of.ts';
import type { Cell } from '../../edition/reading/cell.ts';
import { matrixColumns } from '../../edition/reading/travel-matrix.ts';
import { columns, identifier } from '../duckdb.ts';
import { type FileProblem, SourceProblem } from '../stage/raw/file-problem.ts';
import { readCsv } from '../stage/raw/read-csv.ts';
import { type NamedFile, readCsvHeader } from './csv-header.ts';

/** One row of a matrix as read, with where it is in its file. */
export interface MatrixRow {
  /** Line of the file; of OSRM, number of the origin. */
  readonly row: number;
  /** Origin, destination, minutes. */
  readonly cells: readonly [Cell, Cell, Cell];
}

/** A matrix about to be read. */
export interface OpenMatrix {
  /** Names of the three columns, for the ledger. */
  readonly names: readonly [string, string, string];
  /** Rows, some at a time, in the order of the file. */
  readonly batches: () => AsyncIterable<readonly MatrixRow[]>;
}

const BATCH = 200_000;
const rawTable = 'supplied_matrix';

/**
 * Opens a CSV file with a header, comma or semicolon, of three columns or more.
 *
 * @throws SourceProblem naming file, row, column and value.
 */
export async function openCsvMatrix(
  db: DuckDBConnection,
  { name, path }: NamedFile,
): Promise<OpenMatrix> {
  const { header, delimiter, written, names } = await readCsvHeader({ name, path });
  const found = matrixColumns(names);
  const twice = names.find((one, i) => names.indexOf(one) < i);
  if (found === null || twice !== undefined || names.includes('')) {
    const message =
      twice === undefined
        ? 'trois colonnes attendues : origin, destination, minutes'
        : `la colonne « ${twice} » est présente deux fois`;
    throw new SourceProblem(name, [
      { file: name, row: 1, column: null, value: header.slice(0, 80), message },
    ]);
  }
  const unread = await readCsv(
    db,
    {
      path: name,
      bytes: 0,
      sha256: '',
      downloads: [],
      format: { kind: 'csv', delimiter },
      columns: written,
    },
    path,
    rawTable,
  );
  if (unread.length > 0) throw new SourceProblem(name, unread);
  const chosen = [found.origin, found.destination, found.minutes];
  return {
    names: chosen.map((i) => names[i]) as [string, string, string],
    batches: () =>
      csvRows(
        db,
        chosen.map((i) => written[i]),
      ),
  };
}

async function* csvRows(
  db: DuckDBConnection,
  names: readonly string[],
): AsyncGenerator<MatrixRow[]> {
  const [origin, destination, minutes] = names.map(identifier);
  for (let from = 0; ; from += BATCH) {
    const found = await columns<{
      row: number;
      o: string | null;
      d: string | null;
      m: string | null;
    }>(
      db,
      `SELECT _row AS "row", ${origin} AS o, ${destination} AS d, ${minutes} AS m FROM ${rawTable}
       WHERE _row > ${from} + 1 AND _row <= ${from + BATCH} + 1 ORDER BY _row`,
    );
    if (found.row.length === 0) break;
    yield found.row.map((row, i) => ({ row, cells: [found.o[i], found.d[i], found.m[i]] }));
  }
  await db.run(`DROP TABLE ${rawTable}`);
}

/**
 * Opens an answer of OSRM’s table service: `durations`, in seconds, with the ids of its rows and
 * columns in a file of their own, `{ "origins": […], "destinations": […] }`.
 *
 * @throws SourceProblem naming the file and what it lacks.
 */
export async function openOsrmMatrix(table: NamedFile, ids: NamedFile): Promise<OpenMatrix> {
  const { durations } = await parsedJson<{ durations?: unknown }>(table);
  const { origins, destinations } = await parsedJson<Record<string, unknown>>(ids);
  const problems: FileProblem[] = [];
  const problem = (
    file: string,
    row: number | null,
    column: string,
    value: unknown,
    message: string,
  ) => {
    problems.push({
      file,
      row,
      column,
      value: value === undefined ? null : String(value).slice(0, 80),
      message,
    });
  };
  const isIds = (list: unknown): list is string[] =>
    Array.isArray(list) && list.length > 0 && list.every((id) => typeof id === 'string');
  if (!isIds(origins))
    problem(ids.name, null, 'origins', origins, 'une liste de codes (textes) est attendue');
  if (!isIds(destinations))
    problem(
      ids.name,
      null,
      'destinations',
      destinations,
      'une liste de codes (textes) est attendue',
    );
  if (!Array.isArray(durations)) {
    problem(table.name, null, 'durations', durations, 'la réponse d’OSRM n’a pas de durées');
  } else if (isIds(origins) && isIds(destinations)) {
    if (durations.length !== origins.length) {
      problem(
        table.name,
        null,
        'durations',
        durations.length,
        `${origins.length} lignes attendues, une par origine`,
      );
    }
    durations.forEach((row: unknown, i) => {
      if (Array.isArray(row) && row.length === destinations.length) return;
      const size = Array.isArray(row) ? row.length : row;
      problem(
        table.name,
        i + 1,
        'durations',
        size,
        `${destinations.length} durées attendues, une par destination`,
      );
    });
  }
  if (problems.length > 0) throw new SourceProblem(table.name, problems);
  const from = origins as string[];
  const to = destinations as string[];
  async function* osrmRows(): AsyncGenerator<MatrixRow[]> {
    for (const [i, seconds] of (durations as Cell[][]).entries()) {
      yield seconds.map((value, j) => ({
        row: i + 1,
        cells: [from[i], to[j], typeof value === 'number' ? value / 60 : value],
      }));
    }
  }
  return { names: ['origins', 'destinations', 'durations'], batches: osrmRows };
}

async function parsedJson<Content extends object>({ name, path }: NamedFile): Promise<Content> {
  const wrong = (message: string) =>
    new SourceProblem(name, [{ file: name, row: null, column: null, value: null, message }]);
  let parsed: unknown;
  try {
    parsed = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw wrong(`JSON illisible, fichier tronqué ? (${messageOf(cause)})`);
  }
  if (typeof parsed !== 'object' || parsed === null) throw wrong('ce n’est pas un objet JSON');
  return parsed as Content;
}
