import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'job_seekers_active_pct',
  theme: 'employment',
  label: { fr: 'Demandeurs d’emploi rapportés aux actifs', en: 'Job seekers over active people' },
  shortLabel: {
    fr: 'Demandeurs d’emploi pour 100 actifs',
    en: 'Job seekers for 100 active people',
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
  coverage: { fr: 'Communes de 2025, sauf Mayotte.', en: 'Communes of 2025, except Mayotte.' },
  caveats: [
    {
      fr: 'Deux sources, deux années, deux définitions : ce n’est pas un taux de chômage, et le rapport dépasse ce taux.',
      en: 'Two sources, two years, two definitions: this is not an unemployment rate, and the ratio exceeds that rate.',
    },
    {
      fr: 'Dans de très petites communes (quatre, de cinq à dix inscrits), le rapport dépasse 100.',
      en: 'In very small communes (four, with five to ten registered), the ratio exceeds 100.',
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
    kind: 'bounded-ratio',
    numerator: 'job_seekers.job_seekers',
    withheldUpTo: 4,
    roundedTo: 5,
    denominator: 'rp2021.active_15_64',
    factor: 100,
  },
  order: 21,
});
