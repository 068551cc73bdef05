import { defineIndicator } from '../indicator.ts';
import {
  fewDozenInhabitants,
  mainlandButMerged,
  recoveredNumbers,
  totalWithoutOverseas,
} from '../notes/census-by-iris.ts';

export default defineIndicator({
  id: 'share_75_over_pct',
  theme: 'families',
  label: { fr: 'Part des personnes de 75 ans ou plus', en: 'Share of people aged 75 or over' },
  shortLabel: { fr: 'Personnes de 75 ans ou plus', en: 'People aged 75 or over' },
  definition: {
    fr: 'Habitants de 75 ans ou plus au recensement de 2022, rapportés à tous les habitants ; nombres additionnés des IRIS de la commune.',
    en: 'Inhabitants aged 75 or over at the 2022 census, divided by all inhabitants; numbers summed over the IRIS of the commune.',
  },
  unit: 'percent',
  decimals: 1,
  polarity: 'neutral',
  sources: ['iris-rp2022'],
  vintage: '2022',
  coverage: mainlandButMerged,
  caveats: [recoveredNumbers, totalWithoutOverseas, fewDozenInhabitants],
  secrecy: null,
  comparableWithin: 'france',
  measure: {
    kind: 'ratio',
    numerator: 'iris_commune_2022.aged_75_over',
    denominator: 'iris_commune_2022.age_base',
    factor: 100,
  },
  order: 30,
});
