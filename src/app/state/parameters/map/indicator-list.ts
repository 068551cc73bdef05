import { oneOf, type Parameter, parts } from '../../parameter.ts';

/** A parameter that is a list of indicators, each once, in the order of the reader. */
export function indicatorList(name: string): Parameter<readonly string[]> {
  return {
    name,
    initial: [],
    parse: (text, reading) => [
      ...new Set(parts(text, (part) => oneOf(part, reading.known.indicators, reading))),
    ],
    format: (ids) => (ids.length > 0 ? ids.join(',') : null),
  };
}
