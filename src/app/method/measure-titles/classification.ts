import type { MeasureTheme } from './measure-title.ts';

export const classificationTitles: MeasureTheme = {
  folder: 'classification',
  label: { fr: 'Classes d’une carte', en: 'Classes of a map' },
  measures: {
    'classification-quantile': {
      title: { fr: 'Classes de même effectif (quantiles)', en: 'Quantile classes' },
      sentence: {
        fr: 'Chaque couleur de la carte couvre à peu près le même nombre de territoires.',
        en: 'Each colour of the map covers about the same number of territories.',
      },
    },
    'classification-equal-interval': {
      title: { fr: 'Classes d’égale étendue', en: 'Equal intervals' },
      sentence: {
        fr: 'Chaque couleur couvre la même étendue de valeurs, même si peu de territoires s’y trouvent.',
        en: 'Each colour covers the same span of values, even if few territories fall there.',
      },
    },
    'classification-fisher-jenks': {
      title: { fr: 'Seuils naturels (Fisher-Jenks)', en: 'Natural breaks (Fisher-Jenks)' },
      sentence: {
        fr: 'Les classes dont les valeurs se ressemblent le plus : le meilleur découpage possible, non une approximation.',
        en: 'The classes whose values are most alike: the best possible partition, not an approximation.',
      },
    },
    'classification-standard-deviation': {
      title: { fr: 'Classes en écarts-types', en: 'Standard-deviation classes' },
      sentence: {
        fr: 'Des couleurs de part et d’autre de la moyenne, selon la distance à celle-ci.',
        en: 'Colours on either side of the mean, by distance to it.',
      },
    },
    'classification-pretty': {
      title: { fr: 'Seuils ronds', en: 'Round breaks' },
      sentence: {
        fr: 'Des classes de même étendue dont les seuils sont des nombres ronds.',
        en: 'Classes of the same width whose breaks are round numbers.',
      },
    },
    'classification-manual': {
      title: { fr: 'Seuils choisis', en: 'Chosen breaks' },
      sentence: {
        fr: 'Les seuils que donne le lecteur, tels quels.',
        en: 'The breaks that the reader gives, as they are.',
      },
    },
    'classification-box-plot': {
      title: { fr: 'Classes de la boîte à moustaches', en: 'Box-plot classes' },
      sentence: {
        fr: 'Les quatre quarts des valeurs, plus une classe à chaque bout pour les valeurs hors du commun.',
        en: 'The four quarters of the values, with a class at each end for values out of the ordinary.',
      },
    },
    'classification-maximum-breaks': {
      title: { fr: 'Seuils aux plus grands vides', en: 'Breaks at the widest gaps' },
      sentence: {
        fr: 'Les classes sont séparées là où les valeurs laissent les plus grands vides.',
        en: 'Classes are separated where the values leave the widest gaps.',
      },
    },
    'quantile-linear': {
      title: { fr: 'Quantile d’une liste', en: 'Quantile of a list' },
      sentence: {
        fr: 'La valeur qui laisse une part donnée des territoires au-dessous, chacun comptant pour un.',
        en: 'The value that leaves a given share of the territories below, each counting as one.',
      },
    },
    'classification-fit': {
      title: { fr: 'Fidélité d’un découpage', en: 'Fit of a classification' },
      sentence: {
        fr: 'Ce que les couleurs de la carte gardent des valeurs, et ce qu’elles effacent.',
        en: 'What the colours of the map keep of the values, and what they hide.',
      },
    },
    'classification-bivariate': {
      title: { fr: 'Carte à deux variables', en: 'Map of two variables' },
      sentence: {
        fr: 'Deux indicateurs croisés en neuf couleurs, trois classes pour chacun.',
        en: 'Two indicators crossed in nine colours, three classes for each.',
      },
    },
  },
};
