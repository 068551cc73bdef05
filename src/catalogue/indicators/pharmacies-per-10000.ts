import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'pharmacies_per_10000',
  theme: 'health',
  label: { fr: 'Pharmacies pour 10 000 habitants', en: 'Pharmacies per 10,000 inhabitants' },
  shortLabel: { fr: 'Pharmacies', en: 'Pharmacies' },
  definition: {
    fr: 'Nombre de pharmacies de la base permanente des équipements 2018, rapporté à la population municipale de 2023.',
    en: 'Number of pharmacies in the permanent database of facilities 2018, over the municipal population of 2023.',
  },
  unit: 'per-10000',
  decimals: 1,
  polarity: 'higher-is-better',
  sources: ['bpe-2018', 'populations-legales-2023', 'decoupage-administratif'],
  vintage: '2018',
  coverage: {
    fr: 'Communes de 2025, sauf celles qui sont issues d’une scission depuis 2018.',
    en: 'Communes of 2025, except those that result from a split since 2018.',
  },
  caveats: [
    {
      fr: 'Liste de 2018 rapportée à une population de 2023 : des pharmacies ont ouvert ou fermé depuis.',
      en: 'A list of 2018 over a population of 2023: pharmacies have opened or closed since.',
    },
  ],
  secrecy: null,
  comparableWithin: 'france',
  measure: {
    kind: 'ratio',
    numerator: 'facility_2018.pharmacies',
    denominator: 'demand_population.population',
    factor: 10_000,
  },
  order: 30,
});
