import { GRID_SOURCE } from '../../../catalogue/population-grid.ts';
import type { Text } from '../../../edition/text.ts';
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
          ? {
              fr: 'commune, ou arrondissement municipal ; suivi d’un carré de 1 km quand la population l’est',
              en: 'commune, or municipal arrondissement; followed by a square of 1 km when the population is',
            }
          : {
              fr: 'commune, ou arrondissement municipal',
              en: 'commune, or municipal arrondissement',
            },
      },
      commune,
      ...wgs84,
      {
        name: 'population',
        unit: 'habitants',
        description: { fr: 'population municipale', en: 'municipal population' },
      },
      { name: 'origin', description: pointOrigins(included) },
    ],
  };
}

/** What the place where people are counted can be. */
export function pointOrigins(included: readonly string[]): Text {
  const ids = ['chef-lieu', 'municipal-arrondissement', 'commune-centre'];
  const others = [...(included.includes(GRID_SOURCE) ? ['population-grid'] : []), ...ids].join(
    ', ',
  );
  return { fr: `${others} ou interior-point`, en: `${others} or interior-point` };
}
