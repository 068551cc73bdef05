import type { PublishedTable } from '../table-files/tables.ts';

export const communeEvents: PublishedTable = {
  name: 'commune_events',
  title: { fr: 'Mouvements de communes', en: 'Changes of communes' },
  licence: 'licence-ouverte-2.0',
  sources: ['cog-passage-2025'],
  sql: 'SELECT date, kind, code_before, name_before, code_after, name_after FROM commune_event ORDER BY ALL',
  columns: [
    { name: 'date', description: { fr: 'date d’effet', en: 'date of effect' } },
    {
      name: 'kind',
      description: { fr: 'type d’événement (MOD de l’INSEE)', en: 'kind of event (MOD of INSEE)' },
    },
    { name: 'code_before', description: { fr: 'commune avant', en: 'commune before' } },
    { name: 'name_before', description: { fr: 'nom avant', en: 'name before' } },
    { name: 'code_after', description: { fr: 'commune après', en: 'commune after' } },
    { name: 'name_after', description: { fr: 'nom après', en: 'name after' } },
  ],
};
