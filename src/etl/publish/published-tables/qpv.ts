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
    {
      name: 'code',
      description: { fr: 'code du QPV, génération 2024', en: 'code of the QPV, generation 2024' },
    },
    named,
    {
      name: 'department',
      description: {
        fr: 'code du département ou de la collectivité',
        en: 'code of the département or collectivity',
      },
    },
    {
      name: 'population',
      unit: 'habitants',
      description: {
        fr: 'population (compilation secondaire, absente pour les QPV hors des communes de l’édition)',
        en: 'population (second-hand compilation, absent for QPV outside the communes of the edition)',
      },
    },
    {
      name: 'communes',
      description: {
        fr: 'codes des communes, séparés par une espace (absents pour les QPV hors des communes de l’édition)',
        en: 'codes of the communes, parted by a space (absent for QPV outside the communes of the edition)',
      },
    },
    ...wgs84Of({ fr: 'point situé dans le périmètre', en: 'point inside the perimeter' }),
    {
      name: 'area_km2',
      unit: 'km²',
      description: {
        fr: 'superficie du périmètre simplifié',
        en: 'area of the simplified perimeter',
      },
    },
    {
      name: 'area_km2_status',
      description: {
        fr: 'raison quand la superficie manque',
        en: 'reason when the area is missing',
      },
    },
    {
      name: 'geometry_status',
      description: {
        fr: 'défaut du périmètre publié, s’il y en a un',
        en: 'defect of the published perimeter, if there is one',
      },
    },
  ],
};
