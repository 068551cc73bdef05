import { defineIndicator } from '../indicator.ts';
import { mergedOrSplit, pricesDiffer, standardOfLiving } from '../notes/filosofi.ts';

export default defineIndicator({
  id: 'poverty_rate_pct',
  theme: 'income',
  label: { fr: 'Taux de pauvreté', en: 'Poverty rate' },
  shortLabel: { fr: 'Taux de pauvreté', en: 'Poverty rate' },
  definition: {
    fr: 'Part des habitants de ménages fiscaux dont le niveau de vie est inférieur à 60 % du niveau de vie médian national (Filosofi 2021).',
    en: 'Share of the inhabitants of tax households whose standard of living is below 60% of the national median standard of living (Filosofi 2021).',
  },
  unit: 'percent',
  decimals: 0,
  polarity: 'higher-is-worse',
  sources: ['filosofi-communes-2021'],
  vintage: '2021',
  coverage: {
    fr: 'Hexagone, Corse, Martinique et La Réunion : 4 342 communes seulement, parmi les plus peuplées.',
    en: 'Mainland France, Corsica, Martinique and Réunion: 4,342 communes only, among the most populous.',
  },
  caveats: [
    {
      fr: 'Connu pour une commune sur huit : une carte nationale de ce taux montre surtout les villes.',
      en: 'Known for one commune in eight: a national map of this rate mostly shows towns.',
    },
    { fr: 'Arrondi au point par le producteur.', en: 'Rounded to the point by the producer.' },
    {
      fr: 'Publié pour les communes seulement : le nombre de pauvres, qu’il faudrait additionner, ne l’est pas.',
      en: 'Published for communes only: the number of poor people, which would have to be summed, is not.',
    },
    standardOfLiving,
    mergedOrSplit,
    pricesDiffer,
  ],
  secrecy: {
    fr: 'L’INSEE ne diffuse le taux que des communes d’une taille suffisante (secret statistique) ; ailleurs il est absent et le dit, il n’est jamais estimé.',
    en: 'INSEE releases the rate of large enough communes only (statistical secrecy); elsewhere it is missing and says so, it is never estimated.',
  },
  comparableWithin: 'france',
  measure: { kind: 'published', value: 'filosofi2021.poverty_rate' },
  order: 20,
});
