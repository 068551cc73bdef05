import type { PublishedTable } from '../table-files/tables.ts';
import { commune, wgs84 } from './shared-columns.ts';
import { demandSources, qpvSources } from './table-sources.ts';

export const demandParts: PublishedTable = {
  name: 'demand_parts',
  title: {
    fr: 'Points de demande, les quartiers prioritaires à part',
    en: 'Demand points, priority neighbourhoods apart',
  },
  licence: 'licence-ouverte-2.0',
  sources: [...demandSources, ...qpvSources],
  sql: 'SELECT id, commune, qpv, longitude, latitude, population, area_km2, territory FROM demand_part ORDER BY id',
  columns: [
    {
      name: 'id',
      description: {
        fr: 'commune, arrondissement municipal, ou QPV et commune',
        en: 'commune, municipal arrondissement, or QPV and commune',
      },
    },
    commune,
    {
      name: 'qpv',
      description: {
        fr: 'code du QPV ; vide pour le reste de la commune',
        en: 'code of the QPV; empty for the rest of the commune',
      },
    },
    ...wgs84,
    {
      name: 'population',
      unit: 'habitants',
      description: {
        fr: 'habitants du QPV dans la commune, ou du reste de la commune',
        en: 'inhabitants of the QPV in the commune, or of the rest of the commune',
      },
    },
    {
      name: 'area_km2',
      unit: 'km²',
      description: {
        fr: 'surface de la partie (absente : périmètre inexploitable)',
        en: 'area of the part (absent: unusable perimeter)',
      },
    },
    {
      name: 'territory',
      description: {
        fr: 'territoire de comparaison : les distances ne le traversent pas',
        en: 'territory of comparison: distances do not cross its border',
      },
    },
  ],
};
