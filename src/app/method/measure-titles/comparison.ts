import type { MeasureTheme } from './measure-title.ts';

export const comparisonTitles: MeasureTheme = {
  folder: 'comparison',
  label: { fr: 'Comparaison entre territoires', en: 'Comparison of territories' },
  measures: {
    peers: {
      title: { fr: 'Territoires semblables', en: 'Peers' },
      sentence: {
        fr: 'Les communes de même densité, ou les territoires de même niveau, dont la population est la plus proche.',
        en: 'The communes of the same density, or the territories of the same level, whose population is nearest.',
      },
    },
    'median-among': {
      title: { fr: 'Médiane des semblables', en: 'Median of the peers' },
      sentence: {
        fr: 'La valeur du milieu parmi les territoires semblables, ou entre quelles bornes elle se tient quand les leurs sont des fourchettes.',
        en: 'The value in the middle of the peers, or between which bounds it lies where theirs are ranges.',
      },
    },
    'rank-among': {
      title: { fr: 'Rang parmi ses semblables', en: 'Rank among peers' },
      sentence: {
        fr: 'Combien des territoires semblables passent devant, et de combien on ne peut pas le dire.',
        en: 'How many of the peers come before, and of how many it cannot be said.',
      },
    },
    'peer-rank-interval': {
      title: {
        fr: 'Intervalle de rang parmi ses semblables',
        en: 'Rank interval among peers',
      },
      sentence: {
        fr: 'Entre quels rangs le hasard seul aurait pu placer un territoire parmi ceux qui lui ressemblent.',
        en: 'Between which ranks chance alone could have put a territory among those like it.',
      },
    },
    gap: {
      title: { fr: 'Écart à une référence', en: 'Gap to a reference' },
      sentence: {
        fr: 'De combien une valeur dépasse celle du département, de la région ou de la France, quand on peut en être certain.',
        en: 'By how much a value exceeds that of the département, the région or France, where that is certain.',
      },
    },
  },
};
