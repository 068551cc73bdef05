/** The search, in French. */
export const searchFr = {
  'search.label': 'Chercher une commune, un code postal, un QPV…',
  'search.loading': 'Chargement des noms…',
  'search.none': 'Aucun territoire ne correspond à « {query} ».',
  'search.failed': 'La recherche n’a pas pu être chargée.',
  'search.sheet': 'Lire la fiche : {name}',
  'search.oldCode': 'ancien code {code}',
} as const;
