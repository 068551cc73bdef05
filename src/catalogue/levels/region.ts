import { defineLevel } from '../level.ts';

export default defineLevel({
  id: 'region',
  label: { fr: 'région', en: 'région' },
  plural: { fr: 'régions', en: 'régions' },
  order: 5,
  sources: ['cog-2025'],
  vintage: '2025-01-01',
  membershipSql: 'SELECT code AS commune, region AS code FROM commune',
  territoriesSql: 'SELECT code, name FROM region',
  mapped: true,
});
