/** The drawer below the map, in French. */
export const drawerFr = {
  'drawer.label': 'Sous la carte',
  'drawer.close': 'Fermer',
  'drawer.height': 'Hauteur du tiroir',
  'drawer.charts': 'Graphiques',
  'drawer.area': 'Votre zone',
  'drawer.table': 'Tableau',
} as const;
