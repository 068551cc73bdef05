import { defineIndicator } from '../indicator.ts';
import { lostBySplitsAndCodes, secondHand } from '../notes/compilation.ts';
import {
  communesWithInsured,
  generalSchemeOnly,
  moreInsuredThanInhabitants,
  under16TakenOff,
  visitIsNotNeed,
  withheldUnderTen,
} from '../notes/health-insurance.ts';

export default defineIndicator({
  id: 'no_gp_visit_pct',
  theme: 'health',
  label: {
    fr: 'Sans consultation de généraliste depuis 24 mois',
    en: 'Without a visit to a general practitioner for 24 months',
  },
  shortLabel: { fr: 'Sans généraliste depuis 24 mois', en: 'No GP visit for 24 months' },
  definition: {
    fr: 'Bénéficiaires du régime général de 16 ans ou plus sans consultation de médecin généraliste au cours des 24 derniers mois, rapportés à l’ensemble des bénéficiaires du régime général de 16 ans ou plus, en 2024.',
    en: 'People insured by the general scheme aged 16 or over without a visit to a general practitioner in the last 24 months, divided by all those aged 16 or over insured by the general scheme, in 2024.',
  },
  unit: 'percent',
  decimals: 1,
  polarity: 'higher-is-worse',
  sources: ['acces-soins-droits-communes'],
  vintage: '2024',
  coverage: communesWithInsured,
  caveats: [
    visitIsNotNeed,
    under16TakenOff,
    generalSchemeOnly,
    moreInsuredThanInhabitants,
    secondHand,
    lostBySplitsAndCodes,
  ],
  secrecy: withheldUnderTen,
  comparableWithin: 'france',
  measure: {
    kind: 'bounded-ratio',
    numerator: 'rights_2024.no_gp_visit',
    withheldUpTo: 9,
    roundedTo: 1,
    denominator: 'rights_2024.insured_16_plus',
    factor: 100,
  },
  order: 30,
});
