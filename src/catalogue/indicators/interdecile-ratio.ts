import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'interdecile_ratio',
  theme: 'income',
  label: {
    fr: 'Rapport interdécile de niveau de vie',
    en: 'Interdecile ratio of standard of living',
  },
  shortLabel: { fr: 'Rapport interdécile (D9/D1)', en: 'Interdecile ratio (D9/D1)' },
  definition: {
    fr: 'Neuvième décile de niveau de vie divisé par le premier : combien de fois le seuil des 10 % les plus aisés vaut celui des 10 % les plus modestes (Filosofi 2021).',
    en: 'Ninth decile of standard of living divided by the first: how many times the threshold of the richest 10% is worth that of the poorest 10% (Filosofi 2021).',
  },
  unit: 'ratio',
  decimals: 1,
  polarity: 'higher-is-worse',
  sources: ['filosofi-communes-2021'],
  vintage: '2021',
  coverage: {
    fr: 'Hexagone, Corse, Martinique et La Réunion : 5 289 communes.',
    en: 'Mainland France, Corsica, Martinique and Réunion: 5,289 communes.',
  },
  caveats: [
    {
      fr: 'Mesure l’inégalité à l’intérieur de la commune : une commune pauvre et homogène a un rapport faible.',
      en: 'Measures inequality within the commune: a commune that is poor and homogeneous has a low ratio.',
    },
    {
      fr: 'Niveau de vie : revenu disponible du ménage (impôts directs déduits, prestations ajoutées) par unité de consommation, qui tient compte de sa taille. Ce n’est pas un salaire.',
      en: 'Standard of living: disposable income of the household (direct taxes deducted, benefits added) per consumption unit, which allows for its size. It is not a wage.',
    },
    {
      fr: 'Publié pour les communes seulement : ni une médiane, ni un décile, ni un rapport de déciles ne se moyenne.',
      en: 'Published for communes only: neither a median, nor a decile, nor a ratio of deciles can be averaged.',
    },
    {
      fr: 'Les communes fusionnées en 2025, ou scindées en 2024 ou 2025, n’ont pas de valeur.',
      en: 'Communes merged in 2025, or split in 2024 or 2025, have no value.',
    },
  ],
  secrecy: {
    fr: 'L’INSEE ne diffuse rien sur les communes de peu de ménages (secret statistique) : la valeur y est absente et le dit, elle n’est jamais estimée.',
    en: 'INSEE releases nothing for communes of few households (statistical secrecy): the value is missing there and says so, it is never estimated.',
  },
  comparableWithin: 'france',
  measure: { kind: 'published', value: 'filosofi2021.interdecile_ratio' },
  order: 50,
});
