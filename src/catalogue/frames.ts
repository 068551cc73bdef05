import type { Text } from '../edition/text.ts';

/**
 * Territories of comparison: within each, and never across the sea, a nearest access point is
 * looked for. `departments` lists the départements of a territory; null stands for all others.
 * `bounds` frames it on the map: west, south, east, north in degrees.
 */
export const comparisonTerritories = [
  {
    id: 'mainland',
    label: { fr: 'Hexagone', en: 'Mainland France' },
    departments: null,
    bounds: [-5.3, 42.2, 8.4, 51.2],
  },
  {
    id: 'corsica',
    label: { fr: 'Corse', en: 'Corsica' },
    departments: ['2A', '2B'],
    bounds: [8.5, 41.3, 9.6, 43.1],
  },
  {
    id: 'guadeloupe',
    label: { fr: 'Guadeloupe', en: 'Guadeloupe' },
    departments: ['971'],
    bounds: [-61.82, 15.8, -61.0, 16.55],
  },
  {
    id: 'martinique',
    label: { fr: 'Martinique', en: 'Martinique' },
    departments: ['972'],
    bounds: [-61.25, 14.36, -60.8, 14.9],
  },
  {
    id: 'guyane',
    label: { fr: 'Guyane', en: 'French Guiana' },
    departments: ['973'],
    bounds: [-54.65, 2.1, -51.6, 5.8],
  },
  {
    id: 'reunion',
    label: { fr: 'La Réunion', en: 'Réunion' },
    departments: ['974'],
    bounds: [55.2, -21.42, 55.86, -20.85],
  },
  {
    id: 'mayotte',
    label: { fr: 'Mayotte', en: 'Mayotte' },
    departments: ['976'],
    bounds: [45.0, -13.02, 45.32, -12.62],
  },
] as const satisfies readonly {
  id: string;
  label: Text;
  departments: readonly string[] | null;
  bounds: readonly [number, number, number, number];
}[];
