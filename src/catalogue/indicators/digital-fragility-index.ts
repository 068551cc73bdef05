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
  sources: ['fragilite-numerique-2020', 'iris-rp2022'],
  vintage: '2020',
  coverage: {
    fr: 'Hexagone, Corse, Martinique et La Réunion : 34 598 communes. Outre-mer, celles d’un seul IRIS seulement.',
    en: 'Mainland France, Corsica, Martinique and Réunion: 34,598 communes. Overseas, those of one IRIS only.',
  },
  caveats: [
    {
      fr: 'Se compare au sein d’une même région seulement : chaque région a sa propre moyenne.',
      en: 'Compares within one région only: each région has its own mean.',
    },
    {
      fr: 'Le score d’une commune de plusieurs IRIS est leur moyenne, pondérée par leurs habitants de 2022 : elle cache leurs écarts. Sans population connue, ou quand les IRIS ont été redécoupés, elle manque.',
      en: 'The score of a commune of several IRIS is their mean, weighted by their inhabitants of 2022: it hides the gaps between them. Without a known population, or where IRIS were redrawn, it is missing.',
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
