import { foldForSearch, type SearchIndex } from '../../../edition/files/search-index.ts';

/** An index prepared for searching: folded names once, not at every keystroke. */
export interface Searchable {
  readonly index: SearchIndex;
  readonly folded: readonly string[];
}

/** A territory that a search finds. */
export interface Match {
  readonly level: string;
  readonly code: string;
  readonly name: string;
  readonly hint: string;
  readonly population: number;
  /** The old commune code that was typed, when it led here. */
  readonly oldCode: string | null;
}

/** Folds the names of an index once, for all that is typed afterwards. */
export function prepareSearch(index: SearchIndex): Searchable {
  return { index, folded: index.names.map(foldForSearch) };
}

/**
 * The territories that a text names, best first: same code or postcode, same name, name that begins with it, a
 * word that begins with it; the most populous first among equals. Digits are looked for in codes
 * and postcodes. Accents, case, hyphens and "Saint" / "St" do not matter.
 */
export function rankMatches({ index, folded }: Searchable, text: string, limit: number): Match[] {
  const query = foldForSearch(text);
  if (query === '') return [];
  const code = text.trim().toUpperCase();
  const present = index.oldCodes[code];
  const isPostcode = /^\d{2,5}$/.test(code);
  const ranked: { position: number; rank: number }[] = [];
  for (let position = 0; position < folded.length; position++) {
    const rank = rankOf(position);
    if (rank < 9) ranked.push({ position, rank });
  }
  // The index is ordered by population: a stable sort keeps that order among equals.
  ranked.sort((a, b) => a.rank - b.rank);
  return ranked.slice(0, limit).map(({ position }) => ({
    level: index.levels[index.level[position]],
    code: index.codes[position],
    name: index.names[position],
    hint: index.hints[position],
    population: index.population[position],
    oldCode: present === index.codes[position] ? code : null,
  }));

  function rankOf(position: number): number {
    const itsCode = index.codes[position];
    if (itsCode === code) return 0;
    if (itsCode === present) return 1;
    const postcodes = index.postcodes[position];
    if (isPostcode && postcodes !== '') {
      if (postcodes.split(' ').includes(code)) return 0;
      if (postcodes.startsWith(code) || postcodes.includes(` ${code}`)) return 6;
    }
    const name = folded[position];
    if (name === query) return 1;
    if (name.startsWith(query)) return name[query.length] === ' ' ? 3 : 4;
    if (name.includes(` ${query}`)) return 5;
    return 9;
  }
}
