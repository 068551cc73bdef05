import { defineIndicator } from '../indicator.ts';

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
  coverage: {
    fr: 'Communes de 2025 ; à Mayotte, les droits sont différents.',
    en: 'Communes of 2025; in Mayotte, entitlements differ.',
  },
  caveats: [
    {
      fr: 'Beaucoup de familles aisées y sont par les allocations familiales : ce n’est pas une mesure de la pauvreté.',
      en: 'Many well-off families are there by family allowances: it does not measure poverty.',
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
    kind: 'bounded-count',
    value: 'caf_2023.caf_households',
    withheldUpTo: 4,
    roundedTo: 5,
  },
  order: 55,
});
