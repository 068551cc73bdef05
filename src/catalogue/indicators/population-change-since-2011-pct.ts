import { defineIndicator } from '../indicator.ts';

export default defineIndicator({
  id: 'population_change_since_2011_pct',
  theme: 'people',
  label: { fr: 'Évolution de la population depuis 2011', en: 'Change in population since 2011' },
  shortLabel: { fr: 'Population depuis 2011', en: 'Population since 2011' },
  definition: {
    fr: 'Population de 2022 moins celle de 2011, rapportée à celle de 2011.',
    en: 'Population of 2022 less that of 2011, divided by that of 2011.',
  },
  unit: 'percent',
  decimals: 1,
  polarity: 'neutral',
  sources: ['population-historique-communes'],
  vintage: '2011–2022',
  coverage: { fr: 'Communes de 2025, sauf Mayotte.', en: 'Communes of 2025, except Mayotte.' },
  caveats: [
    {
      fr: 'Dans une petite commune, quelques personnes changent le taux de plusieurs points.',
      en: 'In a small commune, a few persons change the rate by several points.',
    },
    {
      fr: 'Repris d’une compilation de seconde main, et non du fichier du producteur.',
      en: 'Taken from a second-hand compilation, not from the producer’s file.',
    },
    {
      fr: 'Dix communes scindées depuis et cinq qui ont changé de code n’ont pas de valeur, dont Orée d’Anjou (17 162 habitants) : les départements concernés peuvent être incomplets.',
      en: 'Ten communes split since and five that changed code have no value, Orée d’Anjou (17,162 inhabitants) among them: the départements concerned may be incomplete.',
    },
  ],
  secrecy: null,
  comparableWithin: 'france',
  measure: {
    kind: 'ratio',
    numerator: 'population_history.change_2011_2022',
    denominator: 'population_history.p2011',
    factor: 100,
  },
  order: 32,
});
