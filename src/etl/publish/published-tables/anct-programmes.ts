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
      description:
        'petites-villes-de-demain, action-coeur-de-ville, villages-avenir ou cites-educatives',
    },
    { name: 'id', description: 'identifiant du territoire, ou des territoires, du programme' },
    { name: 'name', description: 'nom du territoire du programme' },
    {
      name: 'signed',
      description: 'date de signature ; publiée pour Petites villes de demain seulement',
    },
  ],
};
