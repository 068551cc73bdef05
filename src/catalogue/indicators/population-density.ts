import { defineIndicator } from '../indicator.ts';
import { mayotteOfItsCensus } from '../notes/population.ts';

export default defineIndicator({
  id: 'population_density',
  theme: 'people',
  label: { fr: 'Densité de population', en: 'Population density' },
  shortLabel: { fr: 'Densité de population', en: 'Population density' },
  definition: {
    fr: 'Population municipale de 2023 divisée par la superficie du territoire, en habitants par kilomètre carré.',
    en: 'Municipal population of 2023 divided by the area of the territory, in inhabitants per square kilometre.',
  },
  unit: 'per-km2',
  decimals: 1,
  polarity: 'neutral',
  sources: ['populations-legales-2023', 'decoupage-administratif', 'communes-contours-2025'],
  vintage: '2023',
  coverage: {
    fr: 'Toutes les communes de 2025 (Mayotte : population de 2017).',
    en: 'Every commune of 2025 (Mayotte: population of 2017).',
  },
  caveats: [
    {
      fr: 'La superficie publiée est remplacée par celle du contour simplifié là où elle manque ou est fausse.',
      en: 'The published area is replaced by that of the simplified outline where it is missing or wrong.',
    },
    {
      fr: 'Une moyenne : forêts, lacs et bourgs y comptent ensemble. La grille de densité de l’INSEE décrit mieux où l’on habite.',
      en: 'An average: woods, lakes and villages count together. The density grid of INSEE better describes where people live.',
    },
    mayotteOfItsCensus,
  ],
  secrecy: null,
  comparableWithin: 'france',
  measure: {
    kind: 'ratio',
    numerator: 'demand_population.population',
    denominator: 'commune_shape.area_km2',
    factor: 1,
  },
  order: 20,
});
