import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'd1_income_eur',
  theme: 'income',
  label: { fr: 'Premier décile de niveau de vie', en: 'First decile of standard of living' },
  shortLabel: { fr: 'Premier décile de niveau de vie', en: 'First decile of standard of living' },
  definition: {
    fr: 'Niveau de vie annuel au-dessous duquel vivent les 10 % d’habitants les plus modestes des ménages fiscaux (Filosofi 2021).',
    en: 'Yearly standard of living below which the poorest 10% of the inhabitants of tax households live (Filosofi 2021).',
  },
  unit: 'euros',
  decimals: 0,
  polarity: 'higher-is-better',
  sources: ['filosofi-communes-2021'],
  vintage: '2021',
  coverage: {
    fr: 'Hexagone, Corse, Martinique et La Réunion : 5 289 communes.',
    en: 'Mainland France, Corsica, Martinique and Réunion: 5,289 communes.',
  },
  caveats: [
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
    {
      fr: 'Les prix et les loyers diffèrent d’un territoire à l’autre, surtout outre-mer : à revenu égal, on n’y vit pas pareil.',
      en: 'Prices and rents differ from one territory to another, overseas above all: the same income does not buy the same life.',
    },
  ],
  secrecy: {
    fr: 'L’INSEE ne diffuse rien sur les communes de peu de ménages (secret statistique) : la valeur y est absente et le dit, elle n’est jamais estimée.',
    en: 'INSEE releases nothing for communes of few households (statistical secrecy): the value is missing there and says so, it is never estimated.',
  },
  comparableWithin: 'france',
  measure: { kind: 'published', value: 'filosofi2021.d1_income' },
  order: 30,
});
