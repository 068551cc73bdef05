import { defineIndicator } from '../indicator.ts';
import { mainlandButMerged, valueWithoutOverseas } from '../notes/census-by-iris.ts';

export default defineIndicator({
  id: 'single_parent_pct',
  theme: 'families',
  label: {
    fr: 'Part des familles monoparentales parmi les ménages',
    en: 'Share of single-parent families among households',
  },
  shortLabel: { fr: 'Familles monoparentales', en: 'Single-parent families' },
  definition: {
    fr: 'Ménages formés d’une famille monoparentale, rapportés à tous les ménages, au recensement de 2022 : moyenne des parts des IRIS, pondérée par leur population.',
    en: 'Households made of a single-parent family divided by all households, at the 2022 census: mean of the shares of IRIS, weighted by their population.',
  },
  unit: 'percent',
  decimals: 1,
  polarity: 'neutral',
  sources: ['iris-rp2022'],
  vintage: '2022',
  coverage: mainlandButMerged,
  caveats: [
    {
      fr: 'Estimation : la source ne donne que des pourcentages par IRIS, arrondis au centième, sans le nombre de ménages. Chaque IRIS pèse selon sa population, dans la commune comme dans un territoire plus grand.',
      en: 'An estimate: the source gives percentages by IRIS only, rounded to two decimals, without the number of households. Each IRIS weighs by its population, within the commune and in larger territories.',
    },
    {
      fr: 'Part des ménages, et non des familles : une personne seule est un ménage sans être une famille, si bien que la part parmi les familles est plus élevée.',
      en: 'A share of households, not of families: a person alone is a household but not a family, so that the share among families is higher.',
    },
    valueWithoutOverseas,
  ],
  secrecy: null,
  comparableWithin: 'france',
  measure: {
    kind: 'ratio',
    numerator: 'iris_commune_2022.single_parent',
    denominator: 'iris_commune_2022.single_parent_base',
    factor: 100,
  },
  order: 40,
});
