import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'rsa_households',
  theme: 'income',
  label: { fr: 'Foyers bénéficiaires du RSA', en: 'Households receiving the RSA' },
  shortLabel: { fr: 'Foyers au RSA', en: 'RSA households' },
  definition: {
    fr: 'Nombre de foyers bénéficiaires du revenu de solidarité active versé par les CAF en 2023.',
    en: 'Number of households receiving the minimum income (revenu de solidarité active) paid by the family benefit offices (CAF) in 2023.',
  },
  unit: 'households',
  decimals: 0,
  polarity: 'higher-is-worse',
  sources: ['acces-soins-droits-communes'],
  vintage: '2023',
  coverage: {
    fr: 'Communes de 2025 ; à Mayotte, les droits sont différents.',
    en: 'Communes of 2025; in Mayotte, entitlements differ.',
  },
  caveats: [
    {
      fr: 'Le nombre dit combien de foyers sont aidés, non combien en auraient besoin : tous n’y recourent pas.',
      en: 'The number tells how many households are helped, not how many would need it: not all claim it.',
    },
    {
      fr: 'Les foyers payés par la Mutualité sociale agricole n’y sont pas.',
      en: 'Households paid by the agricultural scheme are left out.',
    },
    {
      fr: 'Repris d’une compilation de seconde main, et non du fichier du producteur.',
      en: 'Taken from a second-hand compilation, not from the producer’s file.',
    },
    {
      fr: 'Le nombre d’une commune est arrondi à 5 : le vrai en est à 2 au plus. Les bornes d’un total comptent ce qui est masqué et cet arrondi ; le total que la CNAF donne par ailleurs n’en sort que pour cinq EPCI sur 1 247, où les deux se contredisent.',
      en: 'The number of a commune is rounded to 5: the true one is at most 2 away. The bounds of a total allow for what is withheld and for this rounding; the total that the CNAF gives elsewhere lies outside for only five EPCI in 1,247, where the two contradict each other.',
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
    value: 'caf_2023.rsa_households',
    withheldUpTo: 4,
    roundedTo: 5,
  },
  order: 50,
});
