import { defineZoning } from '../zoning.ts';

export default defineZoning({
  id: 'mountain',
  label: { fr: 'Zone de montagne', en: 'Mountain zone' },
  definition: {
    fr: 'Communes classées en zone de montagne par la loi Montagne de 1985, par massif.',
    en: 'Communes classed as mountain zones by the loi Montagne of 1985, by massif.',
  },
  sources: ['montagne-2025'],
  vintage: '2025-01-01',
  caveats: [
    {
      fr: 'Le fichier ne dit pas si une commune est classée en tout ou en partie.',
      en: 'The file does not say whether a commune is classed as a whole or in part.',
    },
  ],
  classes: [
    { id: 'vosges', label: { fr: 'Vosges', en: 'Vosges' } },
    { id: 'jura', label: { fr: 'Jura', en: 'Jura' } },
    { id: 'alpes', label: { fr: 'Alpes', en: 'Alps' } },
    { id: 'massif-central', label: { fr: 'Massif central', en: 'Massif Central' } },
    { id: 'pyrenees', label: { fr: 'Pyrénées', en: 'Pyrenees' } },
    { id: 'corse', label: { fr: 'Corse', en: 'Corsica' } },
    { id: 'guadeloupe', label: { fr: 'Guadeloupe', en: 'Guadeloupe' } },
    { id: 'martinique', label: { fr: 'Martinique', en: 'Martinique' } },
    { id: 'reunion', label: { fr: 'Hauts de La Réunion', en: 'Highlands of Réunion' } },
  ],
  membershipSql: 'SELECT commune, massif AS class FROM mountain',
  drawn: {
    kind: 'hatch',
    classes: [
      'vosges',
      'jura',
      'alpes',
      'massif-central',
      'pyrenees',
      'corse',
      'guadeloupe',
      'martinique',
      'reunion',
    ],
  },
  order: 6,
});
