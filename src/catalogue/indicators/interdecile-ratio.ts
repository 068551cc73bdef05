import { defineIndicator } from '../indicator.ts';
import {
  communesWithDeciles,
  fewHouseholds,
  mergedOrSplit,
  neverAveraged,
  standardOfLiving,
} from '../notes/filosofi.ts';

export default defineIndicator({
  id: 'interdecile_ratio',
  theme: 'income',
  label: {
    fr: 'Rapport interdécile de niveau de vie',
    en: 'Interdecile ratio of standard of living',
  },
  shortLabel: { fr: 'Rapport interdécile (D9/D1)', en: 'Interdecile ratio (D9/D1)' },
  definition: {
    fr: 'Neuvième décile de niveau de vie divisé par le premier : combien de fois le seuil des 10 % les plus aisés vaut celui des 10 % les plus modestes (Filosofi 2021).',
    en: 'Ninth decile of standard of living divided by the first: how many times the threshold of the richest 10% is worth that of the poorest 10% (Filosofi 2021).',
  },
  unit: 'ratio',
  decimals: 1,
  polarity: 'higher-is-worse',
  sources: ['filosofi-communes-2021'],
  vintage: '2021',
  coverage: communesWithDeciles,
  caveats: [
    {
      fr: 'Mesure l’inégalité à l’intérieur de la commune : une commune pauvre et homogène a un rapport faible.',
      en: 'Measures inequality within the commune: a commune that is poor and homogeneous has a low ratio.',
    },
    standardOfLiving,
    neverAveraged,
    mergedOrSplit,
  ],
  secrecy: fewHouseholds,
  comparableWithin: 'france',
  measure: { kind: 'published', value: 'filosofi2021.interdecile_ratio' },
  order: 50,
});
