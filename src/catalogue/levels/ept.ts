import { defineLevel } from '../level.ts';

export default defineLevel({
  id: 'ept',
  label: { fr: 'établissement public territorial (EPT)', en: 'territorial public body (EPT)' },
  plural: {
    fr: 'établissements publics territoriaux (EPT)',
    en: 'territorial public bodies (EPT)',
  },
  order: 2,
  sources: ['decoupage-administratif'],
  vintage: '2025-01-01',
  membershipSql: 'SELECT commune, ept AS code FROM commune_ept',
  territoriesSql: 'SELECT code, name FROM ept',
  mapped: false,
});
