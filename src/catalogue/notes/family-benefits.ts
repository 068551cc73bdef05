import type { Text } from '../../edition/text.ts';

// What is said of the figures of the family benefit offices (CNAF).

export const communesAndMayotte: Text = {
  fr: 'Communes de 2025 ; à Mayotte, les droits sont différents.',
  en: 'Communes of 2025; in Mayotte, entitlements differ.',
};

export const withheldUnderFive: Text = {
  fr: 'La CNAF masque les nombres inférieurs à 5 et arrondit les autres à 5 : un petit nombre a une fourchette de 0 à 4, les autres sont à 2 près, et un total, la somme de ces bornes. Les totaux publiés par ailleurs ne sont pas repris, qui les révéleraient.',
  en: 'The CNAF withholds numbers under 5 and rounds the others to 5: a small number has a range from 0 to 4, the others are within 2, and a total has the sum of these bounds. Totals published elsewhere are not taken up, as they would reveal them.',
};

export const withoutAgriculturalScheme: Text = {
  fr: 'Les foyers payés par la Mutualité sociale agricole n’y sont pas.',
  en: 'Households paid by the agricultural scheme are left out.',
};
