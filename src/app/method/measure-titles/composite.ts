import type { MeasureTheme } from './measure-title.ts';

export const compositeTitles: MeasureTheme = {
  folder: 'composite',
  label: { fr: 'Indices composites', en: 'Composite indices' },
  measures: {
    'deprivation-principal-component': {
      title: {
        fr: 'Indice de désavantage par composante principale',
        en: 'Deprivation index by principal component',
      },
      sentence: {
        fr: 'La combinaison de variables qui distingue le plus les territoires ; ce n’est pas le FDep officiel.',
        en: 'The combination of variables that tells territories apart most; it is not the official FDep.',
      },
    },
    'deprivation-rank-index': {
      title: { fr: 'Indice de désavantage par rangs', en: 'Rank-based deprivation index' },
      sentence: {
        fr: 'La place moyenne d’un territoire dans le classement de chaque variable.',
        en: 'The mean place of a territory in the order of each variable.',
      },
    },
    'deprivation-standardised-index': {
      title: {
        fr: 'Indice de désavantage aux poids choisis',
        en: 'Deprivation index with chosen weights',
      },
      sentence: {
        fr: 'Des variables ramenées à la même échelle et additionnées selon les poids que vous donnez.',
        en: 'Variables brought to one scale and added up with the weights that you give.',
      },
    },
    'spearman-rho': {
      title: { fr: 'Corrélation des rangs de Spearman', en: 'Spearman’s rank correlation' },
      sentence: {
        fr: 'À quel point les rangs de deux classements montent ensemble.',
        en: 'How well the ranks of two orders rise together.',
      },
    },
    'kendall-tau-b': {
      title: {
        fr: 'Accord de deux classements (tau de Kendall)',
        en: 'Agreement of two orders (Kendall’s tau)',
      },
      sentence: {
        fr: 'À quel point deux classements rangent les territoires dans le même ordre.',
        en: 'How far two orders put territories in the same sequence.',
      },
    },
    'rank-sensitivity': {
      title: { fr: 'Sensibilité d’un classement', en: 'Sensitivity of an order' },
      sentence: {
        fr: 'Ce qui change dans le classement quand un choix de calcul change.',
        en: 'What changes in the order when a choice of the computation changes.',
      },
    },
    'weight-sensitivity': {
      title: {
        fr: 'Sensibilité d’un indice à ses poids',
        en: 'Sensitivity of an index to its weights',
      },
      sentence: {
        fr: 'Si le classement tient quand on retire une variable ou que l’on bouscule les poids.',
        en: 'Whether the order holds when a variable is left out or the weights are shaken.',
      },
    },
  },
};
