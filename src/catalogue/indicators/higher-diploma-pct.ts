import { defineIndicator } from '../indicator.ts';
import {
  mainlandButMerged,
  olderGenerations,
  valueWithoutOverseas,
  weightedByAdults,
} from '../notes/census-by-iris.ts';

export default defineIndicator({
  id: 'higher_diploma_pct',
  theme: 'employment',
  label: {
    fr: 'Part des diplômés de l’enseignement supérieur',
    en: 'Share of people with a higher education diploma',
  },
  shortLabel: { fr: 'Diplômés du supérieur', en: 'Higher education diploma' },
  definition: {
    fr: 'Personnes de 15 ans ou plus, sorties des études, qui ont un diplôme de l’enseignement supérieur, rapportées aux personnes de 15 ans ou plus sorties des études, au recensement de 2022 : moyenne des parts des IRIS, pondérée par leur population de 15 ans ou plus.',
    en: 'People aged 15 and over who have left education with a higher education diploma, divided by people aged 15 and over who have left education, at the 2022 census: mean of the shares of IRIS, weighted by their population aged 15 and over.',
  },
  unit: 'percent',
  decimals: 1,
  polarity: 'neutral',
  sources: ['iris-rp2022'],
  vintage: '2022',
  coverage: mainlandButMerged,
  caveats: [weightedByAdults, olderGenerations, valueWithoutOverseas],
  secrecy: null,
  comparableWithin: 'france',
  measure: {
    kind: 'ratio',
    numerator: 'iris_commune_2022.higher_diploma',
    denominator: 'iris_commune_2022.higher_diploma_base',
    factor: 100,
  },
  order: 30,
});
