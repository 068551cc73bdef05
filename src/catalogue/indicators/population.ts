import { defineIndicator } from '../indicator.ts';
import { mayotteOfItsCensus } from '../notes/population.ts';

export default defineIndicator({
  id: 'population',
  theme: 'people',
  label: { fr: 'Population municipale', en: 'Municipal population' },
  shortLabel: { fr: 'Population', en: 'Population' },
  definition: {
    fr: 'Nombre de personnes qui ont leur résidence habituelle sur le territoire (population municipale de 2023, en vigueur en 2026) ; les personnes comptées à part n’y sont pas. Paris, Lyon et Marseille : somme de leurs arrondissements. QPV : population municipale publiée du quartier.',
    en: 'Number of persons whose usual residence is in the territory (municipal population of 2023, in force in 2026); persons counted apart are not included. Paris, Lyon and Marseille: sum of their arrondissements. QPV: published municipal population of the neighbourhood.',
  },
  unit: 'persons',
  decimals: 0,
  polarity: 'neutral',
  sources: ['populations-legales-2023', 'decoupage-administratif', 'qpv-indicateurs-2024'],
  vintage: '2023',
  coverage: {
    fr: 'Toutes les communes de 2025 (Mayotte : 2017) ; QPV dont la population est publiée.',
    en: 'Every commune of 2025 (Mayotte: 2017); QPV whose population is published.',
  },
  caveats: [
    mayotteOfItsCensus,
    {
      fr: 'Le recensement tourne sur cinq ans : l’écart entre deux années voisines n’est pas une évolution.',
      en: 'The census runs over five years: the difference between two close years is not a trend.',
    },
    {
      fr: 'La population des QPV est d’une autre année, que sa source ne précise pas : elle ne se retranche pas de celle de la commune.',
      en: 'The population of QPV is of another year, which its source does not state: it is not to be subtracted from that of the commune.',
    },
  ],
  secrecy: null,
  comparableWithin: 'france',
  measure: { kind: 'count', value: 'demand_population.population' },
  qpv: 'qpv_population.population',
  order: 10,
});
