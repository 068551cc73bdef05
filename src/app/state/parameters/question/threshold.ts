import { thresholdsKm } from '../../../../edition/thresholds.ts';
import { oneOf, type Parameter } from '../../parameter.ts';

const initial = 10;

/** Distance of the question, in kilometres: one of those that coverage is published for. */
export const threshold: Parameter<number> = {
  name: 'seuil',
  initial,
  parse: (text, reading) => {
    const known = oneOf(text, thresholdsKm.map(String), reading);
    return known === undefined ? undefined : Number(known);
  },
  format: (km) => (km === initial ? null : String(km)),
};
