import type { layersFr } from './layers.fr.ts';

/** Zones and places, in English. */
export const layersEn: Record<keyof typeof layersFr, string> = {
  'layers.title': 'Zones and places',
  'layers.zones': 'Zones',
  'layers.places': 'Places',
  'layers.qpv': 'Priority neighbourhoods (QPV 2024)',
  'layers.history': 'old list',
  'layers.count': '{count} places',
};
