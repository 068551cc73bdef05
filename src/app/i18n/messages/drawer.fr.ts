/** The drawer below the map, in French. */
export const drawerFr = {
  'drawer.label': 'Sous la carte',
  'drawer.close': 'Fermer',
  'drawer.height': 'Hauteur du tiroir',
  'drawer.table': 'Tableau',
} as const;
