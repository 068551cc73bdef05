import type { PublishedTable } from '../table-files/tables.ts';
import { named, wgs84Of } from './shared-columns.ts';
import { qpvSources } from './table-sources.ts';

export const qpv: PublishedTable = {
  name: 'qpv',
  title: { fr: 'Quartiers prioritaires 2024', en: 'Priority neighbourhoods 2024' },
  licence: 'licence-ouverte-2.0',
  sources: qpvSources,
  sql: `SELECT q.code, q.name, q.department, p.population::INTEGER AS population,
      (SELECT string_agg(commune, ' ' ORDER BY commune) FROM qpv_commune c WHERE c.qpv = q.code) AS communes,
      q.longitude, q.latitude, q.area_km2, q.area_km2_status, q.geometry_status
    FROM qpv q LEFT JOIN qpv_population p ON p.qpv = q.code ORDER BY q.code`,
  columns: [
    { name: 'code', description: 'code du QPV, génération 2024' },
    named,
    { name: 'department', description: 'code du département ou de la collectivité' },
    {
      name: 'population',
      unit: 'habitants',
      description:
        'population (compilation secondaire, absente pour les QPV hors des communes de l’édition)',
    },
    {
      name: 'communes',
      description:
        'codes des communes, séparés par une espace (absents pour les QPV hors des communes de l’édition)',
    },
    ...wgs84Of('point situé dans le périmètre'),
    { name: 'area_km2', unit: 'km²', description: 'superficie du périmètre simplifié' },
    { name: 'area_km2_status', description: 'raison quand la superficie manque' },
    { name: 'geometry_status', description: 'défaut du périmètre publié, s’il y en a un' },
  ],
};
