import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'digital_advisers_per_10000',
  theme: 'digital',
  label: {
    fr: 'Conseillers numériques pour 10 000 habitants',
    en: 'Digital advisers per 10,000 inhabitants',
  },
  shortLabel: { fr: 'Conseillers numériques', en: 'Digital advisers' },
  definition: {
    fr: 'Postes de conseillers numériques validés au 16 juin 2022, comptés dans la commune du siège de leur employeur, rapportés à la population municipale de 2023.',
    en: 'Posts of digital advisers approved on 16 June 2022, counted in the commune of their employer’s seat, over the municipal population of 2023.',
  },
  unit: 'per-10000',
  decimals: 1,
  polarity: 'higher-is-better',
  sources: ['conseillers-numeriques-2022', 'populations-legales-2023', 'decoupage-administratif'],
  vintage: '2022-06-16',
  coverage: { fr: 'Toutes les communes de 2025.', en: 'All communes of 2025.' },
  caveats: [
    {
      fr: 'La commune est celle de l’employeur, non du lieu où le public est reçu : à lire à l’échelle du département plutôt que de la commune.',
      en: 'The commune is that of the employer, not where people are received: to be read for a département rather than a commune.',
    },
  ],
  secrecy: null,
  comparableWithin: 'france',
  measure: {
    kind: 'ratio',
    numerator: 'conseiller_numerique_2022.advisers',
    denominator: 'demand_population.population',
    factor: 10_000,
  },
  order: 20,
});
