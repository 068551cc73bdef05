import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { licences } from '../../edition/licences.ts';
import { SourceProblem } from '../stage/raw/file-problem.ts';
import {
  checkFields,
  type DeclaredSource,
  type Field,
  isFileName,
  isObject,
  isText,
  problemsOfDeclaration,
  readDeclaration,
  sourceFields,
} from './declared-fields.ts';

/** A population grid that a deployer supplies, as declared. */
export interface SuppliedPopulationGrid extends DeclaredSource {
  /** In the same folder: CSV or Parquet, one row a square. */
  readonly files: readonly string[];
  /** Names of its columns where they are not those of INSEE. */
  readonly columns: GridColumns;
}

/** Which columns of a grid say what; where null, the names that INSEE gives are looked for. */
export interface GridColumns {
  readonly square: string | null;
  readonly population: string | null;
  /** Codes of the communes of a square. */
  readonly communes: string | null;
}

/** The file that declares the population grid of a deployer, in `data/supplied/`. */
export const gridDeclarationFile = 'population-grid.json';

const columnNames = ['square', 'population', 'communes'] as const;

const fields: readonly Field[] = [
  [
    'files',
    'une liste de noms de fichiers du même dossier',
    (v) => Array.isArray(v) && v.length > 0 && v.every(isFileName) && new Set(v).size === v.length,
  ],
  [
    'columns',
    'des noms de colonnes, { "square": …, "population": …, "communes": … }, ou rien',
    (v) =>
      v === undefined ||
      v === null ||
      (isObject(v) &&
        Object.entries(v).every(
          ([key, name]) => (columnNames as readonly string[]).includes(key) && isText(name),
        )),
  ],
  ...sourceFields,
];

/**
 * Reads the grid that a deployer declares; null when the folder or its declaration does not exist.
 *
 * @throws SourceProblem naming each wrong field.
 */
export async function readSuppliedPopulationGrid(
  folder: string,
): Promise<SuppliedPopulationGrid | null> {
  const problems = problemsOfDeclaration(gridDeclarationFile);
  const declared = await readDeclaration(folder, gridDeclarationFile, problems);
  if (declared === null) return null;
  if (isObject(declared)) {
    checkFields(declared, fields, null, problems);
    // What is counted in the squares would all be under that licence, and published apart.
    const licence = Object.entries(licences).find(([id]) => id === declared.licence)?.[1];
    if (licence?.shareAlike) {
      const message =
        'une grille sous licence de partage à l’identique lierait tous les chiffres de l’édition';
      problems.add(null, 'licence', declared.licence, message);
    }
    for (const file of Array.isArray(declared.files) ? declared.files : []) {
      if (isFileName(file) && !existsSync(join(folder, file)))
        problems.add(null, 'files', file, 'fichier absent');
    }
  } else if (declared !== undefined) {
    problems.add(null, null, undefined, 'ce n’est pas un objet : { "files": […], "title": … }');
  }
  if (problems.found.length > 0) throw new SourceProblem('grille fournie', problems.found);
  const given = declared as unknown as Omit<SuppliedPopulationGrid, 'columns' | 'landing'> & {
    readonly columns?: Partial<GridColumns> | null;
    readonly landing?: string | null;
  };
  const { square = null, population = null, communes = null } = given.columns ?? {};
  return { ...given, landing: given.landing ?? null, columns: { square, population, communes } };
}
