/** The map, in French. */
export const mapFr = {
  'map.label':
    'Carte de France. Flèches : déplacer ; + et − : zoomer ; Entrée : choisir le territoire au centre.',
  'map.zoomIn': 'Zoomer',
  'map.zoomOut': 'Dézoomer',
  'map.frames': 'Aller à un territoire',
  'map.loading': 'Dessin de la carte…',
  'map.attribution': 'Contours : IGN, communes au 1er janvier 2025. Édition {edition}.',
  'map.sources': 'Sources et qualité',
} as const;
