import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../../core/message-of.ts';
import { type LicenceId, licences } from '../../edition/licences.ts';
import type { Text } from '../../edition/text.ts';
import type { FileProblem } from '../stage/raw/file-problem.ts';

/** What every supplied source says of itself. */
export interface DeclaredSource {
  readonly title: Text;
  readonly producer: string;
  /** Year, month or day (ISO). */
  readonly vintage: string;
  readonly licence: LicenceId;
  readonly landing: string | null;
}

/** An object of a declaration, as it was parsed. */
export type Given = Readonly<Record<string, unknown>>;

/** A field of a declaration and what it must be, in words. */
export type Field = readonly [name: string, expected: string, isRight: (value: unknown) => boolean];

/** Whether a value is some text. */
export const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';
/** A file beside the declaration: no folder, nothing above. */
export const isFileName = (value: unknown): value is string =>
  isText(value) && /^[^/\\:]+$/.test(value) && !/^\.+$/.test(value);
/** Whether a value is an object that is no list. */
export const isObject = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isAddress = (value: unknown) => isText(value) && /^https?:\/\/[^\s]+$/.test(value);
const isBoth = (value: unknown) => isObject(value) && isText(value.fr) && isText(value.en);

/** The fields of a `DeclaredSource`. */
export const sourceFields: readonly Field[] = [
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

/** What is wrong with a declaration, said as it is found. */
export interface DeclarationProblems {
  readonly found: readonly FileProblem[];
  readonly add: (
    row: number | null,
    column: string | null,
    value: unknown,
    message: string,
  ) => void;
}

/** Gathers the problems of the declaration `name`. */
export function problemsOfDeclaration(name: string): DeclarationProblems {
  const found: FileProblem[] = [];
  return {
    found,
    add: (row, column, value, message) => {
      const shown =
        value === undefined
          ? null
          : (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 80);
      found.push({ file: `supplied/${name}`, row, column, value: shown, message });
    },
  };
}

/** The JSON of a declaration; undefined, and a problem, where it is not JSON; null without a file. */
export async function readDeclaration(
  folder: string,
  name: string,
  problems: DeclarationProblems,
): Promise<unknown> {
  const path = join(folder, name);
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch (cause) {
    problems.add(null, null, undefined, `JSON illisible (${messageOf(cause)})`);
    return undefined;
  }
}

/** Checks each field of a declared object, and that it has no other; `row` counts from 1. */
export function checkFields(
  given: Given,
  fields: readonly Field[],
  row: number | null,
  { add }: DeclarationProblems,
): void {
  for (const [name, expected, isRight] of fields) {
    if (!isRight(given[name])) add(row, name, given[name], `attendu : ${expected}`);
  }
  const known = fields.map(([name]) => name);
  for (const name of Object.keys(given).filter((one) => !known.includes(one))) {
    add(row, name, given[name], `champ inconnu (connus : ${known.join(', ')})`);
  }
}
