import { defineIndicator } from '../indicator.ts';
import {
  mainlandButMerged,
  valueWithoutOverseas,
  weightedByInhabitants,
} from '../notes/census-by-iris.ts';

export default defineIndicator({
  id: 'social_housing_pct',
  theme: 'housing',
  label: {
    fr: 'Part des logements HLM parmi les résidences principales',
    en: 'Share of social housing among main residences',
  },
  shortLabel: { fr: 'Logements HLM', en: 'Social housing' },
  definition: {
    fr: 'Résidences principales louées à un organisme HLM, rapportées à toutes les résidences principales, au recensement de 2022 : moyenne des parts des IRIS, pondérée par leur population.',
    en: 'Main residences rented from a social landlord (HLM) divided by all main residences, at the 2022 census: mean of the shares of IRIS, weighted by their population.',
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
      fr: 'Déclaré par les habitants : ce n’est ni l’inventaire des bailleurs, ni le taux de la loi SRU.',
      en: 'As stated by inhabitants: neither the inventory of landlords nor the rate of the SRU Act.',
    },
    valueWithoutOverseas,
  ],
  secrecy: null,
  comparableWithin: 'france',
  measure: {
    kind: 'ratio',
    numerator: 'iris_commune_2022.social_housing',
    denominator: 'iris_commune_2022.social_housing_base',
    factor: 100,
  },
  order: 10,
});
