import type { PointsFile } from '../../../edition/files/points-file.ts';
import { foldForSearch } from '../../../edition/files/search-index.ts';

/** The places of a network as they are searched. */
export interface SearchedPlaces {
  /** Of each, what tells it from others of the same name: its address with its commune. */
  readonly hints: readonly string[];
  readonly names: readonly string[];
  /** Name, address, commune and its code, without accents or case. */
  readonly texts: readonly string[];
}

/** Prepares the places of a list; `communeNames`: by code. */
export function searchedPlaces(
  { names, addresses, communes }: Pick<PointsFile, 'names' | 'addresses' | 'communes'>,
  communeNames: ReadonlyMap<string, string>,
): SearchedPlaces {
  const hints = names.map((_, rank) => {
    const commune = communeNames.get(communes[rank] ?? '') ?? '';
    return [addresses[rank] ?? '', commune].filter((part) => part !== '').join(' ');
  });
  const texts = names.map((name, rank) =>
    foldForSearch(`${name} ${hints[rank]} ${communes[rank] ?? ''}`),
  );
  return { names, hints, texts };
}

/**
 * Ranks of the places that have every word of a query, in the order of the list, those whose name
 * has them first; none for an empty query.
 */
export function findExisting({ names, texts }: SearchedPlaces, query: string, most: number) {
  const words = foldForSearch(query).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const hasAll = (text: string) => words.every((word) => text.includes(word));
  const found = [...texts.keys()].filter((rank) => hasAll(texts[rank]));
  const isNamed = (rank: number) => hasAll(foldForSearch(names[rank]));
  return [...found.filter(isNamed), ...found.filter((rank) => !isNamed(rank))].slice(0, most);
}
