import { oneOf, type Parameter } from '../parameter.ts';

/** Distances that the question offers; coverage is published for each, in this order. */
export const thresholdsKm: readonly number[] = [5, 10, 20];

const initial = 10;

/** Distance of the question, in kilometres. */
export const threshold: Parameter<number> = {
  name: 'seuil',
  initial,
  parse: (text, reading) => {
    const known = oneOf(text, thresholdsKm.map(String), reading);
    return known === undefined ? undefined : Number(known);
  },
  format: (km) => (km === initial ? null : String(km)),
};
