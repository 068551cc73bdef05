import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'digital_fragility_index',
  theme: 'digital',
  label: { fr: 'Indice de fragilité numérique', en: 'Index of digital fragility' },
  shortLabel: { fr: 'Fragilité numérique (100 = région)', en: 'Digital fragility (100 = région)' },
  definition: {
    fr: 'Score global de fragilité numérique de 2020 (accès à l’information et aux interfaces, compétences administratives et numériques) : 100 est la moyenne de la région, plus haut est plus fragile.',
    en: 'Overall score of digital fragility of 2020 (access to information and interfaces, administrative and digital skills): 100 is the mean of the région, higher is more fragile.',
  },
  unit: 'index',
  decimals: 0,
  polarity: 'higher-is-worse',
  sources: ['fragilite-numerique-2020'],
  vintage: '2020',
  coverage: {
    fr: 'Communes d’un seul IRIS de l’Hexagone, de Corse et de la Martinique : ni les villes, découpées en plusieurs IRIS, ni La Réunion, sauf une commune.',
    en: 'Communes of one IRIS of mainland France, Corsica and Martinique: neither towns, cut into several IRIS, nor Réunion, except one commune.',
  },
  caveats: [
    {
      fr: 'Se compare au sein d’une même région seulement : chaque région a sa propre moyenne.',
      en: 'Compares within one région only: each région has its own mean.',
    },
    {
      fr: 'Les villes manquent : la source ne donne pas de populations pour faire la moyenne de leurs IRIS. La carte montre surtout la campagne.',
      en: 'Towns are missing: the source gives no populations with which to average their IRIS. The map mostly shows the countryside.',
    },
    {
      fr: 'Indice construit sur des données antérieures à 2020, et dont la licence n’est pas précisée ; les composantes et les poids sont ceux des auteurs.',
      en: 'Index built on data from before 2020, whose licence is not stated; the components and weights are those of the authors.',
    },
  ],
  secrecy: null,
  comparableWithin: 'region',
  measure: { kind: 'published', value: 'digital_fragility_2020.score_region' },
  order: 10,
});
