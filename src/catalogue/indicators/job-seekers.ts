import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'job_seekers',
  theme: 'employment',
  label: { fr: 'Demandeurs d’emploi inscrits', en: 'Registered job seekers' },
  shortLabel: { fr: 'Demandeurs d’emploi', en: 'Job seekers' },
  definition: {
    fr: 'Nombre de demandeurs d’emploi inscrits en fin de mois à France Travail en 2023, par commune de résidence.',
    en: 'Number of job seekers registered with France Travail at the end of the month in 2023, by commune of residence.',
  },
  unit: 'persons',
  decimals: 0,
  polarity: 'higher-is-worse',
  sources: ['emploi-logement-revenus-communes'],
  vintage: '2023',
  coverage: {
    fr: 'Communes de 2025, outre-mer compris.',
    en: 'Communes of 2025, overseas included.',
  },
  caveats: [
    {
      fr: 'Inscrits, et non chômeurs : ni la définition du recensement, ni celle du Bureau international du travail.',
      en: 'Registered, not unemployed: neither the definition of the census nor that of the International Labour Organization.',
    },
    {
      fr: 'La source ne dit ni les catégories, ni le mois ; le total national (5,46 millions) est celui des catégories A, B et C, avec ou sans activité réduite.',
      en: 'The source states neither the categories nor the month; the national total (5.46 million) is that of categories A, B and C, with or without reduced activity.',
    },
    {
      fr: 'Repris d’une compilation de seconde main, et non du fichier du producteur.',
      en: 'Taken from a second-hand compilation, not from the producer’s file.',
    },
    {
      fr: 'Douze communes scindées depuis 2019 et cinq qui ont changé de code n’ont pas de valeur.',
      en: 'Twelve communes split since 2019 and five that changed code have no value.',
    },
  ],
  secrecy: {
    fr: 'Les nombres sont arrondis à 5, les plus petits à 0 : un petit nombre a une fourchette de 0 à 4, les autres sont à 2 près, et un total, la somme de ces bornes.',
    en: 'Numbers are rounded to 5, the smallest to 0: a small number has a range from 0 to 4, the others are within 2, and a total has the sum of these bounds.',
  },
  comparableWithin: 'france',
  measure: {
    kind: 'bounded-count',
    value: 'job_seekers.job_seekers',
    withheldUpTo: 4,
    roundedTo: 5,
  },
  order: 20,
});
