import type { PublishedTable } from '../table-files/tables.ts';
import { commune } from './shared-columns.ts';

/** Which communes each programme of the ANCT helps, and since when. */
export const anctProgrammes: PublishedTable = {
  name: 'anct_programmes',
  title: {
    fr: 'Programmes de l’ANCT : communes, territoire aidé, date de signature',
    en: 'Programmes of ANCT: communes, territory helped, date of signature',
  },
  licence: 'licence-ouverte-2.0',
  sources: ['anct-programmes-2024', 'cog-passage-2025'],
  sql: `SELECT commune, programme, id, name, signed FROM programme ORDER BY commune, programme, id`,
  columns: [
    commune,
    {
      name: 'programme',
      description: {
        fr: 'petites-villes-de-demain, action-coeur-de-ville, villages-avenir ou cites-educatives',
        en: 'petites-villes-de-demain, action-coeur-de-ville, villages-avenir or cites-educatives',
      },
    },
    {
      name: 'id',
      description: {
        fr: 'identifiant du territoire, ou des territoires, du programme',
        en: 'identifier of the territory, or territories, of the programme',
      },
    },
    {
      name: 'name',
      description: {
        fr: 'nom du territoire du programme',
        en: 'name of the territory of the programme',
      },
    },
    {
      name: 'signed',
      description: {
        fr: 'date de signature ; publiée pour Petites villes de demain seulement',
        en: 'date of signature; published for Petites villes de demain only',
      },
    },
  ],
};
