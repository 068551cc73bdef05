import { defineIndicator } from '../indicator.ts';
import {
  fewHouseholds,
  mergedOrSplit,
  neverAveraged,
  pricesDiffer,
  standardOfLiving,
} from '../notes/filosofi.ts';

export default defineIndicator({
  id: 'median_income_eur',
  theme: 'income',
  label: { fr: 'Niveau de vie médian', en: 'Median standard of living' },
  shortLabel: { fr: 'Niveau de vie médian', en: 'Median standard of living' },
  definition: {
    fr: 'Niveau de vie annuel qui partage les habitants des ménages fiscaux en deux moitiés : l’une vit avec moins, l’autre avec plus (Filosofi 2021).',
    en: 'Yearly standard of living that divides the inhabitants of tax households into two halves: one lives on less, the other on more (Filosofi 2021).',
  },
  unit: 'euros',
  decimals: 0,
  polarity: 'higher-is-better',
  sources: ['filosofi-communes-2021'],
  vintage: '2021',
  coverage: {
    fr: 'Hexagone, Corse, Martinique et La Réunion : 31 164 communes.',
    en: 'Mainland France, Corsica, Martinique and Réunion: 31,164 communes.',
  },
  caveats: [standardOfLiving, neverAveraged, mergedOrSplit, pricesDiffer],
  secrecy: fewHouseholds,
  comparableWithin: 'france',
  measure: { kind: 'published', value: 'filosofi2021.median_income' },
  order: 10,
});
