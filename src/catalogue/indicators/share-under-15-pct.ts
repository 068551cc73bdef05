import { defineIndicator } from '../indicator.ts';
import {
  fewDozenInhabitants,
  mainlandButMerged,
  recoveredNumbers,
  totalWithoutOverseas,
} from '../notes/census-by-iris.ts';

export default defineIndicator({
  id: 'share_under_15_pct',
  theme: 'families',
  label: { fr: 'Part des personnes de moins de 15 ans', en: 'Share of people aged under 15' },
  shortLabel: { fr: 'Personnes de moins de 15 ans', en: 'People aged under 15' },
  definition: {
    fr: 'Habitants de moins de 15 ans au recensement de 2022, rapportés à tous les habitants ; nombres additionnés des IRIS de la commune.',
    en: 'Inhabitants aged under 15 at the 2022 census, divided by all inhabitants; numbers summed over the IRIS of the commune.',
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
    numerator: 'iris_commune_2022.aged_under_15',
    denominator: 'iris_commune_2022.age_base',
    factor: 100,
  },
  order: 10,
});
