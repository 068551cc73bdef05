import { choice } from '../../parameter.ts';

/** Views of the drawer, in the order of its tabs; `explorer/drawer/views.ts` says what each shows. */
export const drawerViews = [
  'table',
  'charts',
  'clusters',
  'inequality',
  'history',
  'sensitivity',
  'area',
] as const;
export type DrawerView = (typeof drawerViews)[number];

/** What the drawer below the map shows. */
export const drawer = choice<DrawerView | 'closed'>('tiroir', 'closed', ['closed', ...drawerViews]);
