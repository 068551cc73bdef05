import { choice } from '../parameter.ts';

/** Territory that values are compared with: France, or the région of each. */
export const reference = choice<'france' | 'region'>('reference', 'france', ['france', 'region']);
