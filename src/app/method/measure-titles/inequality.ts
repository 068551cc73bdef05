import type { MeasureTheme } from './measure-title.ts';

export const inequalityTitles: MeasureTheme = {
  folder: 'inequality',
  label: { fr: 'Inégalité', en: 'Inequality' },
  measures: {
    'weighted-mean': {
      title: { fr: 'Moyenne pondérée', en: 'Weighted mean' },
      sentence: {
        fr: 'La moyenne des habitants, où un territoire compte autant que sa population.',
        en: 'The mean of the people, in which a territory counts as much as its population.',
      },
    },
    'weighted-quantile': {
      title: {
        fr: 'Quantiles pondérés (médiane, déciles)',
        en: 'Weighted quantiles (median, deciles)',
      },
      sentence: {
        fr: 'La valeur que la moitié des habitants, ou un dixième, ne dépasse pas.',
        en: 'The value that half of the people, or a tenth, do not exceed.',
      },
    },
    gini: {
      title: { fr: 'Indice de Gini', en: 'Gini index' },
      sentence: {
        fr: 'L’écart entre deux personnes prises au hasard, rapporté à la moyenne : 0 si toutes ont la même chose.',
        en: 'The gap between two people taken at random, relative to the mean: 0 if all have the same.',
      },
    },
    'theil-t': {
      title: { fr: 'Indice de Theil', en: 'Theil index' },
      sentence: {
        fr: 'À quel point les parts de chacun s’éloignent de parts égales, surtout du côté des plus grandes.',
        en: 'How far each person’s share lies from an equal one, mostly among the largest shares.',
      },
    },
    'theil-decomposition': {
      title: { fr: 'Décomposition de l’indice de Theil', en: 'Decomposition of the Theil index' },
      sentence: {
        fr: 'Ce qui, dans l’inégalité, sépare les groupes et ce qui reste à l’intérieur de chacun.',
        en: 'What part of inequality lies between groups, and what part within each.',
      },
    },
    atkinson: {
      title: { fr: 'Indice d’Atkinson', en: 'Atkinson index' },
      sentence: {
        fr: 'La part du total à laquelle une société qui refuse l’inégalité pourrait renoncer pour que le reste soit égal.',
        en: 'The share of the total that a society averse to inequality could give up for the rest to be equal.',
      },
    },
    hoover: {
      title: { fr: 'Indice de Hoover', en: 'Hoover index' },
      sentence: {
        fr: 'La part du total qu’il faudrait déplacer pour que chacun ait la même chose.',
        en: 'The share of the total that would have to move for everyone to have the same.',
      },
    },
    'interdecile-ratio': {
      title: { fr: 'Rapport interdécile (D9/D1)', en: 'Interdecile ratio (D9/D1)' },
      sentence: {
        fr: 'Le seuil du dixième le plus haut, rapporté à celui du dixième le plus bas.',
        en: 'The threshold of the highest tenth, relative to that of the lowest.',
      },
    },
    palma: {
      title: { fr: 'Rapport de Palma', en: 'Palma ratio' },
      sentence: {
        fr: 'Ce que détient le dixième du haut, rapporté à ce que détiennent les quatre dixièmes du bas.',
        en: 'What the top tenth hold, relative to what the bottom four tenths hold.',
      },
    },
    lorenz: {
      title: { fr: 'Courbe de Lorenz', en: 'Lorenz curve' },
      sentence: {
        fr: 'La part du total que détient chaque part de la population, du moins au plus pourvu.',
        en: 'The share of the total held by each share of the people, from those with least to those with most.',
      },
    },
    'concentration-curve': {
      title: { fr: 'Courbe de concentration', en: 'Concentration curve' },
      sentence: {
        fr: 'Comme la courbe de Lorenz, mais les habitants y sont rangés selon autre chose, tel le revenu.',
        en: 'Like the Lorenz curve, but with people ranked by something else, such as income.',
      },
    },
    'concentration-index': {
      title: { fr: 'Indice de concentration', en: 'Concentration index' },
      sentence: {
        fr: 'Si ce que l’on mesure pèse sur les territoires les plus pauvres (négatif) ou les plus riches (positif).',
        en: 'Whether what is measured falls to the poorest territories (negative) or the richest (positive).',
      },
    },
    'intra-unit-distance': {
      title: { fr: 'Terme intra-communal', en: 'Intra-unit term' },
      sentence: {
        fr: 'Ce que la distance deviendrait si les habitants étaient répartis dans toute la commune, et non tous au point où ils sont comptés.',
        en: 'What distance would become if people were spread over the whole commune and not all at the point where they are counted.',
      },
    },
  },
};
