import { choice } from '../../parameter.ts';

/** Service of the question. */
export const service = choice<string>('service', 'france-services', ({ services }) => services);
