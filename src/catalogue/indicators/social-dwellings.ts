import { defineIndicator } from '../indicator.ts';
import { lostBySplitsAndCodes, secondHand } from '../notes/compilation.ts';
import { communesWithOverseas } from '../notes/coverage.ts';

export default defineIndicator({
  id: 'social_dwellings',
  theme: 'housing',
  label: { fr: 'Logements locatifs sociaux (RPLS)', en: 'Social rented dwellings (RPLS)' },
  shortLabel: { fr: 'Logements sociaux', en: 'Social dwellings' },
  definition: {
    fr: 'Nombre de logements locatifs des bailleurs sociaux au répertoire du parc locatif social (RPLS) de 2024.',
    en: 'Number of rented dwellings of social landlords in the register of social housing (RPLS) of 2024.',
  },
  unit: 'count',
  decimals: 0,
  polarity: 'neutral',
  sources: ['emploi-logement-revenus-communes'],
  vintage: '2024',
  coverage: communesWithOverseas,
  caveats: [
    {
      fr: 'Un zéro est réel : la moitié des communes n’a aucun logement social.',
      en: 'A zero is real: half of the communes have no social dwelling.',
    },
    {
      fr: 'L’inventaire des bailleurs, vides et vacants compris : il ne correspond pas aux logements HLM déclarés au recensement.',
      en: 'The inventory of landlords, vacant ones included: it does not match the social housing declared at the census.',
    },
    secondHand,
    lostBySplitsAndCodes,
  ],
  secrecy: null,
  comparableWithin: 'france',
  measure: { kind: 'count', value: 'social_housing_2024.dwellings' },
  order: 20,
});
