import type { PublishedTable } from '../table-files/tables.ts';

export const codePassage: PublishedTable = {
  name: 'code_passage',
  title: { fr: 'Passage des anciens codes communes', en: 'Passage of old commune codes' },
  licence: 'licence-ouverte-2.0',
  sources: ['cog-passage-2025'],
  sql: 'SELECT code_old, code FROM code_passage ORDER BY ALL',
  columns: [
    {
      name: 'code_old',
      description: { fr: 'code ayant existé depuis 1943', en: 'code that has existed since 1943' },
    },
    { name: 'code', description: { fr: 'commune de 2025', en: 'commune of 2025' } },
  ],
};
