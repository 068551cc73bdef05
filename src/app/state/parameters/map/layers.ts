import { oneOf, type Parameter, parts } from '../../parameter.ts';

/** Zonings, and `qpv`, `contrats-ville`, drawn over the map. */
export const layers: Parameter<readonly string[]> = {
  name: 'couches',
  initial: [],
  parse: (text, reading) => parts(text, (part) => oneOf(part, reading.known.layers, reading)),
  format: (ids) => (ids.length > 0 ? ids.join(',') : null),
};
