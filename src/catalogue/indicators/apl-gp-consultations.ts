import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'apl_gp_consultations',
  theme: 'health',
  label: {
    fr: 'Accessibilité aux médecins généralistes (APL de la DREES)',
    en: 'Accessibility of general practitioners (APL of the DREES)',
  },
  shortLabel: { fr: 'APL aux généralistes', en: 'APL, general practitioners' },
  definition: {
    fr: 'Accessibilité potentielle localisée de 2023 : consultations et visites de généralistes accessibles par an et par habitant, selon l’activité des médecins de tous âges, la distance et les besoins par âge de la population.',
    en: 'Local potential accessibility of 2023: visits to general practitioners within reach, a year and an inhabitant, given the activity of doctors of all ages, the distance and the needs by age of the population.',
  },
  unit: 'consultations',
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
  measure: { kind: 'weighted-mean', value: 'apl_2023.gp', weight: 'apl_2023.population' },
  order: 10,
});
