import { defineIndicator } from '../indicator.ts';
import { lostBySplitsAndCodes, secondHand } from '../notes/compilation.ts';
import {
  communesAndMayotte,
  withheldUnderFive,
  withoutAgriculturalScheme,
} from '../notes/family-benefits.ts';

export default defineIndicator({
  id: 'rsa_households_per_1000',
  theme: 'income',
  label: {
    fr: 'Foyers bénéficiaires du RSA pour 1 000 habitants',
    en: 'Households receiving the RSA per 1,000 inhabitants',
  },
  shortLabel: { fr: 'Foyers au RSA pour 1 000 hab.', en: 'RSA households per 1,000 inh.' },
  definition: {
    fr: 'Foyers bénéficiaires du revenu de solidarité active versé par les CAF en 2023, rapportés à la population municipale de 2023.',
    en: 'Households receiving the minimum income (revenu de solidarité active) paid by the CAF in 2023, divided by the municipal population of 2023.',
  },
  unit: 'per-1000',
  decimals: 1,
  polarity: 'higher-is-worse',
  sources: ['acces-soins-droits-communes', 'populations-legales-2023'],
  vintage: '2023',
  coverage: communesAndMayotte,
  caveats: [
    {
      fr: 'Des foyers rapportés à des habitants : ce n’est pas la part des habitants qui vivent du RSA.',
      en: 'Households divided by inhabitants: not the share of inhabitants living on the RSA.',
    },
    {
      fr: 'Mayotte : foyers de 2023 sur la population de 2017.',
      en: 'Mayotte: households of 2023 over the population of 2017.',
    },
    withoutAgriculturalScheme,
    secondHand,
    lostBySplitsAndCodes,
  ],
  secrecy: withheldUnderFive,
  comparableWithin: 'france',
  measure: {
    kind: 'bounded-ratio',
    numerator: 'caf_2023.rsa_households',
    withheldUpTo: 4,
    roundedTo: 5,
    denominator: 'demand_population.population',
    factor: 1000,
  },
  order: 51,
});
