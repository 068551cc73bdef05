import type { PublishedTable } from '../table-files/tables.ts';

export const communeEvents: PublishedTable = {
  name: 'commune_events',
  title: { fr: 'Mouvements de communes', en: 'Changes of communes' },
  licence: 'licence-ouverte-2.0',
  sources: ['cog-passage-2025'],
  sql: 'SELECT date, kind, code_before, name_before, code_after, name_after FROM commune_event ORDER BY ALL',
  columns: [
    { name: 'date', description: 'date d’effet' },
    { name: 'kind', description: 'type d’événement (MOD de l’INSEE)' },
    { name: 'code_before', description: 'commune avant' },
    { name: 'name_before', description: 'nom avant' },
    { name: 'code_after', description: 'commune après' },
    { name: 'name_after', description: 'nom après' },
  ],
};
