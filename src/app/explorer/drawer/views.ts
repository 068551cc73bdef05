import { type ComponentType, lazy } from 'react';
import type { MessageId } from '../../i18n/messages.fr.ts';
import type { DrawerView } from '../../state/parameters/view/drawer.ts';

/** A view of the drawer: loaded when it is first opened. */
interface DrawerViewRecord {
  readonly title: MessageId;
  readonly Component: ComponentType;
}

/** What each tab of the drawer shows; each view is a folder with one component. */
export const views: Readonly<Record<DrawerView, DrawerViewRecord>> = {
  area: {
    title: 'drawer.area',
    Component: lazy(() => import('../area/area-view.tsx')),
  },
  table: {
    title: 'drawer.table',
    Component: lazy(() => import('../table/table-view.tsx')),
  },
  charts: {
    title: 'drawer.charts',
    Component: lazy(() => import('../charts/charts-view.tsx')),
  },
  clusters: {
    title: 'drawer.clusters',
    Component: lazy(() => import('../analysis/clusters/clusters-view.tsx')),
  },
  inequality: {
    title: 'drawer.inequality',
    Component: lazy(() => import('../analysis/inequality/inequality-view.tsx')),
  },
  history: {
    title: 'drawer.history',
    Component: lazy(() => import('../analysis/history/history-view.tsx')),
  },
  sensitivity: {
    title: 'drawer.sensitivity',
    Component: lazy(() => import('../analysis/sensitivity/sensitivity-view.tsx')),
  },
};
