import type { Parameter } from '../../parameter.ts';

/** Facts of a territory that rows are sorted by, each with its word in addresses. */
const words = {
  name: 'nom',
  code: 'code',
  population: 'habitants',
  coverage: 'couverture',
  value: 'valeur',
} as const;

/** How the rows of the table are sorted. */
export interface AskedSort {
  /** A fact, `value` being that of the map's indicator, or the id of an indicator beside it. */
  readonly by: keyof typeof words | { readonly indicator: string };
  readonly descending: boolean;
}

/** `nom`, `-habitants`, `-median_income_eur`: a minus puts the highest first; null until asked. */
export const tableSort: Parameter<AskedSort | null> = {
  name: 'tri',
  initial: null,
  parse: (text, { known, reject }) => {
    const descending = text.startsWith('-');
    const word = descending ? text.slice(1) : text;
    const fact = Object.entries(words).find(([, one]) => one === word)?.[0];
    if (fact) return { by: fact as keyof typeof words, descending };
    if (known.indicators.includes(word)) return { by: { indicator: word }, descending };
    reject('unknown-value', word);
    return undefined;
  },
  format: (sort) =>
    sort &&
    `${sort.descending ? '-' : ''}${typeof sort.by === 'string' ? words[sort.by] : sort.by.indicator}`,
};
