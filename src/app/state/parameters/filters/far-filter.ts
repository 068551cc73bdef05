import { oneOf, type Parameter, parts } from '../../parameter.ts';
import { askedDistance } from '../question/asked-distance.ts';

/** Keeps the territories most of whose people live farther than `km` from a service. */
export interface FarFilter {
  readonly service: string;
  /** Kilometres as the crow flies, in whole hundredths: 0.01 to 200. */
  readonly km: number;
}

/** `delegues-ddd:5`, `justice:7.5`: one for each service. */
export const farFilters: Parameter<readonly FarFilter[]> = {
  name: 'loin',
  initial: [],
  parse: (text, reading) => {
    const filters = parts(text, (part): FarFilter | undefined => {
      const [id, distance = ''] = part.split(':');
      const service = oneOf(id, reading.known.services, reading);
      const km = distance === '' ? undefined : askedDistance(Number(distance));
      if (km === undefined) reading.reject('malformed', part);
      return service === undefined || km === undefined ? undefined : { service, km };
    });
    return filters.filter(
      ({ service }, i) => filters.findIndex((one) => one.service === service) === i,
    );
  },
  format: (filters) =>
    filters.length > 0 ? filters.map(({ service, km }) => `${service}:${km}`).join(',') : null,
};
