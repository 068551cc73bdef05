import type { MeasureTheme } from './measure-title.ts';

export const geoTitles: MeasureTheme = {
  folder: 'geo',
  label: { fr: 'Distances et surfaces', en: 'Distances and areas' },
  measures: {
    haversine: {
      title: { fr: 'Distance à vol d’oiseau', en: 'Distance as the crow flies' },
      sentence: {
        fr: 'Le plus court chemin entre deux points à la surface d’une Terre ronde.',
        en: 'The shortest way between two points on the surface of a round Earth.',
      },
    },
    'spherical-area': {
      title: { fr: 'Surface sur la sphère', en: 'Area on the sphere' },
      sentence: {
        fr: 'La surface d’un territoire, calculée sur la sphère et non sur une carte aplatie.',
        en: 'The area of a territory, computed on the sphere and not on a flattened map.',
      },
    },
  },
};
