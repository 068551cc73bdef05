import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SourceProblem } from '../stage/raw/file-problem.ts';
import {
  checkFields,
  type DeclarationProblems,
  type DeclaredSource,
  type Field,
  type Given,
  isFileName,
  isObject,
  isText,
  problemsOfDeclaration,
  readDeclaration,
  sourceFields,
} from './declared-fields.ts';

/** A matrix of travel times that a deployer supplies, as declared. */
export interface SuppliedTravelTimes extends DeclaredSource {
  /** kebab-case; its source is `travel-times-<id>`. */
  readonly id: string;
  /** Services whose distance by road gives way to it; a service is served by one matrix at most. */
  readonly services: readonly string[];
  /** In the same folder: CSV (origin, destination, minutes), or the answer of OSRM’s table service. */
  readonly file: string;
  /** For OSRM: JSON of the ids that its rows (`origins`) and columns (`destinations`) stand for. */
  readonly ids: string | null;
}

/** The file that declares what a deployer supplies, in `data/supplied/`. */
export const declarationFile = 'travel-times.json';

/** What each field must be, in words. */
const fields: readonly Field[] = [
  [
    'id',
    'des minuscules, des chiffres et des traits d’union',
    (v) => isText(v) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(v),
  ],
  [
    'services',
    'une liste d’identifiants de services',
    (v) => Array.isArray(v) && v.length > 0 && v.every(isText),
  ],
  ['file', 'le nom d’un fichier du même dossier', isFileName],
  [
    'ids',
    'le nom d’un fichier du même dossier',
    (v) => v === undefined || v === null || isFileName(v),
  ],
  ...sourceFields,
];

/**
 * Reads what a deployer declares; nothing when the folder or its declaration does not exist.
 *
 * @param services ids of the services of the edition.
 * @throws SourceProblem naming each wrong field of each matrix.
 */
export async function readSuppliedTravelTimes(
  folder: string,
  services: readonly string[],
): Promise<SuppliedTravelTimes[]> {
  const problems = problemsOfDeclaration(declarationFile);
  const declared = await readDeclaration(folder, declarationFile, problems);
  if (declared === null) return [];
  const list = declared === undefined ? [] : listed(declared, problems);
  list.forEach((matrix, i) => {
    checkFields(matrix, fields, i + 1, problems);
    if (!existsSync(join(folder, String(matrix.file))))
      problems.add(i + 1, 'file', matrix.file, 'fichier absent');
    if (isText(matrix.ids) && !existsSync(join(folder, matrix.ids)))
      problems.add(i + 1, 'ids', matrix.ids, 'fichier absent');
  });
  if (problems.found.length === 0) {
    const taken = new Map<string, number>();
    list.forEach((matrix, i) => {
      if (list.findIndex(({ id }) => id === matrix.id) < i)
        problems.add(i + 1, 'id', matrix.id, 'déjà pris');
      for (const service of matrix.services as string[]) {
        if (!services.includes(service)) {
          const message = `service inconnu (connus : ${services.join(', ')})`;
          problems.add(i + 1, 'services', service, message);
        } else if (taken.has(service)) {
          const message = `déjà servi par la matrice ${taken.get(service)}`;
          problems.add(i + 1, 'services', service, message);
        } else taken.set(service, i + 1);
      }
    });
  }
  if (problems.found.length > 0) throw new SourceProblem('temps de trajet fournis', problems.found);
  return list.map(
    (matrix) => ({ ids: null, landing: null, ...matrix }) as unknown as SuppliedTravelTimes,
  );
}

function listed(declared: unknown, { add }: DeclarationProblems): readonly Given[] {
  if (Array.isArray(declared) && declared.length > 0 && declared.every(isObject)) return declared;
  const message = 'ce n’est pas une liste de matrices : [{ "id": …, "services": […], "file": … }]';
  add(null, null, undefined, message);
  return [];
}
