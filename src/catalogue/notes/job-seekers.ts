import type { Text } from '../../edition/text.ts';

// What is said of the figures of job seekers.

export const unknownCategories: Text = {
  fr: 'La source ne dit ni les catégories, ni le mois ; le total national (5,46 millions) est celui des catégories A, B et C, avec ou sans activité réduite.',
  en: 'The source states neither the categories nor the month; the national total (5.46 million) is that of categories A, B and C, with or without reduced activity.',
};

export const splitsAndCodes: Text = {
  fr: 'Douze communes scindées depuis 2019 et cinq qui ont changé de code n’ont pas de valeur.',
  en: 'Twelve communes split since 2019 and five that changed code have no value.',
};

export const roundedToFive: Text = {
  fr: 'Les nombres sont arrondis à 5, les plus petits à 0 : un petit nombre a une fourchette de 0 à 4, les autres sont à 2 près, et un total, la somme de ces bornes.',
  en: 'Numbers are rounded to 5, the smallest to 0: a small number has a range from 0 to 4, the others are within 2, and a total has the sum of these bounds.',
};
