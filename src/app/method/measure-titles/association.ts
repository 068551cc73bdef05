import type { MeasureTheme } from './measure-title.ts';

export const associationTitles: MeasureTheme = {
  folder: 'association',
  label: { fr: 'Ressemblance entre voisins', en: 'Spatial association' },
  measures: {
    moran: {
      title: { fr: 'Indice de Moran', en: 'Moran’s I' },
      sentence: {
        fr: 'À quel point des territoires voisins se ressemblent, dans l’ensemble du pays.',
        en: 'How much neighbouring territories resemble each other, over the whole country.',
      },
    },
    'moran-permutation': {
      title: { fr: 'Test de l’indice de Moran', en: 'Test of Moran’s I' },
      sentence: {
        fr: 'Si cette ressemblance dépasse ce que donneraient les mêmes valeurs distribuées au hasard.',
        en: 'Whether this resemblance exceeds what the same values dealt out at random would give.',
      },
    },
    'least-squares-residuals': {
      title: { fr: 'Écart à l’attendu', en: 'Gap to what is expected' },
      sentence: {
        fr: 'Ce qui reste d’une valeur une fois retiré ce que d’autres (la densité, la taille) laissaient attendre.',
        en: 'What is left of a value once what others (density, size) lead one to expect is taken out.',
      },
    },
    'local-moran': {
      title: { fr: 'Indice de Moran local', en: 'Local Moran' },
      sentence: {
        fr: 'Où un territoire ressemble à ses voisins, ou s’en distingue, plus que par hasard.',
        en: 'Where a territory resembles its neighbours, or differs from them, more than by chance.',
      },
    },
    'moran-clusters': {
      title: { fr: 'Grappes et exceptions', en: 'Clusters and outliers' },
      sentence: {
        fr: 'Les territoires entourés de semblables (grappes) et ceux qui tranchent sur leurs voisins (exceptions).',
        en: 'Territories surrounded by their like (clusters) and those unlike their neighbours (outliers).',
      },
    },
    'false-discovery-rate': {
      title: { fr: 'Contrôle des fausses découvertes', en: 'Control of false discoveries' },
      sentence: {
        fr: 'La précaution qui évite de prendre le hasard pour une découverte quand on teste des milliers de territoires.',
        en: 'The precaution against taking chance for a discovery when thousands of territories are tested.',
      },
    },
    'empirical-bayes': {
      title: { fr: 'Taux lissés (Bayes empirique)', en: 'Smoothed rates (empirical Bayes)' },
      sentence: {
        fr: 'Des taux ramenés vers la moyenne là où la population est trop petite pour que l’on s’y fie.',
        en: 'Rates drawn towards the mean where the population is too small to be relied upon.',
      },
    },
    'standardised-rates': {
      title: { fr: 'Taux standardisés', en: 'Standardised rates' },
      sentence: {
        fr: 'Des taux rendus comparables entre petites et grandes populations, avant de chercher des grappes.',
        en: 'Rates made comparable between small and large populations, before clusters are looked for.',
      },
    },
    'random-placement': {
      title: { fr: 'Lieux replacés au hasard', en: 'Places put back at random' },
      sentence: {
        fr: 'Si les habitants sont plus loin d’un réseau que d’autant de lieux placés au hasard là où l’on vit.',
        en: 'Whether people are farther from a network than from as many places put at random where people live.',
      },
    },
  },
};
