import { oneOf, type Parameter, parts } from '../../parameter.ts';
import { formatInterval, type Interval, parseInterval } from './interval.ts';

/** Keeps the territories whose value lies in an interval, or those without any value. */
export interface RangeFilter {
  readonly indicator: string;
  /** null: territories without a value. */
  readonly interval: Interval | null;
}

const WITHOUT = 'sans';

/** `median_income_eur::18000,poverty_rate_pct:sans`: one for each indicator. */
export const rangeFilters: Parameter<readonly RangeFilter[]> = {
  name: 'entre',
  initial: [],
  parse: (text, reading) => {
    const filters = parts(text, (part): RangeFilter | undefined => {
      const colon = part.indexOf(':');
      const bounds = part.slice(colon + 1);
      const interval = bounds === WITHOUT ? null : parseInterval(bounds);
      if (colon < 0 || interval === undefined) {
        reading.reject('malformed', part);
        return undefined;
      }
      const indicator = oneOf(part.slice(0, colon), reading.known.indicators, reading);
      return indicator === undefined ? undefined : { indicator, interval };
    });
    return filters.filter(
      ({ indicator }, i) => filters.findIndex((one) => one.indicator === indicator) === i,
    );
  },
  format: (filters) =>
    filters.length > 0
      ? filters
          .map(({ indicator, interval }) =>
            [indicator, interval ? formatInterval(interval) : WITHOUT].join(':'),
          )
          .join(',')
      : null,
};

/** The filters with that of an indicator replaced, or taken away (undefined). */
export function withRange(
  filters: readonly RangeFilter[],
  indicator: string,
  interval: Interval | null | undefined,
): readonly RangeFilter[] {
  const others = filters.filter((one) => one.indicator !== indicator);
  return interval === undefined ? others : [...others, { indicator, interval }];
}
