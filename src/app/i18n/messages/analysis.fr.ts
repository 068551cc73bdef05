/** What the computed views of the drawer share, in French. */
export const analysisFr = {
  'analysis.cancel': 'Arrêter',
  'analysis.cancelled': 'Calcul arrêté.',
  'analysis.restart': 'Reprendre',
} as const;
