import type { Clause, ClausesOf } from '../clause.ts';
import { intervalWords } from '../interval-words.ts';
import { maskOf } from '../masks.ts';

/** Number of inhabitants in an interval; territories whose population is not known are not kept. */
export const populationClauses: ClausesOf = ({ populationFilter: interval }) => {
  if (!interval) return [];
  const least = interval.low ?? Number.NEGATIVE_INFINITY;
  const most = interval.high ?? Number.POSITIVE_INFINITY;
  const clause: Clause<readonly (number | null)[]> = {
    source: 'population',
    key: `${interval.low} ${interval.high}`,
    dataKey: 'population',
    load: async ({ index }) => index.population,
    mask: (populations, count) =>
      maskOf(count, (i) => {
        const people = populations[i];
        return people !== null && people >= least && people <= most;
      }),
    label: (words) =>
      words.t('filters.populationRange', {
        interval: intervalWords(interval, words, (value) => words.format.decimal(value, 0)),
      }),
    removal: { populationFilter: null },
  };
  return [clause];
};
