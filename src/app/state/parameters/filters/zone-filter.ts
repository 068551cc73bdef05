import { oneOf, type Parameter, parts } from '../../parameter.ts';

/**
 * `zoning.class` of the communes to keep: any of the classes named of a zoning, and this for every
 * zoning named.
 */
export const zoneFilter: Parameter<readonly string[]> = {
  name: 'filtre',
  initial: [],
  parse: (text, reading) => parts(text, (part) => oneOf(part, reading.known.zoneClasses, reading)),
  format: (classes) => (classes.length > 0 ? classes.join(',') : null),
};
