import type { AskedSort } from '../../state/parameters/view/table-sort.ts';
import type { SortKey, TableSort } from './table-rows.ts';

/** What rows are sorted by until a reader asks: those that a lens covers least, else the highest. */
function firstSort(hasLens: boolean): TableSort {
  return hasLens ? { key: 'coverage', descending: false } : { key: 0, descending: true };
}

/**
 * The sort that an address asks for, among the columns shown; the first one where it asks for none,
 * or for a column that is not there.
 *
 * @param indicators ids of the columns of values, that of the map first.
 */
export function sortOf(
  asked: AskedSort | null,
  indicators: readonly string[],
  hasLens: boolean,
): TableSort {
  const first = firstSort(hasLens);
  if (!asked || (asked.by === 'coverage' && !hasLens)) return first;
  const { by, descending } = asked;
  if (by === 'value') return { key: 0, descending };
  if (typeof by === 'string') return { key: by, descending };
  const key = indicators.indexOf(by.indicator);
  return key < 0 ? first : { key, descending };
}

/** What an address says of a sort: nothing of the first one. */
export function askedSort(
  { key, descending }: TableSort,
  indicators: readonly string[],
  hasLens: boolean,
): AskedSort | null {
  const first = firstSort(hasLens);
  if (key === first.key && descending === first.descending) return null;
  return { by: wordOf(key, indicators), descending };
}

function wordOf(key: SortKey, indicators: readonly string[]): AskedSort['by'] {
  if (typeof key !== 'number') return key;
  return key === 0 ? 'value' : { indicator: indicators[key] };
}
