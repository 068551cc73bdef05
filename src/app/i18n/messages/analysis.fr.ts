/** What the computed views of the drawer share, in French. */
export const analysisFr = {
  'analysis.filtered':
    '{place}, {count, plural, =0 {aucune commune gardée} one {une commune gardée} other {{communes} communes gardées}} par les filtres',
  'analysis.unfiltered':
    '{place} : les filtres portent sur des QPV, qui ne sont pas faits de communes, et ne restreignent pas cette vue',
  'analysis.cancel': 'Arrêter',
  'analysis.cancelled': 'Calcul arrêté.',
  'analysis.restart': 'Reprendre',
} as const;
