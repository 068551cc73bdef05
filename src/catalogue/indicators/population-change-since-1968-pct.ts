import { defineIndicator } from '../indicator.ts';
import { lostBySplitsAndCodes, secondHand } from '../notes/compilation.ts';
import { communesButMayotte } from '../notes/coverage.ts';

export default defineIndicator({
  id: 'population_change_since_1968_pct',
  theme: 'people',
  label: { fr: 'Évolution de la population depuis 1968', en: 'Change in population since 1968' },
  shortLabel: { fr: 'Population depuis 1968', en: 'Population since 1968' },
  definition: {
    fr: 'Population de 2022 moins celle de 1968, rapportée à celle de 1968.',
    en: 'Population of 2022 less that of 1968, divided by that of 1968.',
  },
  unit: 'percent',
  decimals: 1,
  polarity: 'neutral',
  pivot: 0,
  sources: ['population-historique-communes'],
  vintage: '1968–2022',
  coverage: communesButMayotte,
  caveats: [
    {
      fr: 'Limites récentes des communes ; Les Ulis, créée en 1977, n’a pas d’évolution depuis 1968.',
      en: 'Recent limits of communes; Les Ulis, created in 1977, has no change since 1968.',
    },
    {
      fr: 'Avant 2006, population sans doubles comptes ; depuis, population municipale : les deux définitions diffèrent peu.',
      en: 'Before 2006, population without double counting; since then, municipal population: the two definitions differ little.',
    },
    secondHand,
    lostBySplitsAndCodes,
  ],
  secrecy: null,
  comparableWithin: 'france',
  measure: {
    kind: 'ratio',
    numerator: 'population_history.change_1968_2022',
    denominator: 'population_history.p1968',
    factor: 100,
  },
  order: 31,
});
