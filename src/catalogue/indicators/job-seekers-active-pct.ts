import { defineIndicator } from '../indicator.ts';
import { secondHand } from '../notes/compilation.ts';
import { communesButMayotte } from '../notes/coverage.ts';
import { roundedToFive, splitsAndCodes, unknownCategories } from '../notes/job-seekers.ts';

export default defineIndicator({
  id: 'job_seekers_active_pct',
  theme: 'employment',
  label: { fr: 'Demandeurs d’emploi rapportés aux actifs', en: 'Job seekers over active people' },
  shortLabel: {
    fr: 'Demandeurs d’emploi pour 100 actifs',
    en: 'Job seekers per 100 active people',
  },
  definition: {
    fr: 'Demandeurs d’emploi inscrits en fin de mois à France Travail en 2023, rapportés aux actifs de 15 à 64 ans du recensement de 2021.',
    en: 'Job seekers registered with France Travail at the end of the month in 2023, divided by the active people aged 15 to 64 of the 2021 census.',
  },
  unit: 'percent',
  decimals: 1,
  polarity: 'higher-is-worse',
  sources: ['emploi-logement-revenus-communes', 'communes-rp2021'],
  vintage: '2023',
  coverage: communesButMayotte,
  caveats: [
    {
      fr: 'Deux sources, deux années, deux définitions : ce n’est pas un taux de chômage, et le rapport dépasse ce taux.',
      en: 'Two sources, two years, two definitions: this is not an unemployment rate, and the ratio exceeds that rate.',
    },
    {
      fr: 'Dans de très petites communes (quatre, de cinq à dix inscrits), le rapport dépasse 100.',
      en: 'In very small communes (four, with five to ten registered), the ratio exceeds 100.',
    },
    unknownCategories,
    secondHand,
    splitsAndCodes,
  ],
  secrecy: roundedToFive,
  comparableWithin: 'france',
  measure: {
    kind: 'bounded-ratio',
    numerator: 'job_seekers.job_seekers',
    withheldUpTo: 4,
    roundedTo: 5,
    denominator: 'rp2021.active_15_64',
    factor: 100,
  },
  order: 21,
});
