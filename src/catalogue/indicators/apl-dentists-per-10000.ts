import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'apl_dentists_per_10000',
  theme: 'health',
  label: {
    fr: 'Accessibilité aux chirurgiens-dentistes (APL de la DREES)',
    en: 'Accessibility of dentists (APL of the DREES)',
  },
  shortLabel: { fr: 'APL aux dentistes', en: 'APL, dentists' },
  definition: {
    fr: 'Accessibilité potentielle localisée de 2023 aux chirurgiens-dentistes : équivalents temps plein accessibles pour 10 000 habitants (la DREES les donne pour 100 000).',
    en: 'Local potential accessibility of dentists in 2023: full-time equivalents within reach for 10,000 inhabitants (the DREES gives them for 100,000).',
  },
  unit: 'per-10000',
  decimals: 1,
  polarity: 'higher-is-better',
  sources: ['acces-soins-droits-communes'],
  vintage: '2023',
  coverage: { fr: 'Communes de 2025, sauf Mayotte.', en: 'Communes of 2025, except Mayotte.' },
  caveats: [
    {
      fr: 'C’est l’APL de la DREES, reprise telle quelle ; elle ne se confond pas avec l’accessibilité potentielle calculée par ailleurs sur ce site.',
      en: 'This is the APL of the DREES, taken as it is; it is not the potential accessibility computed elsewhere on this site.',
    },
    {
      fr: 'Un zéro est réel : aucune offre n’est à portée. À Paris, Lyon et Marseille et au-dessus de la commune, moyenne pondérée par la population de la DREES, sans sa correction par âge.',
      en: 'A zero is real: no supply is within reach. In Paris, Lyon and Marseille and above the commune, a mean weighted by the population of the DREES, without its correction for age.',
    },
    {
      fr: 'Repris d’une compilation de seconde main, et non du fichier du producteur.',
      en: 'Taken from a second-hand compilation, not from the producer’s file.',
    },
    {
      fr: 'Les 57 communes fusionnées en 2024 ou 2025, dont Saint-Denis (149 077 habitants), dix communes scindées depuis et cinq qui ont changé de code, dont Orée d’Anjou, n’ont pas de valeur : la compilation additionne leurs APL ou les a perdues. La Seine-Saint-Denis et d’autres territoires peuvent en manquer.',
      en: 'The 57 communes merged in 2024 or 2025, Saint-Denis (149,077 inhabitants) among them, ten communes split since and five that changed code, among them Orée d’Anjou, have no value: the compilation adds up their APL or lost it. Seine-Saint-Denis and other territories may lack one.',
    },
  ],
  secrecy: null,
  comparableWithin: 'france',
  measure: {
    kind: 'weighted-mean',
    value: 'apl_2023.dentists_per_10000',
    weight: 'apl_2023.population',
  },
  order: 14,
});
