import { oneOf, type Parameter } from '../../parameter.ts';

/** Indicator that is crossed with that of the map. null: one that the edition offers. */
export const crossed: Parameter<string | null> = {
  name: 'croise',
  initial: null,
  parse: (text, reading) => oneOf(text, reading.known.indicators, reading),
  format: (id) => id,
};
