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
  id: 'd9_income_eur',
  theme: 'income',
  label: { fr: 'Neuvième décile de niveau de vie', en: 'Ninth decile of standard of living' },
  shortLabel: { fr: 'Neuvième décile de niveau de vie', en: 'Ninth decile of standard of living' },
  definition: {
    fr: 'Niveau de vie annuel au-dessus duquel vivent les 10 % d’habitants les plus aisés des ménages fiscaux (Filosofi 2021).',
    en: 'Yearly standard of living above which the richest 10% of the inhabitants of tax households live (Filosofi 2021).',
  },
  unit: 'euros',
  decimals: 0,
  polarity: 'neutral',
  sources: ['filosofi-communes-2021'],
  vintage: '2021',
  coverage: communesWithDeciles,
  caveats: [standardOfLiving, neverAveraged, mergedOrSplit, pricesDiffer],
  secrecy: fewHouseholds,
  comparableWithin: 'france',
  measure: { kind: 'published', value: 'filosofi2021.d9_income' },
  order: 40,
});
