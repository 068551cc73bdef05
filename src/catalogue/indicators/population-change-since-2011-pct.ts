import { defineIndicator } from '../indicator.ts';
import { lostBySplitsAndCodes, secondHand } from '../notes/compilation.ts';
import { communesButMayotte, smallCommune } from '../notes/coverage.ts';

export default defineIndicator({
  id: 'population_change_since_2011_pct',
  theme: 'people',
  label: { fr: 'Évolution de la population depuis 2011', en: 'Change in population since 2011' },
  shortLabel: { fr: 'Population depuis 2011', en: 'Population since 2011' },
  definition: {
    fr: 'Population de 2022 moins celle de 2011, rapportée à celle de 2011.',
    en: 'Population of 2022 less that of 2011, divided by that of 2011.',
  },
  unit: 'percent',
  decimals: 1,
  polarity: 'neutral',
  pivot: 0,
  sources: ['population-historique-communes'],
  vintage: '2011–2022',
  coverage: communesButMayotte,
  caveats: [smallCommune, secondHand, lostBySplitsAndCodes],
  secrecy: null,
  comparableWithin: 'france',
  measure: {
    kind: 'ratio',
    numerator: 'population_history.change_2011_2022',
    denominator: 'population_history.p2011',
    factor: 100,
  },
  order: 32,
});
