import { GRID_SOURCE } from '../../../catalogue/population-grid.ts';
import type { PublishedTable } from '../table-files/tables.ts';
import { commune, wgs84 } from './shared-columns.ts';
import { demandSources } from './table-sources.ts';

/** Where people are counted; @param included sources of the edition, by id */
export function demandPoints(included: readonly string[]): PublishedTable {
  const hasGrid = included.includes(GRID_SOURCE);
  return {
    name: 'demand_points',
    title: {
      fr: 'Points de demande : où les habitants sont comptés',
      en: 'Demand points: where people are counted',
    },
    licence: 'licence-ouverte-2.0',
    sources: demandSources,
    sql: 'SELECT id, commune, longitude, latitude, population, origin FROM demand_point ORDER BY id',
    columns: [
      {
        name: 'id',
        description: hasGrid
          ? 'commune, ou arrondissement municipal ; suivi d’un carré de 1 km quand la population l’est'
          : 'commune, ou arrondissement municipal',
      },
      commune,
      ...wgs84,
      { name: 'population', unit: 'habitants', description: 'population municipale' },
      { name: 'origin', description: pointOrigins(included) },
    ],
  };
}

/** What the place where people are counted can be. */
export function pointOrigins(included: readonly string[]): string {
  return included.includes(GRID_SOURCE)
    ? 'population-grid, chef-lieu, municipal-arrondissement, commune-centre ou interior-point'
    : 'chef-lieu, municipal-arrondissement, commune-centre ou interior-point';
}
