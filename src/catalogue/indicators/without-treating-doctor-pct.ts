import { defineIndicator } from '../indicator.ts';
import { lostBySplitsAndCodes, secondHand } from '../notes/compilation.ts';
import {
  communesWithInsured,
  generalSchemeOnly,
  moreInsuredThanInhabitants,
  under16TakenOff,
  withheldUnderTen,
} from '../notes/health-insurance.ts';

export default defineIndicator({
  id: 'without_treating_doctor_pct',
  theme: 'health',
  label: { fr: 'Sans médecin traitant déclaré', en: 'Without a registered treating doctor' },
  shortLabel: { fr: 'Sans médecin traitant', en: 'No treating doctor' },
  definition: {
    fr: 'Bénéficiaires du régime général de 16 ans ou plus sans médecin traitant déclaré, rapportés à l’ensemble des bénéficiaires du régime général de 16 ans ou plus, en 2024.',
    en: 'People insured by the general scheme aged 16 or over without a registered treating doctor, divided by all those aged 16 or over insured by the general scheme, in 2024.',
  },
  unit: 'percent',
  decimals: 1,
  polarity: 'higher-is-worse',
  sources: ['acces-soins-droits-communes'],
  vintage: '2024',
  coverage: communesWithInsured,
  caveats: [
    {
      fr: 'L’absence de médecin traitant déclaré ne dit pas s’il a été cherché ; elle renchérit les soins.',
      en: 'The lack of a registered doctor does not tell whether one was sought; it makes care dearer.',
    },
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
    numerator: 'rights_2024.without_treating_doctor',
    withheldUpTo: 9,
    roundedTo: 1,
    denominator: 'rights_2024.insured_16_plus',
    factor: 100,
  },
  order: 31,
});
