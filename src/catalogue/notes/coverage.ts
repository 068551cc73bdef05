import type { Text } from '../../edition/text.ts';

// For which territories figures of several producers are known.

export const communesButMayotte: Text = {
  fr: 'Communes de 2025, sauf Mayotte.',
  en: 'Communes of 2025, except Mayotte.',
};

export const mainlandList: Text = {
  fr: 'Communes de l’Hexagone et de la Corse : la liste ne couvre pas l’outre-mer.',
  en: 'Communes of mainland France and Corsica: the list does not cover the overseas territories.',
};

export const smallCommune: Text = {
  fr: 'Dans une petite commune, quelques personnes changent le taux de plusieurs points.',
  en: 'In a small commune, a few persons change the rate by several points.',
};

export const communesWithOverseas: Text = {
  fr: 'Communes de 2025, outre-mer compris.',
  en: 'Communes of 2025, overseas included.',
};
