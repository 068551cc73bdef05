import { choice } from '../../parameter.ts';

/** Level of the map. */
export const level = choice<string>('niveau', 'commune', ({ mappedLevels }) => mappedLevels);
