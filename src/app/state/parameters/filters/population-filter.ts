import type { Parameter } from '../../parameter.ts';
import { formatInterval, type Interval, parseInterval } from './interval.ts';

/** `:2000`, `500:2000`: keeps the territories with so many inhabitants. */
export const populationFilter: Parameter<Interval | null> = {
  name: 'population',
  initial: null,
  parse: (text, { reject }) => {
    const interval = parseInterval(text);
    if (!interval) reject('malformed');
    return interval;
  },
  format: (interval) => interval && formatInterval(interval),
};
