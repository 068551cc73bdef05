/** `search.json.gz`: every territory that a reader may look for, column by column. */
export interface SearchIndex {
  readonly edition: string;
  readonly levels: readonly string[];
  /** Position in `levels` of each entry. */
  readonly level: readonly number[];
  readonly codes: readonly string[];
  readonly names: readonly string[];
  /** Something that tells homonyms apart: the département, or the communes of a QPV. */
  readonly hints: readonly string[];
  /** Postcodes of communes, separated by spaces; empty for other levels. */
  readonly postcodes: readonly string[];
  readonly population: readonly number[];
  /** Old commune codes → present code. */
  readonly oldCodes: Readonly<Record<string, string>>;
}

/** Folds case, accents, ligatures, apostrophes, hyphens and "Saint": "Œuilly" and "oeuilly" meet. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/\bsainte?s?\b/g, (word) => (word.startsWith('sainte') ? 'ste' : 'st'))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
