import { writtenCode } from '../../edition/reading/written-code.ts';
import type { EditionFiles } from '../edition/edition-files.ts';
import { findCommune } from '../own/reading/commune-codes.ts';

/** A commune code that is none today, and where its territory is. */
export interface FormerCommune {
  /** As it is told: its last name with its code, or the code alone. */
  readonly told: string;
  /** Communes of today, each with its name; several when it was divided, none when it never was one. */
  readonly successors: readonly { readonly code: string; readonly told: string }[];
}

/** By code: those that a link names, and no more. */
export type FormerCommunes = Readonly<Record<string, FormerCommune>>;

const communeInLink = /\bcommune-(\d[\dAB]\d{3})\b/gi;

/** Parameters whose values list communes by their bare codes: the planner’s. */
const communeLists = ['ajouts', 'candidats', 'existants', 'gardes'];
const codeInList = /(?<![\w./-])(?:\d[\dAB]\d{3}|[1-9]\d{3})(?![\w./])/gi;

/** Codes of communes that a list of places in a link may name. */
function listedCodes(query: URLSearchParams): Set<string> {
  const lists = communeLists.flatMap((name) => query.getAll(name)).join(' ');
  return new Set(
    [...lists.matchAll(codeInList)].flatMap(([code]) => writtenCode(code)?.code ?? []),
  );
}

/**
 * What became of the communes that a link names and that are no more, and which of those that it
 * lists never were any; nothing is read for a link that names none. Where the lists of the edition
 * do not come, the link is read as it stands.
 */
export async function formerCommunes(files: EditionFiles, query: string): Promise<FormerCommunes> {
  const parameters = new URLSearchParams(query);
  const named = [...[...parameters.values()].join(' ').matchAll(communeInLink)];
  const listed = listedCodes(parameters);
  const codes = [...new Set([...named.map(([, code]) => code.toUpperCase()), ...listed])];
  const level = files.manifest.levels.find(({ id }) => id === 'commune');
  if (codes.length === 0 || !level) return {};
  try {
    const index = await files.levelIndex(level);
    const positions = new Map(index.codes.map((code, position) => [code, position]));
    const unknown = codes.filter((code) => !positions.has(code));
    if (unknown.length === 0) return {};
    const { communes: old } = await files.oldCommunes();
    const told = (code: string, name: string | null | undefined) =>
      name ? `${name} (${code})` : code;
    const today = (position: number) => ({
      code: index.codes[position],
      told: told(index.codes[position], index.names[position]),
    });
    return Object.fromEntries(
      unknown.flatMap((code) => {
        const found = findCommune(code, { positions, old });
        const after =
          typeof found === 'object'
            ? [found.position]
            : (old[code]?.successors ?? []).flatMap((one) => positions.get(one) ?? []);
        if (after.length === 0 && !listed.has(code)) return [];
        return [[code, { told: told(code, old[code]?.name), successors: after.map(today) }]];
      }),
    );
  } catch (error) {
    console.error(error);
    return {};
  }
}
