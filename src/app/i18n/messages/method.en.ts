import type { methodFr } from './method.fr.ts';

/** The method page, in English. */
export const methodEn: Record<keyof typeof methodFr, string> = {
  'method.title': 'Method',
};
