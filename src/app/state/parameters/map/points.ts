import { oneOf, type Parameter, parts } from '../../parameter.ts';

/** Services whose places are drawn. null: the service of the question. */
export const points: Parameter<readonly string[] | null> = {
  name: 'points',
  initial: null,
  parse: (text, reading) => parts(text, (part) => oneOf(part, reading.known.services, reading)),
  format: (ids) => (ids === null ? null : ids.join(',')),
};
