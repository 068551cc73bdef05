import { defineIndicator } from '../indicator.ts';
import { aplOfTheDrees, lostByMergers, realZeros } from '../notes/apl.ts';
import { secondHand } from '../notes/compilation.ts';
import { communesButMayotte } from '../notes/coverage.ts';

export default defineIndicator({
  id: 'apl_physiotherapists_per_10000',
  theme: 'health',
  label: {
    fr: 'Accessibilité aux masseurs-kinésithérapeutes (APL de la DREES)',
    en: 'Accessibility of physiotherapists (APL of the DREES)',
  },
  shortLabel: { fr: 'APL aux kinésithérapeutes', en: 'APL, physiotherapists' },
  definition: {
    fr: 'Accessibilité potentielle localisée de 2023 aux masseurs-kinésithérapeutes : équivalents temps plein accessibles pour 10 000 habitants (la DREES les donne pour 100 000).',
    en: 'Local potential accessibility of physiotherapists in 2023: full-time equivalents within reach per 10,000 inhabitants (the DREES gives them per 100,000).',
  },
  unit: 'per-10000',
  decimals: 1,
  polarity: 'higher-is-better',
  sources: ['acces-soins-droits-communes'],
  vintage: '2023',
  coverage: communesButMayotte,
  caveats: [aplOfTheDrees, realZeros, secondHand, lostByMergers],
  secrecy: null,
  comparableWithin: 'france',
  measure: {
    kind: 'weighted-mean',
    value: 'apl_2023.physiotherapists_per_10000',
    weight: 'apl_2023.population',
  },
  order: 13,
});
