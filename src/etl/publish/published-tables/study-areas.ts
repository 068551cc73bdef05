import type { PublishedTable } from '../table-files/tables.ts';
import { commune } from './shared-columns.ts';

/** Areas in which INSEE studies where people live, work and go: code and name for each commune. */
export const studyAreas: PublishedTable = {
  name: 'study_areas',
  title: {
    fr: 'Zonages d’étude de l’INSEE, par commune',
    en: 'Study areas of INSEE, by commune',
  },
  licence: 'licence-ouverte-2.0',
  sources: ['zonages-communes-2025'],
  sql: `SELECT commune, urban_unit, urban_unit_name, attraction_area, attraction_area_name, attraction_role,
      employment_zone, employment_zone_name, living_area, living_area_name
    FROM commune_study_area ORDER BY commune`,
  columns: [
    commune,
    { name: 'urban_unit', description: 'unité urbaine 2020 ; vide hors unité urbaine' },
    { name: 'urban_unit_name', description: 'nom de l’unité urbaine' },
    {
      name: 'attraction_area',
      description: 'aire d’attraction des villes 2020 ; vide hors attraction',
    },
    { name: 'attraction_area_name', description: 'nom de l’aire' },
    { name: 'attraction_role', description: 'place de la commune dans l’aire' },
    { name: 'employment_zone', description: 'zone d’emploi 2020' },
    { name: 'employment_zone_name', description: 'nom de la zone d’emploi' },
    { name: 'living_area', description: 'bassin de vie 2022' },
    { name: 'living_area_name', description: 'nom du bassin de vie' },
  ],
};
