import { defineLevel } from '../level.ts';

export default defineLevel({
  id: 'pays',
  label: { fr: 'France', en: 'France' },
  plural: { fr: 'France', en: 'France' },
  order: 6,
  sources: ['cog-2025'],
  vintage: '2025-01-01',
  membershipSql: "SELECT code AS commune, 'FR' AS code FROM commune",
  territoriesSql: "SELECT 'FR' AS code, 'France' AS name",
  mapped: false,
});
