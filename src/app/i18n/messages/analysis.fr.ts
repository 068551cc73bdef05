/** What the computed views of the drawer share, in French. */
export const analysisFr = {
  'analysis.filtered':
    '{place}, {count, plural, =0 {aucune commune gardée} one {une commune gardée} other {{communes} communes gardées}} par les filtres',
  'analysis.unfiltered':
    '{place} : les filtres portent sur des QPV, qui ne sont pas faits de communes, et ne restreignent pas cette vue',
  'analysis.cancel': 'Arrêter',
  'analysis.cancelled': 'Calcul arrêté.',
  'analysis.restart': 'Reprendre',
  'clusters.chance.method':
    'La distance varie peu d’une commune à sa voisine, quel que soit le réseau : chercher des grappes dans ses valeurs ne dirait rien. La référence est donc le même nombre de lieux, tirés dans chaque territoire (Hexagone, Corse, chaque outre-mer) en proportion de la population. Graine fixe : les tirages sont les mêmes pour tous.',
  'clusters.chance.methodWithin':
    'La distance varie peu d’une commune à sa voisine, quel que soit le réseau : chercher des grappes dans ses valeurs ne dirait rien. La référence est donc le même nombre de lieux de cette étendue, tirés là où ses habitants vivent, en proportion de la population ; les lieux du dehors restent où ils sont, et l’on y va comme aujourd’hui. Graine fixe : les tirages sont les mêmes pour tous.',
} as const;
