import type { Text } from '../../edition/text.ts';

// What is said of the figures of Filosofi 2021.

export const standardOfLiving: Text = {
  fr: 'Niveau de vie : revenu disponible du ménage (impôts directs déduits, prestations ajoutées) par unité de consommation, qui tient compte de sa taille. Ce n’est pas un salaire.',
  en: 'Standard of living: disposable income of the household (direct taxes deducted, benefits added) per consumption unit, which allows for its size. It is not a wage.',
};

export const mergedOrSplit: Text = {
  fr: 'Les communes fusionnées en 2025, ou scindées en 2024 ou 2025, n’ont pas de valeur.',
  en: 'Communes merged in 2025, or split in 2024 or 2025, have no value.',
};

export const neverAveraged: Text = {
  fr: 'Publié pour les communes seulement : ni une médiane, ni un décile, ni un rapport de déciles ne se moyenne.',
  en: 'Published for communes only: neither a median, nor a decile, nor a ratio of deciles can be averaged.',
};

export const pricesDiffer: Text = {
  fr: 'Les prix et les loyers diffèrent d’un territoire à l’autre, surtout outre-mer : à revenu égal, on n’y vit pas pareil.',
  en: 'Prices and rents differ from one territory to another, overseas above all: the same income does not buy the same life.',
};

export const fewHouseholds: Text = {
  fr: 'L’INSEE ne diffuse rien sur les communes de peu de ménages (secret statistique) : la valeur y est absente et le dit, elle n’est jamais estimée.',
  en: 'INSEE releases nothing for communes of few households (statistical secrecy): the value is missing there and says so, it is never estimated.',
};

export const communesWithDeciles: Text = {
  fr: 'Hexagone, Corse, Martinique et La Réunion : 5 289 communes.',
  en: 'Mainland France, Corsica, Martinique and Réunion: 5,289 communes.',
};
