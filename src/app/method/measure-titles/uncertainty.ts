import type { MeasureTheme } from './measure-title.ts';

export const uncertaintyTitles: MeasureTheme = {
  folder: 'uncertainty',
  label: { fr: 'Incertitude', en: 'Uncertainty' },
  measures: {
    wilson: {
      title: { fr: 'Intervalle d’une part (Wilson)', en: 'Interval of a share (Wilson)' },
      sentence: {
        fr: 'Entre quelles bornes une part pourrait se trouver, compte tenu du petit nombre de cas.',
        en: 'Between which bounds a share could lie, given how few cases there are.',
      },
    },
    byar: {
      title: { fr: 'Intervalle d’un taux (Byar)', en: 'Interval of a rate (Byar)' },
      sentence: {
        fr: 'Entre quelles bornes un taux pourrait se trouver quand il repose sur peu d’événements.',
        en: 'Between which bounds a rate could lie when it rests on few events.',
      },
    },
    'rank-interval': {
      title: { fr: 'Intervalle de rang', en: 'Rank interval' },
      sentence: {
        fr: 'Entre quels rangs le hasard seul aurait pu placer un territoire.',
        en: 'Between which ranks chance alone could have put a territory.',
      },
    },
    'class-certainty': {
      title: { fr: 'Certitude de la classe', en: 'Class certainty' },
      sentence: {
        fr: 'À quel point il est sûr qu’un territoire porte la bonne couleur sur la carte.',
        en: 'How sure it is that a territory has the right colour on the map.',
      },
    },
    'value-range': {
      title: { fr: 'Fourchette', en: 'Range of a value' },
      sentence: {
        fr: 'Les deux bornes certaines d’une valeur que le producteur a masquée ou arrondie.',
        en: 'The two certain bounds of a value that the producer withheld or rounded.',
      },
    },
  },
};
