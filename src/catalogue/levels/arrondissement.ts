import { defineLevel } from '../level.ts';

export default defineLevel({
  id: 'arrondissement',
  label: { fr: 'arrondissement', en: 'arrondissement' },
  plural: { fr: 'arrondissements', en: 'arrondissements' },
  order: 3,
  sources: ['zonages-communes-2025'],
  vintage: '2025-01-01',
  membershipSql: 'SELECT commune, arrondissement AS code FROM commune_arrondissement',
  territoriesSql: 'SELECT code, name FROM arrondissement',
  mapped: true,
});
