import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'rsa_households_per_1000',
  theme: 'income',
  label: {
    fr: 'Foyers bénéficiaires du RSA pour 1 000 habitants',
    en: 'Households receiving the RSA for 1,000 inhabitants',
  },
  shortLabel: { fr: 'Foyers au RSA pour 1 000 hab.', en: 'RSA households for 1,000 inh.' },
  definition: {
    fr: 'Foyers bénéficiaires du revenu de solidarité active versé par les CAF en 2023, rapportés à la population municipale de 2023.',
    en: 'Households receiving the minimum income (revenu de solidarité active) paid by the CAF in 2023, divided by the municipal population of 2023.',
  },
  unit: 'per-1000',
  decimals: 1,
  polarity: 'higher-is-worse',
  sources: ['acces-soins-droits-communes', 'populations-legales-2023'],
  vintage: '2023',
  coverage: {
    fr: 'Communes de 2025 ; à Mayotte, les droits sont différents.',
    en: 'Communes of 2025; in Mayotte, entitlements differ.',
  },
  caveats: [
    {
      fr: 'Des foyers rapportés à des habitants : ce n’est pas la part des habitants qui vivent du RSA.',
      en: 'Households divided by inhabitants: not the share of inhabitants living on the RSA.',
    },
    {
      fr: 'Mayotte : foyers de 2023 sur la population de 2017.',
      en: 'Mayotte: households of 2023 over the population of 2017.',
    },
    {
      fr: 'Les foyers payés par la Mutualité sociale agricole n’y sont pas.',
      en: 'Households paid by the agricultural scheme are left out.',
    },
    {
      fr: 'Repris d’une compilation de seconde main, et non du fichier du producteur.',
      en: 'Taken from a second-hand compilation, not from the producer’s file.',
    },
    {
      fr: 'Dix communes scindées depuis et cinq qui ont changé de code n’ont pas de valeur, dont Orée d’Anjou (17 162 habitants) : les départements concernés peuvent être incomplets.',
      en: 'Ten communes split since and five that changed code have no value, Orée d’Anjou (17,162 inhabitants) among them: the départements concerned may be incomplete.',
    },
  ],
  secrecy: {
    fr: 'La CNAF masque les nombres inférieurs à 5 et arrondit les autres à 5 : un petit nombre a une fourchette de 0 à 4, les autres sont à 2 près, et un total, la somme de ces bornes. Les totaux publiés par ailleurs ne sont pas repris, qui les révéleraient.',
    en: 'The CNAF withholds numbers under 5 and rounds the others to 5: a small number has a range from 0 to 4, the others are within 2, and a total has the sum of these bounds. Totals published elsewhere are not taken up, as they would reveal them.',
  },
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
