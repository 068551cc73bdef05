import type { DuckDBConnection } from '@duckdb/node-api';
import { minutesMark } from '../../edition/reading/minutes-mark.ts';
import { type MatrixRowReason, readMatrixRow } from '../../edition/reading/travel-matrix.ts';
import { rows } from '../duckdb.ts';
import type { LedgerEntry } from '../stage/context.ts';
import type { StagedIndex } from '../stage/staged-index.ts';
import { type MatrixOrigin, matrixIds } from './matrix-ids.ts';
import { type MatrixRow, type OpenMatrix, openCsvMatrix, openOsrmMatrix } from './read-matrix.ts';
import { balancedSource, ledgerOfRefusals, type Refusals, recordOutcome } from './refusals.ts';
import { type SuppliedMatrix, suppliedPath } from './supplied-source.ts';

type Refusal = Exclude<MatrixRowReason, 'no-minutes'> | 'other-territory' | 'twice';

const details: Readonly<Record<Refusal, string>> = {
  columns: 'il manque une colonne',
  'no-code': 'ce n’est ni un code de commune, ni un code de QPV',
  'unknown-origin': 'l’édition ne compte personne sous ce code',
  'unknown-destination':
    'ni une commune de 2025, ni un lieu des services déclarés (service:identifiant)',
  'not-a-number': 'ce n’est pas un nombre de minutes',
  ambiguous:
    'se lit de deux façons, une minute et quelques ou presque un jour : écrivez sans séparateur de milliers',
  negative: 'une durée ne peut pas être négative',
  seconds: 'plus d’un jour : la matrice est sans doute en secondes',
  'other-territory': 'l’origine et la destination ne sont pas du même territoire de comparaison',
  twice: 'ce trajet est déjà donné plus haut : le premier compte',
};

/** Creates the empty table `travel_time(matrix, origin, destination, minutes)`; minutes null: no route. */
export async function createTravelTimes(db: DuckDBConnection): Promise<void> {
  await db.run(
    'CREATE TABLE travel_time (matrix VARCHAR, origin VARCHAR, destination VARCHAR, minutes DOUBLE)',
  );
}

/**
 * Reads a supplied matrix into `travel_time`, and says in the ledger what became of each row: a pair
 * without minutes is kept, as one between which there is no route.
 *
 * @returns what the index of staged data says of a source.
 * @throws SourceProblem naming file, row, column and value, when the file cannot be read or no row of
 * it can be used.
 */
export async function stageTravelTimes(
  db: DuckDBConnection,
  { declared, source, paths }: SuppliedMatrix,
): Promise<StagedIndex['sources'][number]> {
  const named = (file: string) => ({
    name: suppliedPath(file),
    path: paths.get(suppliedPath(file))!,
  });
  const file = named(declared.file);
  const matrix =
    declared.ids === null
      ? await openCsvMatrix(db, file)
      : await openOsrmMatrix(file, named(declared.ids));
  const refused = ledgerOfRefusals(file.name, details);
  const read = await readRows(db, declared.services, matrix, refused);
  const twice = await rows<{ row: number; value: string }>(
    db,
    `SELECT "row", destination AS "value" FROM travel_row
     QUALIFY row_number() OVER (PARTITION BY origin, destination ORDER BY n) > 1 ORDER BY n`,
  );
  for (const { row, value } of twice) refused.add('twice', row, matrix.names[1], value);
  await db.run(
    `INSERT INTO travel_time SELECT $id, origin, destination, minutes FROM travel_row
     QUALIFY row_number() OVER (PARTITION BY origin, destination ORDER BY n) = 1 ORDER BY n`,
    { id: declared.id },
  );
  const [{ kept, routeless }] = await rows<{ kept: number; routeless: number }>(
    db,
    'SELECT count(*) AS kept, count(*) FILTER (minutes IS NULL) AS routeless FROM travel_time WHERE matrix = $id',
    { id: declared.id },
  );
  await db.run('DROP TABLE travel_row');
  const entries = [...refused.entries(), ...withoutRoute(file.name, matrix.names[2], routeless)];
  await recordOutcome(db, source.id, file.name, { read, kept, entries });
  return balancedSource(db, source);
}

/** Puts the rows that can be used into `travel_row(n, row, origin, destination, minutes)`; @returns how many were read */
async function readRows(
  db: DuckDBConnection,
  services: readonly string[],
  matrix: OpenMatrix,
  refused: Refusals<Refusal>,
): Promise<number> {
  const { ids, territoryOf } = await matrixIds(db, services);
  await db.run(
    'CREATE TEMP TABLE travel_row (n INTEGER, "row" INTEGER, origin VARCHAR, destination VARCHAR, minutes DOUBLE)',
  );
  const appender = await db.createAppender('travel_row');
  let n = 0;
  const keep = (
    [place, row]: readonly [place: number, row: number],
    origin: MatrixOrigin,
    destination: string,
    minutes: number | null,
  ) => {
    appender.appendInteger(place);
    appender.appendInteger(row);
    appender.appendVarchar(origin.id);
    appender.appendVarchar(destination);
    if (minutes === null) appender.appendNull();
    else appender.appendDouble(minutes);
    appender.endRow();
  };
  const read = ({ cells }: MatrixRow, decimal: '.' | ',' | null) =>
    readMatrixRow(cells, { origin: 0, destination: 1, minutes: 2 }, ids, decimal);
  const take = (place: number, { row, cells }: MatrixRow, found: ReturnType<typeof read>) => {
    const pair = 'reason' in found ? found.pair : found;
    if (pair && territoryOf(pair.destination) !== pair.origin.territory) {
      refused.add('other-territory', row, matrix.names[1], cells[1]);
    } else if (pair) {
      keep([place, row], pair.origin, pair.destination, 'minutes' in found ? found.minutes : null);
    } else if ('reason' in found) {
      const value = found.column < 0 ? cells.join(' · ') : cells[found.column];
      const column = found.column < 0 ? null : matrix.names[found.column];
      refused.add(found.reason as Refusal, row, column, value);
    }
  };
  const mark = minutesMark();
  const either: { readonly place: number; readonly row: MatrixRow }[] = [];
  for await (const batch of matrix.batches()) {
    for (const row of batch) {
      n++;
      mark.note(row.cells[2]);
      const found = read(row, null);
      if ('reason' in found && found.reason === 'ambiguous') either.push({ place: n, row });
      else take(n, row, found);
    }
  }
  for (const { place, row } of either) take(place, row, read(row, mark.decimal()));
  appender.closeSync();
  return n;
}

function withoutRoute(file: string, column: string, count: number): LedgerEntry[] {
  if (count === 0) return [];
  const detail = 'trajet donné sans durée : aucun itinéraire d’après la matrice';
  return [
    { file, row: null, column, value: null, reason: 'no-route', action: 'flagged', detail, count },
  ];
}
