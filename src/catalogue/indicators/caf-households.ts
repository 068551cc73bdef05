import { defineIndicator } from '../indicator.ts';
import { lostBySplitsAndCodes, secondHand } from '../notes/compilation.ts';
import { communesAndMayotte, withheldUnderFive } from '../notes/family-benefits.ts';

export default defineIndicator({
  id: 'caf_households',
  theme: 'income',
  label: { fr: 'Foyers allocataires des CAF', en: 'Households receiving CAF benefits' },
  shortLabel: { fr: 'Foyers allocataires des CAF', en: 'CAF benefit households' },
  definition: {
    fr: 'Nombre de foyers bénéficiaires d’au moins une prestation légale des caisses d’allocations familiales en 2023 (famille, logement, solidarité).',
    en: 'Number of households receiving at least one statutory benefit of the family benefit offices (CAF) in 2023 (family, housing, solidarity).',
  },
  unit: 'households',
  decimals: 0,
  polarity: 'neutral',
  sources: ['acces-soins-droits-communes'],
  vintage: '2023',
  coverage: communesAndMayotte,
  caveats: [
    {
      fr: 'Beaucoup de familles aisées y sont par les allocations familiales : ce n’est pas une mesure de la pauvreté.',
      en: 'Many well-off families are there by family allowances: it does not measure poverty.',
    },
    secondHand,
    lostBySplitsAndCodes,
  ],
  secrecy: withheldUnderFive,
  comparableWithin: 'france',
  measure: {
    kind: 'bounded-count',
    value: 'caf_2023.caf_households',
    withheldUpTo: 4,
    roundedTo: 5,
  },
  order: 55,
});
