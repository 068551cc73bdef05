import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LicenceId, licences } from '../../edition/licences.ts';
import type { Text } from '../../edition/text.ts';
import { type FileProblem, SourceProblem } from '../stage/raw/file-problem.ts';

/** A matrix of travel times that a deployer supplies, as declared. */
export interface SuppliedTravelTimes {
  /** kebab-case; its source is `travel-times-<id>`. */
  readonly id: string;
  /** Services whose distance by road gives way to it; a service is served by one matrix at most. */
  readonly services: readonly string[];
  /** In the same folder: CSV (origin, destination, minutes), or the answer of OSRM’s table service. */
  readonly file: string;
  /** For OSRM: JSON of the ids that its rows (`origins`) and columns (`destinations`) stand for. */
  readonly ids: string | null;
  readonly title: Text;
  readonly producer: string;
  /** Year, month or day (ISO). */
  readonly vintage: string;
  readonly licence: LicenceId;
  readonly landing: string | null;
}

/** The file that declares what a deployer supplies, in `data/supplied/`. */
export const declarationFile = 'travel-times.json';

type Given = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';
/** A file beside the declaration: no folder, nothing above. */
const isFileName = (value: unknown) =>
  isText(value) && /^[^/\\:]+$/.test(value) && !/^\.+$/.test(value);
const isAddress = (value: unknown) => isText(value) && /^https?:\/\/[^\s]+$/.test(value);
const isBoth = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  isText((value as Given).fr) &&
  isText((value as Given).en);

/** What each field must be, in words. */
const fields: readonly (readonly [
  name: string,
  expected: string,
  isRight: (value: unknown) => boolean,
])[] = [
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
  ['title', 'un titre en deux langues, { "fr": …, "en": … }', isBoth],
  ['producer', 'un nom', isText],
  [
    'vintage',
    'une année, un mois ou un jour (2026-10)',
    (v) => isText(v) && /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(v),
  ],
  [
    'licence',
    `une licence connue (${Object.keys(licences).join(', ')})`,
    (v) => isText(v) && Object.hasOwn(licences, v),
  ],
  ['landing', 'une adresse http(s), ou rien', (v) => v === undefined || v === null || isAddress(v)],
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
  const path = join(folder, declarationFile);
  if (!existsSync(path)) return [];
  const problems: FileProblem[] = [];
  const problem = (row: number | null, column: string | null, value: unknown, message: string) => {
    const shown =
      value === undefined
        ? null
        : (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 80);
    problems.push({ file: `supplied/${declarationFile}`, row, column, value: shown, message });
  };
  const list = listed(await readFile(path, 'utf8'), (message) =>
    problem(null, null, undefined, message),
  );
  list.forEach((matrix, i) => {
    for (const [name, expected, isRight] of fields) {
      if (!isRight(matrix[name])) problem(i + 1, name, matrix[name], `attendu : ${expected}`);
    }
    const known = [...fields.map(([name]) => name)];
    for (const name of Object.keys(matrix).filter((one) => !known.includes(one))) {
      problem(i + 1, name, matrix[name], `champ inconnu (connus : ${known.join(', ')})`);
    }
    if (!existsSync(join(folder, String(matrix.file))))
      problem(i + 1, 'file', matrix.file, 'fichier absent');
    if (isText(matrix.ids) && !existsSync(join(folder, matrix.ids)))
      problem(i + 1, 'ids', matrix.ids, 'fichier absent');
  });
  if (problems.length === 0) {
    const taken = new Map<string, number>();
    list.forEach((matrix, i) => {
      if (list.findIndex(({ id }) => id === matrix.id) < i)
        problem(i + 1, 'id', matrix.id, 'déjà pris');
      for (const service of matrix.services as string[]) {
        if (!services.includes(service)) {
          problem(i + 1, 'services', service, `service inconnu (connus : ${services.join(', ')})`);
        } else if (taken.has(service)) {
          problem(i + 1, 'services', service, `déjà servi par la matrice ${taken.get(service)}`);
        } else taken.set(service, i + 1);
      }
    });
  }
  if (problems.length > 0) throw new SourceProblem('temps de trajet fournis', problems);
  return list.map(
    (matrix) => ({ ids: null, landing: null, ...matrix }) as unknown as SuppliedTravelTimes,
  );
}

function listed(text: string, onProblem: (message: string) => void): readonly Given[] {
  try {
    const parsed: unknown = JSON.parse(text);
    const isObject = (one: unknown) =>
      typeof one === 'object' && one !== null && !Array.isArray(one);
    if (Array.isArray(parsed) && parsed.length > 0 && parsed.every(isObject))
      return parsed as Given[];
    onProblem('ce n’est pas une liste de matrices : [{ "id": …, "services": […], "file": … }]');
  } catch (cause) {
    onProblem(`JSON illisible (${(cause as Error).message})`);
  }
  return [];
}
