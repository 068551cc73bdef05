import type { mapFr } from './map.fr.ts';

/** The map, in English. */
export const mapEn: Record<keyof typeof mapFr, string> = {
  'map.label':
    'Map of France. Arrow keys: move; + and −: zoom; Enter: choose the territory in the centre.',
  'map.zoomIn': 'Zoom in',
  'map.zoomOut': 'Zoom out',
  'map.frames': 'Go to a territory',
  'map.loading': 'Drawing the map…',
  'map.attribution': 'Outlines: IGN, communes on 1 January 2025. Edition {edition}.',
  'map.sources': 'Sources and quality',
};
