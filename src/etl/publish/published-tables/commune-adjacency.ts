import type { PublishedTable } from '../table-files/tables.ts';
import { commune } from './shared-columns.ts';

export const adjacency: PublishedTable = {
  name: 'commune_adjacency',
  title: { fr: 'Communes limitrophes', en: 'Adjacent communes' },
  licence: 'licence-ouverte-2.0',
  sources: ['communes-contours-2025'],
  sql: 'SELECT commune, neighbour FROM commune_adjacency ORDER BY ALL',
  columns: [
    commune,
    {
      name: 'neighbour',
      description: {
        fr: 'code d’une commune qui partage une limite',
        en: 'code of a commune that shares a border',
      },
    },
  ],
};
