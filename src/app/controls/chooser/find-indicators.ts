import { foldForSearch } from '../../../edition/files/search-index.ts';
import type { IndicatorRecord } from '../../../edition/indicator-record.ts';
import type { SourceRecord } from '../../../edition/manifest.ts';
import type { Text } from '../../../edition/text.ts';

/** An indicator and its words, folded once, not at every keystroke. */
export interface SearchedIndicator {
  readonly indicator: IndicatorRecord;
  readonly label: string;
  readonly definition: string;
  /** Producers and titles of its sources. */
  readonly source: string;
}

/** Prepares indicators to be looked for in the words of one language. */
export function searchedIndicators(
  indicators: readonly IndicatorRecord[],
  sources: readonly SourceRecord[],
  text: (text: Text) => string,
): SearchedIndicator[] {
  return indicators.map((indicator) => ({
    indicator,
    label: foldForSearch(`${text(indicator.label)} ${text(indicator.shortLabel)}`),
    definition: foldForSearch(text(indicator.definition)),
    source: foldForSearch(
      sources
        .filter(({ id }) => indicator.sources.includes(id))
        .map(({ producer, title }) => `${producer} ${text(title)}`)
        .join(' '),
    ),
  }));
}

/**
 * The indicators of which each word of a text begins a word of the label, else stands in the label,
 * the definition or the source: in that order, then in the order given. Accents and case do not
 * matter. All of them for an empty text.
 */
export function findIndicators(
  searched: readonly SearchedIndicator[],
  text: string,
): IndicatorRecord[] {
  const words = foldForSearch(text).split(' ');
  return searched
    .flatMap((one) => {
      const rank = rankOf(one, words);
      return rank === null ? [] : [{ indicator: one.indicator, rank }];
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ indicator }) => indicator);
}

/** 0 for the best; null where a word is nowhere. */
function rankOf(
  { label, definition, source }: SearchedIndicator,
  words: readonly string[],
): number | null {
  const fields = [label, definition, source];
  const ranks = words.map((word) =>
    ` ${label}`.includes(` ${word}`)
      ? 0
      : fields.findIndex((field) => field.includes(word)) + 1 || null,
  );
  return ranks.includes(null) ? null : Math.max(...ranks.map(Number));
}
