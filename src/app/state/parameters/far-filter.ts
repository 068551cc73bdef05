import { oneOf, type Parameter, parts } from '../parameter.ts';
import { thresholdsKm } from './threshold.ts';

/** Keeps the territories most of whose people live farther than `km` from a service. */
export interface FarFilter {
  readonly service: string;
  readonly km: number;
}

/** `delegues-ddd:5`: one for each service. */
export const farFilters: Parameter<readonly FarFilter[]> = {
  name: 'loin',
  initial: [],
  parse: (text, reading) => {
    const filters = parts(text, (part): FarFilter | undefined => {
      const [id, distance = ''] = part.split(':');
      const service = oneOf(id, reading.known.services, reading);
      const km = oneOf(distance, thresholdsKm.map(String), reading);
      return service === undefined || km === undefined ? undefined : { service, km: Number(km) };
    });
    return filters.filter(
      ({ service }, i) => filters.findIndex((one) => one.service === service) === i,
    );
  },
  format: (filters) =>
    filters.length > 0 ? filters.map(({ service, km }) => `${service}:${km}`).join(',') : null,
};
