import type { drawerFr } from './drawer.fr.ts';

/** The drawer below the map, in English. */
export const drawerEn: Record<keyof typeof drawerFr, string> = {
  'drawer.label': 'Below the map',
  'drawer.close': 'Close',
  'drawer.height': 'Height of the drawer',
  'drawer.charts': 'Charts',
  'drawer.area': 'Your area',
  'drawer.table': 'Table',
  'drawer.clusters': 'Clusters',
  'drawer.inequality': 'Inequality',
  'drawer.sensitivity': 'At another scale?',
  'drawer.history': 'Since 2016',
};
