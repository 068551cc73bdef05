import { defineLevel } from '../level.ts';

export default defineLevel({
  id: 'epci',
  label: { fr: 'intercommunalité (EPCI)', en: 'intermunicipality (EPCI)' },
  plural: { fr: 'intercommunalités (EPCI)', en: 'intermunicipalities (EPCI)' },
  order: 1,
  sources: ['epci-2025'],
  vintage: '2025-01-01',
  membershipSql: 'SELECT commune, epci AS code FROM commune_epci',
  territoriesSql: 'SELECT code, name FROM epci',
  mapped: true,
});
