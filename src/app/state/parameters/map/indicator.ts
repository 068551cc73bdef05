import { oneOf, type Parameter } from '../../parameter.ts';

/** Indicator of the map. null: the distance to the service of the question. */
export const indicator: Parameter<string | null> = {
  name: 'indicateur',
  initial: null,
  parse: (text, reading) => oneOf(text, reading.known.indicators, reading),
  format: (id) => id,
};
