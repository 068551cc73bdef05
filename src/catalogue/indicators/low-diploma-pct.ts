import { defineIndicator } from '../indicator.ts';
import {
  mainlandButMerged,
  olderGenerations,
  valueWithoutOverseas,
  weightedByAdults,
} from '../notes/census-by-iris.ts';

export default defineIndicator({
  id: 'low_diploma_pct',
  theme: 'employment',
  label: {
    fr: 'Part des personnes sans diplôme ou d’un diplôme inférieur au baccalauréat',
    en: 'Share of people with no diploma or one below the baccalauréat',
  },
  shortLabel: {
    fr: 'Diplôme inférieur au bac, ou aucun',
    en: 'Diploma below the baccalauréat, or none',
  },
  definition: {
    fr: 'Personnes de 15 ans ou plus, sorties des études, sans diplôme ou dont le plus haut est inférieur au baccalauréat (brevet, CAP, BEP…), rapportées aux personnes de 15 ans ou plus sorties des études, au recensement de 2022 : moyenne des parts des IRIS, pondérée par leur population de 15 ans ou plus.',
    en: 'People aged 15 and over who have left education with no diploma or a highest one below the baccalauréat (brevet, CAP, BEP…), divided by people aged 15 and over who have left education, at the 2022 census: mean of the shares of IRIS, weighted by their population aged 15 and over.',
  },
  unit: 'percent',
  decimals: 1,
  polarity: 'higher-is-worse',
  sources: ['iris-rp2022'],
  vintage: '2022',
  coverage: mainlandButMerged,
  caveats: [weightedByAdults, olderGenerations, valueWithoutOverseas],
  secrecy: null,
  comparableWithin: 'france',
  measure: {
    kind: 'ratio',
    numerator: 'iris_commune_2022.low_diploma',
    denominator: 'iris_commune_2022.low_diploma_base',
    factor: 100,
  },
  order: 20,
});
