import { defineLevel } from '../level.ts';

export default defineLevel({
  id: 'commune',
  label: { fr: 'commune', en: 'commune' },
  plural: { fr: 'communes', en: 'communes' },
  order: 0,
  sources: ['cog-2025'],
  vintage: '2025-01-01',
  membershipSql: 'SELECT code AS commune, code FROM commune',
  territoriesSql: 'SELECT code, name FROM commune',
  mapped: true,
});
