import { withoutColour } from '../../map/level-layers.ts';

/** Bounds of the classes of change, km; below 0 is nearer. */
const bounds = [-10, -5, -2, -0.05, 0.05, 2, 5] as const;

/** From much nearer to much farther; the middle one is no change. */
export const changeColours = [
  '#1d5f66',
  '#3f868b',
  '#6fa7a4',
  '#c9d9d2',
  // No change: the land itself, in both themes.
  'rgba(0, 0, 0, 0)',
  '#e8c3a4',
  '#cd7f5f',
  '#9a3f35',
] as const;

export type ChangeWord =
  | 'nearerMost'
  | 'nearer'
  | 'nearerLeast'
  | 'same'
  | 'farther'
  | 'fartherMost';

/** Class, word and bounds of each entry of the legend. */
export const changeLegend: readonly {
  readonly index: number;
  readonly word: ChangeWord;
  readonly low: number;
  readonly high: number;
}[] = [
  { index: 0, word: 'nearerMost', low: 10, high: 0 },
  { index: 1, word: 'nearer', low: 5, high: 10 },
  { index: 2, word: 'nearer', low: 2, high: 5 },
  { index: 3, word: 'nearerLeast', low: 0, high: 2 },
  { index: 4, word: 'same', low: 0, high: 0 },
  { index: 5, word: 'farther', low: 0, high: 2 },
  { index: 6, word: 'farther', low: 2, high: 5 },
  { index: 7, word: 'fartherMost', low: 5, high: 0 },
];

/** Class of the change of each commune; without colour where it is NaN. */
export function changeClasses(changeKm: Float32Array): Int16Array {
  return Int16Array.from(changeKm, (km) => {
    if (Number.isNaN(km)) return withoutColour.missing;
    const place = bounds.findIndex((bound) => km < bound);
    return place < 0 ? bounds.length : place;
  });
}
