import { defineIndicator } from '../indicator.ts';
import { secondHand } from '../notes/compilation.ts';
import { knownQpv, ofQpvOnly, yearNotStated } from '../notes/qpv-figures.ts';

export default defineIndicator({
  id: 'qpv_rsa_households',
  theme: 'income',
  label: {
    fr: 'Foyers bénéficiaires du RSA du quartier prioritaire',
    en: 'Households receiving the RSA in the priority neighbourhood',
  },
  shortLabel: { fr: 'Foyers au RSA du QPV', en: 'RSA households of the QPV' },
  definition: {
    fr: 'Nombre de foyers du quartier qui reçoivent le revenu de solidarité active (RSA socle) des CAF, tel qu’il est publié.',
    en: 'Number of households of the neighbourhood that receive the basic minimum income (RSA socle) from the family benefit offices (CAF), as published.',
  },
  unit: 'households',
  decimals: 0,
  polarity: 'higher-is-worse',
  sources: ['qpv-indicateurs-2024'],
  vintage: '2018–2023',
  coverage: knownQpv,
  caveats: [yearNotStated, ofQpvOnly, secondHand],
  secrecy: null,
  comparableWithin: 'france',
  measure: { kind: 'published-of-qpv', value: 'qpv_indicator.rsa_households' },
  order: 60,
});
