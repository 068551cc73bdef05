import type { MeasureTheme } from './measure-title.ts';

export const secrecyTitles: MeasureTheme = {
  folder: 'secrecy',
  label: { fr: 'Secret statistique', en: 'Statistical secrecy' },
  measures: {
    'feasible-interval': {
      title: {
        fr: 'Intervalle possible d’une case masquée',
        en: 'Feasible interval of a withheld cell',
      },
      sentence: {
        fr: 'Ce que l’on peut déduire d’un nombre masqué quand on connaît tout ce qui est publié.',
        en: 'What can be deduced of a withheld number by whoever knows all that is published.',
      },
    },
    'complementary-suppression': {
      title: { fr: 'Secret secondaire', en: 'Complementary suppression' },
      sentence: {
        fr: 'Les nombres masqués en plus, pour qu’aucun petit nombre ne se retrouve par soustraction.',
        en: 'The further numbers withheld so that no small one is found by subtraction.',
      },
    },
  },
};
