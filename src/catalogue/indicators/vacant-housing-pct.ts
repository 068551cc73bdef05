import { defineIndicator } from '../indicator.ts';
import {
  mainlandButMerged,
  valueWithoutOverseas,
  weightedByInhabitants,
} from '../notes/census-by-iris.ts';

export default defineIndicator({
  id: 'vacant_housing_pct',
  theme: 'housing',
  label: { fr: 'Part des logements vacants', en: 'Share of vacant dwellings' },
  shortLabel: { fr: 'Logements vacants', en: 'Vacant dwellings' },
  definition: {
    fr: 'Logements inoccupés (à vendre, à louer, en attente ou sans emploi), rapportés à tous les logements, résidences secondaires comprises, au recensement de 2022 : moyenne des parts des IRIS, pondérée par leur population.',
    en: 'Unoccupied dwellings (for sale, to let, waiting or unused) divided by all dwellings, second homes included, at the 2022 census: mean of the shares of IRIS, weighted by their population.',
  },
  unit: 'percent',
  decimals: 1,
  polarity: 'neutral',
  sources: ['iris-rp2022'],
  vintage: '2022',
  coverage: mainlandButMerged,
  caveats: [
    weightedByInhabitants,
    {
      fr: 'Peser par la population donne moins de poids aux lieux de résidences secondaires et aux quartiers qui se vident : la part nationale en est un peu plus basse.',
      en: 'Weighting by population gives less weight to places of second homes and to neighbourhoods that empty: the national share is somewhat lower for it.',
    },
    valueWithoutOverseas,
  ],
  secrecy: null,
  comparableWithin: 'france',
  measure: {
    kind: 'ratio',
    numerator: 'iris_commune_2022.vacant_housing',
    denominator: 'iris_commune_2022.vacant_housing_base',
    factor: 100,
  },
  order: 20,
});
