import { defineLevel } from '../level.ts';

export default defineLevel({
  id: 'departement',
  label: { fr: 'département', en: 'département' },
  plural: { fr: 'départements', en: 'départements' },
  order: 4,
  sources: ['cog-2025'],
  vintage: '2025-01-01',
  membershipSql: 'SELECT code AS commune, department AS code FROM commune',
  territoriesSql: 'SELECT code, name FROM department',
  mapped: true,
});
