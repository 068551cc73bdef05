/** The drawer below the map, in French. */
export const drawerFr = {
  'drawer.label': 'Sous la carte',
  'drawer.close': 'Fermer',
  'drawer.height': 'Hauteur du tiroir',
  'drawer.charts': 'Graphiques',
  'drawer.area': 'Votre zone',
  'drawer.table': 'Tableau',
  'drawer.clusters': 'Grappes',
  'drawer.inequality': 'Inégalité',
  'drawer.sensitivity': 'Et à une autre échelle ?',
  'drawer.history': 'Depuis 2016',
} as const;
