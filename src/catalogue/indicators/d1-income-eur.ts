import { defineIndicator } from '../indicator.ts';
import {
  communesWithDeciles,
  fewHouseholds,
  mergedOrSplit,
  neverAveraged,
  pricesDiffer,
  standardOfLiving,
} from '../notes/filosofi.ts';

export default defineIndicator({
  id: 'd1_income_eur',
  theme: 'income',
  label: { fr: 'Premier décile de niveau de vie', en: 'First decile of standard of living' },
  shortLabel: { fr: 'Premier décile de niveau de vie', en: 'First decile of standard of living' },
  definition: {
    fr: 'Niveau de vie annuel au-dessous duquel vivent les 10 % d’habitants les plus modestes des ménages fiscaux (Filosofi 2021).',
    en: 'Yearly standard of living below which the poorest 10% of the inhabitants of tax households live (Filosofi 2021).',
  },
  unit: 'euros',
  decimals: 0,
  polarity: 'higher-is-better',
  sources: ['filosofi-communes-2021'],
  vintage: '2021',
  coverage: communesWithDeciles,
  caveats: [standardOfLiving, neverAveraged, mergedOrSplit, pricesDiffer],
  secrecy: fewHouseholds,
  comparableWithin: 'france',
  measure: { kind: 'published', value: 'filosofi2021.d1_income' },
  order: 30,
});
