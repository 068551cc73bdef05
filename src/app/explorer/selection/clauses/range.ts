import type { Column } from '../../../../edition/files/column-file.ts';
import { withRange } from '../../../state/parameters/filters/range-filter.ts';
import type { Clause, ClausesOf } from '../clause.ts';
import { intervalWords } from '../interval-words.ts';
import { intervalMask, maskOf } from '../masks.ts';

/** Values of an indicator in an interval, or missing: a brush of a chart, or a filter. */
export const rangeClauses: ClausesOf = (state, level, manifest) =>
  state.rangeFilters.flatMap(({ indicator: id, interval }): Clause<Column>[] => {
    const indicator = manifest.indicators.find((one) => one.id === id);
    if (!indicator) return [];
    return [
      {
        source: rangeSource(id),
        key: `${id} ${interval ? `${interval.low} ${interval.high}` : 'missing'}`,
        dataKey: indicator.levels[level.id] ? `column ${id}` : null,
        load: ({ files }) => files.column(indicator, level.id),
        mask: (column, count) =>
          interval
            ? intervalMask(column, interval)
            : maskOf(count, (i) => Number.isNaN(column.low[i])),
        label: (words) =>
          interval
            ? words.t('filters.range', {
                indicator: words.text(indicator.shortLabel),
                interval: intervalWords(interval, words, (value) =>
                  words.format.value(value, indicator.unit, indicator.decimals),
                ),
              })
            : words.t('filters.missing', { indicator: words.text(indicator.shortLabel) }),
        removal: { rangeFilters: withRange(state.rangeFilters, id, undefined) },
      },
    ];
  });

/** Source of the clauses on an indicator: what its own charts leave out. */
export function rangeSource(indicator: string): string {
  return `range:${indicator}`;
}
