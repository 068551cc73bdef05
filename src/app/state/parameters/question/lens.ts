import { oneOf, type Parameter } from '../../parameter.ts';
import { askedDistance } from './asked-distance.ts';

/** A question of coverage: within `km` of at least one of some services, or of all of them. */
export interface LensQuestion {
  /** At least one, none twice. */
  readonly services: readonly string[];
  /** Kilometres as the crow flies, in whole hundredths: 0.01 to 200. */
  readonly km: number;
  readonly needs: 'any' | 'all';
}

/** `7.5,tous,france-services,delegues-ddd`: the coverage lens, closed where the address says nothing. */
export const lens: Parameter<LensQuestion | null> = {
  name: 'lentille',
  initial: null,
  parse: (text, reading) => {
    const [distance, ...words] = text.split(',');
    const km = distance === '' ? undefined : askedDistance(Number(distance));
    const needs = words[0] === 'tous' ? 'all' : 'any';
    const named = needs === 'all' ? words.slice(1) : words;
    if (km === undefined || named.length === 0) {
      reading.reject('malformed');
      return undefined;
    }
    const services = [...new Set(named)].filter((id) => oneOf(id, reading.known.services, reading));
    return services.length > 0 ? { services, km, needs } : undefined;
  },
  format: (question) =>
    question &&
    [question.km, ...(question.needs === 'all' ? ['tous'] : []), ...question.services].join(','),
};
