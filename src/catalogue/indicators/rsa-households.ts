import { defineIndicator } from '../indicator.ts';
import { lostBySplitsAndCodes, secondHand } from '../notes/compilation.ts';
import {
  communesAndMayotte,
  withheldUnderFive,
  withoutAgriculturalScheme,
} from '../notes/family-benefits.ts';

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
  coverage: communesAndMayotte,
  caveats: [
    {
      fr: 'Le nombre dit combien de foyers sont aidés, non combien en auraient besoin : tous n’y recourent pas.',
      en: 'The number tells how many households are helped, not how many would need it: not all claim it.',
    },
    withoutAgriculturalScheme,
    secondHand,
    {
      fr: 'Le nombre d’une commune est arrondi à 5 : le vrai en est à 2 au plus. Les bornes d’un total comptent ce qui est masqué et cet arrondi ; le total que la CNAF donne par ailleurs n’en sort que pour cinq EPCI sur 1 247, où les deux se contredisent.',
      en: 'The number of a commune is rounded to 5: the true one is at most 2 away. The bounds of a total allow for what is withheld and for this rounding; the total that the CNAF gives elsewhere lies outside for only five EPCI in 1,247, where the two contradict each other.',
    },
    lostBySplitsAndCodes,
  ],
  secrecy: withheldUnderFive,
  comparableWithin: 'france',
  measure: {
    kind: 'bounded-count',
    value: 'caf_2023.rsa_households',
    withheldUpTo: 4,
    roundedTo: 5,
  },
  order: 50,
});
