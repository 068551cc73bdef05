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
    { name: 'id', description: 'commune, arrondissement municipal, ou QPV et commune' },
    commune,
    { name: 'qpv', description: 'code du QPV ; vide pour le reste de la commune' },
    ...wgs84,
    {
      name: 'population',
      unit: 'habitants',
      description: 'habitants du QPV dans la commune, ou du reste de la commune',
    },
    {
      name: 'area_km2',
      unit: 'km²',
      description: 'surface de la partie (absente : périmètre inexploitable)',
    },
    {
      name: 'territory',
      description: 'territoire de comparaison : les distances ne le traversent pas',
    },
  ],
};
