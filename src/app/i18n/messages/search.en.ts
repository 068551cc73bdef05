import type { searchFr } from './search.fr.ts';

/** The search, in English. */
export const searchEn: Record<keyof typeof searchFr, string> = {
  'search.label': 'Find a commune, a postcode, a QPV…',
  'search.loading': 'Loading names…',
  'search.none': 'No territory matches “{query}”.',
  'search.failed': 'The search could not be loaded.',
  'search.sheet': 'Read the sheet: {name}',
  'search.oldCode': 'old code {code}',
};
