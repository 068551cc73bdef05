import { defineIndicator } from '../indicator.ts';
import { lostBySplitsAndCodes, secondHand } from '../notes/compilation.ts';
import {
  communesWithInsured,
  generalSchemeOnly,
  moreInsuredThanInhabitants,
  withheldUnderTen,
} from '../notes/health-insurance.ts';

export default defineIndicator({
  id: 'css_free_pct',
  theme: 'health',
  label: {
    fr: 'Complémentaire santé solidaire sans participation',
    en: 'Free complementary health cover',
  },
  shortLabel: { fr: 'Complémentaire santé gratuite', en: 'Free complementary health cover' },
  definition: {
    fr: 'Bénéficiaires de la complémentaire santé solidaire sans participation financière, rapportés aux bénéficiaires du régime général, en 2024.',
    en: 'People covered by the solidarity complementary health insurance without contribution, divided by the people insured by the general scheme, in 2024.',
  },
  unit: 'percent',
  decimals: 1,
  polarity: 'higher-is-worse',
  sources: ['acces-soins-droits-communes'],
  vintage: '2024',
  coverage: communesWithInsured,
  caveats: [
    {
      fr: 'La fourchette suppose qu’un total masqué, à côté de classes d’âge toutes masquées, est inférieur à 10 ; à partir de 500 assurés, il est dit secret.',
      en: 'The range assumes that a withheld total, beside age classes all withheld, is under 10; from 500 insured people on, it is said to be secret.',
    },
    {
      fr: 'Mesure un droit ouvert, non le besoin : une part des personnes éligibles ne le demande pas.',
      en: 'Measures an entitlement in force, not the need: part of those eligible do not claim it.',
    },
    generalSchemeOnly,
    moreInsuredThanInhabitants,
    secondHand,
    lostBySplitsAndCodes,
  ],
  secrecy: withheldUnderTen,
  comparableWithin: 'france',
  measure: {
    kind: 'bounded-ratio',
    numerator: 'rights_2024.css_free',
    withheldUpTo: 9,
    roundedTo: 1,
    denominator: 'rights_2024.insured',
    factor: 100,
  },
  order: 40,
});
