import type { MeasureTheme } from './measure-title.ts';

export const locationTitles: MeasureTheme = {
  folder: 'location',
  label: { fr: 'Choix d’emplacements', en: 'Choice of sites' },
  measures: {
    'maximal-covering': {
      title: { fr: 'Couverture maximale', en: 'Maximal covering' },
      sentence: {
        fr: 'Où ouvrir un nombre donné de lieux pour que le plus d’habitants possible en aient un à portée.',
        en: 'Where to open a given number of places so that as many people as possible have one within reach.',
      },
    },
    'p-median': {
      title: { fr: 'Moindre distance moyenne (p-médiane)', en: 'Least mean distance (p-median)' },
      sentence: {
        fr: 'Où ouvrir un nombre donné de lieux pour que l’ensemble des habitants aient le moins de chemin à faire.',
        en: 'Where to open a given number of places so that people taken together have the least way to go.',
      },
    },
    'set-covering': {
      title: { fr: 'Couverture complète', en: 'Set covering' },
      sentence: {
        fr: 'Le plus petit nombre de lieux à ouvrir pour que chacun en ait un à portée.',
        en: 'The least number of places to open for everyone to have one within reach.',
      },
    },
    'p-centre': {
      title: { fr: 'Moindre distance maximale (p-centre)', en: 'Least worst distance (p-centre)' },
      sentence: {
        fr: 'Où ouvrir un nombre donné de lieux pour que la personne la plus éloignée le soit le moins possible.',
        en: 'Where to open a given number of places so that the farthest person is as near as possible.',
      },
    },
    'partial-covering': {
      title: { fr: 'Couverture d’une part donnée', en: 'Partial set covering' },
      sentence: {
        fr: 'Le plus petit nombre de lieux à ouvrir pour qu’une part donnée des habitants en ait un à portée.',
        en: 'The least number of places to open for a given share of the people to have one within reach.',
      },
    },
    'capacitated-covering': {
      title: {
        fr: 'Couverture maximale sous capacité',
        en: 'Maximal covering within capacities',
      },
      sentence: {
        fr: 'Où ouvrir un nombre donné de lieux, dont chacun ne peut recevoir qu’un nombre limité d’habitants, pour en servir le plus.',
        en: 'Where to open a given number of places, each able to receive a limited number of people, so as to serve the most.',
      },
    },
    'capacitated-median': {
      title: {
        fr: 'Moindre distance moyenne sous capacité',
        en: 'Least mean distance within capacities',
      },
      sentence: {
        fr: 'Où ouvrir un nombre donné de lieux de capacité limitée pour que les habitants servis aient ensemble le moins de chemin à faire.',
        en: 'Where to open a given number of places of limited capacity so that the people served have together the least way to go.',
      },
    },
  },
};
