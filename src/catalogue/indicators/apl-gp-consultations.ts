import { defineIndicator } from '../indicator.ts';
import { aplOfTheDrees, lostByMergers, realZeros } from '../notes/apl.ts';
import { secondHand } from '../notes/compilation.ts';
import { communesButMayotte } from '../notes/coverage.ts';

export default defineIndicator({
  id: 'apl_gp_consultations',
  theme: 'health',
  label: {
    fr: 'Accessibilité aux médecins généralistes (APL de la DREES)',
    en: 'Accessibility of general practitioners (APL of the DREES)',
  },
  shortLabel: { fr: 'APL aux généralistes', en: 'APL, general practitioners' },
  definition: {
    fr: 'Accessibilité potentielle localisée de 2023 : consultations et visites de généralistes accessibles par an et par habitant, selon l’activité des médecins de tous âges, la distance et les besoins par âge de la population.',
    en: 'Local potential accessibility of 2023: visits to general practitioners within reach, per inhabitant and per year, given the activity of doctors of all ages, the distance and the needs by age of the population.',
  },
  unit: 'consultations',
  decimals: 1,
  polarity: 'higher-is-better',
  sources: ['acces-soins-droits-communes'],
  vintage: '2023',
  coverage: communesButMayotte,
  caveats: [aplOfTheDrees, realZeros, secondHand, lostByMergers],
  secrecy: null,
  comparableWithin: 'france',
  measure: { kind: 'weighted-mean', value: 'apl_2023.gp', weight: 'apl_2023.population' },
  order: 10,
});
