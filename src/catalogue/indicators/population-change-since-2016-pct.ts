import { defineIndicator } from '../indicator.ts';
import { lostBySplitsAndCodes, secondHand } from '../notes/compilation.ts';
import { communesButMayotte, smallCommune } from '../notes/coverage.ts';

export default defineIndicator({
  id: 'population_change_since_2016_pct',
  theme: 'people',
  label: { fr: 'Évolution de la population depuis 2016', en: 'Change in population since 2016' },
  shortLabel: { fr: 'Population depuis 2016', en: 'Population since 2016' },
  definition: {
    fr: 'Population de 2022 moins celle de 2016, rapportée à celle de 2016.',
    en: 'Population of 2022 less that of 2016, divided by that of 2016.',
  },
  unit: 'percent',
  decimals: 1,
  polarity: 'neutral',
  pivot: 0,
  sources: ['population-historique-communes'],
  vintage: '2016–2022',
  coverage: communesButMayotte,
  caveats: [smallCommune, secondHand, lostBySplitsAndCodes],
  secrecy: null,
  comparableWithin: 'france',
  measure: {
    kind: 'ratio',
    numerator: 'population_history.change_2016_2022',
    denominator: 'population_history.p2016',
    factor: 100,
  },
  order: 33,
});
