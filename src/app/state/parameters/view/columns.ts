import { indicatorList } from '../map/indicator-list.ts';

/** Indicators that the table shows beside that of the map. */
export const columns = indicatorList('colonnes');
