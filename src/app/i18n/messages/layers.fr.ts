/** Zones and places, in French. */
export const layersFr = {
  'layers.title': 'Zones et lieux',
  'layers.zones': 'Zones',
  'layers.places': 'Lieux',
  'layers.qpv': 'Quartiers prioritaires (QPV 2024)',
  'layers.history': 'liste ancienne',
  'layers.count': '{count} lieux',
} as const;
