import { stat } from 'node:fs/promises';
import type { DuckDBConnection } from '@duckdb/node-api';
import { columns, identifier, rows } from '../duckdb.ts';
import { type FileProblem, SourceProblem } from '../stage/raw/file-problem.ts';
import { readCsv } from '../stage/raw/read-csv.ts';
import { parquetColumns, readParquet } from '../stage/raw/read-parquet.ts';
import { type NamedFile, readCsvHeader } from './csv-header.ts';
import type { GridColumns } from './supplied-population-grid.ts';

/** One row of a grid as read, with its line (of Parquet, its number). */
export interface GridRow {
  readonly row: number;
  readonly square: string | null;
  readonly population: string | null;
  readonly communes: string | null;
}

/** A grid about to be read. */
export interface OpenGrid {
  /** Names of its columns, for the ledger; `communes` null where it has none. */
  readonly names: GridColumns & { readonly square: string; readonly population: string };
  readonly decimal: '.' | ',';
  /** Rows, some at a time, in the order of the file. */
  readonly batches: () => AsyncIterable<readonly GridRow[]>;
}

/** How INSEE and Eurostat call them, from 2010 to 2021, in lower case. */
const usual = {
  square: ['idcar_200m', 'idcar_1km', 'idinspire', 'id_carr1km', 'grd_id'],
  population: ['ind', 'ind_c', 'population', 'pop', 't'],
  communes: ['lcog_geo', 'depcom'],
} as const satisfies Record<keyof GridColumns, readonly string[]>;

const rawTable = 'supplied_grid';
const BATCH = 200_000;
/** A text of Node has room for no more. */
const MOST_BYTES = 500_000_000;

/**
 * Opens a population grid: Parquet, or CSV with a header, comma or semicolon.
 *
 * @throws SourceProblem naming file, row, column and value.
 */
export async function openGrid(
  db: DuckDBConnection,
  file: NamedFile,
  wanted: GridColumns,
): Promise<OpenGrid> {
  const isParquet = /\.parquet$/i.test(file.name);
  const { written, names, delimiter } = isParquet
    ? { ...(await parquetNames(db, file)), delimiter: ',' as const }
    : await csvNames(file);
  const find = (of: keyof GridColumns): number => {
    const given = wanted[of];
    if (given !== null) return names.indexOf(given);
    const lower = names.map((name) => name.toLowerCase());
    return usual[of].map((name) => lower.indexOf(name)).find((i) => i >= 0) ?? -1;
  };
  const found = {
    square: find('square'),
    population: find('population'),
    communes: find('communes'),
  };
  const missing = (['square', 'population', 'communes'] as const).filter(
    (of) => found[of] < 0 && (of !== 'communes' || wanted.communes !== null),
  );
  const problem = (column: string, message: string): FileProblem => ({
    file: file.name,
    row: isParquet ? null : 1,
    column,
    value: names.join(delimiter).slice(0, 80),
    message,
  });
  const twice = names.find((name, i) => names.indexOf(name) < i);
  const problems = [
    ...missing.map((of) =>
      problem(wanted[of] ?? usual[of].join(' | '), 'colonne attendue, absente'),
    ),
    ...(twice === undefined ? [] : [problem(twice, 'colonne présente deux fois')]),
  ];
  if (problems.length > 0) throw new SourceProblem(file.name, problems);
  const chosen = Object.fromEntries(
    Object.entries(found).map(([of, i]) => [of, i < 0 ? null : written[i]]),
  ) as unknown as OpenGrid['names'];
  const unread = await (isParquet ? readParquet : readCsv)(
    db,
    {
      path: file.name,
      bytes: 0,
      sha256: '',
      downloads: [],
      format: isParquet ? { kind: 'parquet' } : { kind: 'csv', delimiter },
      columns: isParquet ? Object.values(chosen).filter((name) => name !== null) : written,
    },
    file.path,
    rawTable,
  );
  if (unread.length > 0) throw new SourceProblem(file.name, unread);
  return {
    names: chosen,
    decimal: isParquet ? '.' : await decimalMark(db, rawTable, chosen.population),
    batches: () => gridRows(db, chosen, isParquet ? 0 : 1),
  };
}

/** The mark of a column that has a comma somewhere is the comma: counts of people may have thousands. */
async function decimalMark(
  db: DuckDBConnection,
  table: string,
  column: string,
): Promise<'.' | ','> {
  const [{ found }] = await rows<{ found: boolean }>(
    db,
    `SELECT coalesce(bool_or(contains(${identifier(column)}, ',')), false) AS found FROM ${identifier(table)}`,
  );
  return found ? ',' : '.';
}

async function csvNames(file: NamedFile) {
  const { size } = await stat(file.path);
  if (size > MOST_BYTES) {
    const message =
      'plus de 500 Mo : ne gardez que les colonnes utiles, ou fournissez le fichier en Parquet';
    throw new SourceProblem(file.name, [
      { file: file.name, row: null, column: null, value: `${size} octets`, message },
    ]);
  }
  return readCsvHeader(file);
}

async function parquetNames(db: DuckDBConnection, { name, path }: NamedFile) {
  const { names, problems } = await parquetColumns(db, name, path);
  if (problems.length > 0) throw new SourceProblem(name, problems);
  return { written: names, names };
}

async function* gridRows(
  db: DuckDBConnection,
  { square, population, communes }: OpenGrid['names'],
  headerLines: number,
): AsyncGenerator<GridRow[]> {
  for (let from = headerLines; ; from += BATCH) {
    const found = await columns<{
      row: number;
      square: string | null;
      population: string | null;
      communes: string | null;
    }>(
      db,
      `SELECT _row AS "row", ${identifier(square)} AS square, ${identifier(population)} AS population,
         ${communes === null ? 'NULL' : identifier(communes)} AS communes
       FROM ${rawTable} WHERE _row > ${from} AND _row <= ${from + BATCH} ORDER BY _row`,
    );
    if (found.row.length === 0) break;
    yield found.row.map((row, i) => ({
      row,
      square: found.square[i],
      population: found.population[i],
      communes: found.communes[i],
    }));
  }
  await db.run(`DROP TABLE ${rawTable}`);
}
