import type { PublishedTable } from '../table-files/tables.ts';
import { commune, wgs84 } from './shared-columns.ts';
import { demandSources } from './table-sources.ts';

export const demandPoints: PublishedTable = {
  name: 'demand_points',
  title: {
    fr: 'Points de demande : où les habitants sont comptés',
    en: 'Demand points: where people are counted',
  },
  licence: 'licence-ouverte-2.0',
  sources: demandSources,
  sql: 'SELECT id, commune, longitude, latitude, population, origin FROM demand_point ORDER BY id',
  columns: [
    { name: 'id', description: 'commune, ou arrondissement municipal' },
    commune,
    ...wgs84,
    { name: 'population', unit: 'habitants', description: 'population municipale' },
    {
      name: 'origin',
      description: 'chef-lieu, municipal-arrondissement, commune-centre ou interior-point',
    },
  ],
};
