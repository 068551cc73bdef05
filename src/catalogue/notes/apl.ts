import type { Text } from '../../edition/text.ts';

// What is said of the local potential accessibility (APL) of the DREES.

export const aplOfTheDrees: Text = {
  fr: 'C’est l’APL de la DREES, reprise telle quelle ; elle ne se confond pas avec l’accessibilité potentielle calculée par ailleurs sur ce site.',
  en: 'This is the APL of the DREES, taken as it is; it is not the potential accessibility computed elsewhere on this site.',
};

export const realZeros: Text = {
  fr: 'Un zéro est réel : aucune offre n’est à portée. À Paris, Lyon et Marseille et au-dessus de la commune, moyenne pondérée par la population de la DREES, sans sa correction par âge.',
  en: 'A zero is real: no supply is within reach. In Paris, Lyon and Marseille and above the commune, a mean weighted by the population of the DREES, without its correction for age.',
};

export const lostByMergers: Text = {
  fr: 'Les 57 communes fusionnées en 2024 ou 2025, dont Saint-Denis (149 077 habitants), dix communes scindées depuis et cinq qui ont changé de code, dont Orée d’Anjou, n’ont pas de valeur : la compilation additionne leurs APL ou les a perdues. La Seine-Saint-Denis et d’autres territoires peuvent en manquer.',
  en: 'The 57 communes merged in 2024 or 2025, Saint-Denis (149,077 inhabitants) among them, ten communes split since and five that changed code, among them Orée d’Anjou, have no value: the compilation adds up their APL or lost it. Seine-Saint-Denis and other territories may lack one.',
};
