import { defineIndicator } from '../indicator.ts';
import { aplOfTheDrees, lostByMergers, realZeros } from '../notes/apl.ts';
import { secondHand } from '../notes/compilation.ts';
import { communesButMayotte } from '../notes/coverage.ts';

export default defineIndicator({
  id: 'apl_gp_under_66_consultations',
  theme: 'health',
  label: {
    fr: 'Accessibilité aux médecins généralistes de 65 ans au plus (APL de la DREES)',
    en: 'Accessibility of general practitioners aged 65 at most (APL of the DREES)',
  },
  shortLabel: {
    fr: 'APL aux généralistes de 65 ans au plus',
    en: 'APL, practitioners aged 65 at most',
  },
  definition: {
    fr: 'Accessibilité potentielle localisée de 2023, limitée aux généralistes de 65 ans au plus (ceux qui ne sont pas proches de la retraite) : consultations accessibles par an et par habitant.',
    en: 'Local potential accessibility of 2023, limited to general practitioners aged 65 at most (those not about to retire): visits within reach, per inhabitant and per year.',
  },
  unit: 'consultations',
  decimals: 1,
  polarity: 'higher-is-better',
  sources: ['acces-soins-droits-communes'],
  vintage: '2023',
  coverage: communesButMayotte,
  caveats: [
    {
      fr: 'Le glossaire de la compilation dit « moins de 65 ans » là où la DREES retient 65 ans au plus.',
      en: 'The glossary of the compilation says “under 65” where the DREES keeps those aged 65 at most.',
    },
    aplOfTheDrees,
    realZeros,
    secondHand,
    lostByMergers,
  ],
  secrecy: null,
  comparableWithin: 'france',
  measure: { kind: 'weighted-mean', value: 'apl_2023.gp_under_66', weight: 'apl_2023.population' },
  order: 11,
});
