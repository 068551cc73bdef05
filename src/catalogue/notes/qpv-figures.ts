import type { Text } from '../../edition/text.ts';

// What must be said of the figures of QPV that come without their year.

export const yearNotStated: Text = {
  fr: 'La compilation ne dit pas l’année de chaque chiffre (entre 2018 et 2023) : à ne comparer qu’entre quartiers, jamais à une série datée.',
  en: 'The compilation does not state the year of each figure (between 2018 and 2023): compare neighbourhoods with each other only, never with a dated series.',
};

export const knownQpv: Text = {
  fr: 'Quartiers prioritaires de la génération 2024 pour lesquels la compilation donne une valeur ; ni la Polynésie française ni Saint-Martin.',
  en: 'Priority neighbourhoods of the 2024 generation for which the compilation gives a value; neither French Polynesia nor Saint-Martin.',
};

export const ofQpvOnly: Text = {
  fr: 'Chiffre du quartier seulement : il ne s’additionne ni ne se moyenne par commune.',
  en: 'A figure of the neighbourhood only: it is neither summed nor averaged by commune.',
};
