import type { DuckDBConnection } from '@duckdb/node-api';
import { readNumber } from '../../edition/reading/read-number.ts';
import { SourceProblem } from '../stage/raw/file-problem.ts';
import type { StagedIndex } from '../stage/staged-index.ts';
import type { CommuneShape } from './commune-locator.ts';
import { type GridSquare, knownSystems, parseSquare } from './grid-square.ts';
import { type GridRow, type OpenGrid, openGrid } from './read-grid.ts';
import { balancedSource, ledgerOfRefusals, type Refusals, recordOutcome } from './refusals.ts';
import { type CountedUnit, type UnitFinder, unitFinder } from './square-communes.ts';
import { type SuppliedGrid, suppliedPath } from './supplied-source.ts';

/** The squares of a grid in which someone lives, and whose people they may be. */
export interface StagedGrid {
  readonly squareMetres: number;
  readonly units: readonly CountedUnit[];
  readonly squares: readonly GridSquare[];
  /** People of each square, as the grid has them. */
  readonly people: readonly number[];
  /** Ranks of the units of each square. */
  readonly unitsOf: readonly (readonly number[])[];
}

type Reason =
  | 'malformed-square'
  | 'twice'
  | 'not-a-number'
  | 'negative'
  | 'no-code'
  | 'unknown-commune'
  | 'far-from-commune'
  | 'no-commune'
  | 'one-unknown-commune';

const details: Readonly<Record<Reason, string>> = {
  'malformed-square': 'ce n’est pas l’identifiant d’un carreau (CRS3035RES1000mN2029000E4254000)',
  twice: 'ce carreau est déjà donné plus haut : le premier compte',
  'not-a-number': 'ce n’est pas un nombre d’habitants',
  negative: 'une population ne peut pas être négative',
  'no-code': 'ce ne sont pas des codes de communes',
  'unknown-commune': 'aucune commune de 2025 n’a ce code, ni ne succède à celle qui l’avait',
  'far-from-commune': 'le carreau est trop loin de la commune qu’il nomme',
  'no-commune': 'aucune commune ne contient le centre de ce carreau, ni l’un de ses bords',
  'one-unknown-commune':
    'une des communes nommées n’existe pas en 2025 : le carreau est aux autres',
};

const isFlag = (reason: Reason) => reason === 'one-unknown-commune';

/** What is gathered of a grid while it is read. */
interface Gathering {
  squareMetres: number | null;
  readonly seen: Set<string>;
  readonly squares: GridSquare[];
  readonly people: number[];
  readonly unitsOf: (readonly number[])[];
}

/**
 * Reads a supplied population grid, and says in the ledger what became of each row. A square where
 * nobody lives is kept, and counts nobody.
 *
 * @param shapes of the communes, asked for when a file lists none
 * @throws SourceProblem naming file, row, column and value, when a file cannot be read, is of a
 * system or of squares that are not known, or has no row that can be used.
 */
export async function stagePopulationGrid(
  db: DuckDBConnection,
  { declared, source, paths }: SuppliedGrid,
  shapes: () => Promise<readonly CommuneShape[]>,
): Promise<{ readonly grid: StagedGrid; readonly index: StagedIndex['sources'][number] }> {
  const { readShapes, ...finder } = await unitFinder(db, shapes);
  const gathering: Gathering = {
    squareMetres: null,
    seen: new Set(),
    squares: [],
    people: [],
    unitsOf: [],
  };
  for (const file of declared.files) {
    const name = suppliedPath(file);
    const open = await openGrid(db, { name, path: paths.get(name)! }, declared.columns);
    if (open.names.communes === null) await readShapes();
    const refused = ledgerOfRefusals(name, details, isFlag);
    let read = 0;
    let kept = 0;
    for await (const batch of open.batches()) {
      for (const row of batch) {
        read++;
        if (gather(row, name, open, finder, refused, gathering)) kept++;
      }
    }
    await recordOutcome(db, source.id, name, { read, kept, entries: refused.entries() });
  }
  const { squareMetres, squares, people, unitsOf } = gathering;
  return {
    grid: { squareMetres: squareMetres!, units: finder.units, squares, people, unitsOf },
    index: await balancedSource(db, source),
  };
}

/** Keeps what a row says, or says why not; @returns whether it is kept */
function gather(
  { row, square: id, population, communes }: GridRow,
  file: string,
  { names, decimal }: OpenGrid,
  finder: UnitFinder,
  refused: Refusals<Reason>,
  gathering: Gathering,
): boolean {
  const refuse = (reason: Reason, column: string | null, value: unknown) => {
    refused.add(reason, row, column, value);
    return false;
  };
  const stop = (message: string): never => {
    throw new SourceProblem(file, [{ file, row, column: names.square, value: id, message }]);
  };
  const square = parseSquare(id?.trim() ?? '');
  if (square === null) return refuse('malformed-square', names.square, id);
  if (!knownSystems.includes(square.crs)) {
    stop(`système EPSG:${square.crs} inconnu (connus : ${knownSystems.join(', ')})`);
  }
  if (square.metres !== 200 && square.metres !== 1000) {
    stop('les carreaux doivent avoir 200 m ou 1 km de côté');
  }
  gathering.squareMetres ??= square.metres;
  if (square.metres !== gathering.squareMetres) {
    stop(`les carreaux lus plus haut ont ${gathering.squareMetres} m de côté : une seule taille`);
  }
  const key = `${square.crs} ${square.north} ${square.east}`;
  if (gathering.seen.has(key)) return refuse('twice', names.square, id);
  const people = readNumber(population, decimal);
  if (typeof people !== 'number') return refuse('not-a-number', names.population, population);
  if (people < 0) return refuse('negative', names.population, population);
  const found =
    names.communes === null ? finder.located(square) : finder.listed(square, communes ?? '');
  if ('reason' in found) {
    return found.reason === 'no-commune'
      ? refuse(found.reason, names.square, id)
      : refuse(found.reason, names.communes, found.value);
  }
  if (found.unknown !== null) refuse('one-unknown-commune', names.communes, found.unknown);
  gathering.seen.add(key);
  if (people === 0) return true;
  gathering.squares.push(square);
  gathering.people.push(people);
  gathering.unitsOf.push(found.units);
  return true;
}
