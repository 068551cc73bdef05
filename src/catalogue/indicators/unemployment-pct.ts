import { defineIndicator } from '../indicator.ts';
import { smallCommune } from '../notes/coverage.ts';

export default defineIndicator({
  id: 'unemployment_pct',
  theme: 'employment',
  label: {
    fr: 'Taux de chômage au sens du recensement',
    en: 'Unemployment rate as counted by the census',
  },
  shortLabel: { fr: 'Chômage (recensement)', en: 'Unemployment (census)' },
  definition: {
    fr: 'Chômeurs de 15 à 64 ans, rapportés aux actifs (en emploi ou chômeurs) de 15 à 64 ans, au recensement de 2021.',
    en: 'Unemployed people aged 15 to 64 divided by active people (employed or unemployed) aged 15 to 64, at the 2021 census.',
  },
  unit: 'percent',
  decimals: 1,
  polarity: 'higher-is-worse',
  sources: ['communes-rp2021'],
  vintage: '2021',
  coverage: {
    fr: 'Communes de 2025, sauf Mayotte, Les Trois Lacs (27676) et dix communes issues de scissions.',
    en: 'Communes of 2025, except Mayotte, Les Trois Lacs (27676) and ten communes that come from splits.',
  },
  caveats: [
    {
      fr: 'Est chômeur qui se déclare tel au recensement : ce taux dépasse celui du Bureau international du travail et ne se compare pas à lui.',
      en: 'People are unemployed when they say so at the census: this rate is higher than that of the International Labour Organization and is not to be compared with it.',
    },
    {
      fr: 'Le recensement tourne sur cinq ans (2019 à 2023) : la valeur ne suit pas la conjoncture.',
      en: 'The census runs over five years (2019 to 2023): the value does not follow the economy.',
    },
    smallCommune,
  ],
  secrecy: null,
  comparableWithin: 'france',
  measure: {
    kind: 'ratio',
    numerator: 'rp2021.unemployed_15_64',
    denominator: 'rp2021.active_15_64',
    factor: 100,
  },
  order: 10,
});
