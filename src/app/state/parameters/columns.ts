import { oneOf, type Parameter, parts } from '../parameter.ts';

/** Indicators that the table shows beside that of the map. */
export const columns: Parameter<readonly string[]> = {
  name: 'colonnes',
  initial: [],
  parse: (text, reading) => [
    ...new Set(parts(text, (part) => oneOf(part, reading.known.indicators, reading))),
  ],
  format: (ids) => (ids.length > 0 ? ids.join(',') : null),
};
