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
    {
      name: 'urban_unit',
      description: {
        fr: 'unité urbaine 2020 ; vide hors unité urbaine',
        en: 'urban unit 2020; empty outside urban units',
      },
    },
    {
      name: 'urban_unit_name',
      description: { fr: 'nom de l’unité urbaine', en: 'name of the urban unit' },
    },
    {
      name: 'attraction_area',
      description: {
        fr: 'aire d’attraction des villes 2020 ; vide hors attraction',
        en: 'attraction area of cities 2020; empty outside them',
      },
    },
    { name: 'attraction_area_name', description: { fr: 'nom de l’aire', en: 'name of the area' } },
    {
      name: 'attraction_role',
      description: {
        fr: 'place de la commune dans l’aire',
        en: 'place of the commune in the area',
      },
    },
    {
      name: 'employment_zone',
      description: { fr: 'zone d’emploi 2020', en: 'employment zone 2020' },
    },
    {
      name: 'employment_zone_name',
      description: { fr: 'nom de la zone d’emploi', en: 'name of the employment zone' },
    },
    {
      name: 'living_area',
      description: { fr: 'bassin de vie 2022', en: 'living area (bassin de vie) 2022' },
    },
    {
      name: 'living_area_name',
      description: { fr: 'nom du bassin de vie', en: 'name of the living area' },
    },
  ],
};
