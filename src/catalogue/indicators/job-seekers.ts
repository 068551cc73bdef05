import { defineIndicator } from '../indicator.ts';
import { secondHand } from '../notes/compilation.ts';
import { communesWithOverseas } from '../notes/coverage.ts';
import { roundedToFive, splitsAndCodes, unknownCategories } from '../notes/job-seekers.ts';

export default defineIndicator({
  id: 'job_seekers',
  theme: 'employment',
  label: { fr: 'Demandeurs d’emploi inscrits', en: 'Registered job seekers' },
  shortLabel: { fr: 'Demandeurs d’emploi', en: 'Job seekers' },
  definition: {
    fr: 'Nombre de demandeurs d’emploi inscrits en fin de mois à France Travail en 2023, par commune de résidence.',
    en: 'Number of job seekers registered with France Travail at the end of the month in 2023, by commune of residence.',
  },
  unit: 'count',
  decimals: 0,
  polarity: 'higher-is-worse',
  sources: ['emploi-logement-revenus-communes'],
  vintage: '2023',
  coverage: communesWithOverseas,
  caveats: [
    {
      fr: 'Inscrits, et non chômeurs : ni la définition du recensement, ni celle du Bureau international du travail.',
      en: 'Registered, not unemployed: neither the definition of the census nor that of the International Labour Organization.',
    },
    unknownCategories,
    secondHand,
    splitsAndCodes,
  ],
  secrecy: roundedToFive,
  comparableWithin: 'france',
  measure: {
    kind: 'bounded-count',
    value: 'job_seekers.job_seekers',
    withheldUpTo: 4,
    roundedTo: 5,
  },
  order: 20,
});
