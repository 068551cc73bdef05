import { withoutColour } from '../../map/level-layers.ts';
import type { Assessment } from '../model/assessment.ts';

/** Less than this is no change. */
const LEAST_KM = 0.05;

/** Bounds of the classes, km; below 0 is nearer. Between the middle two, nothing changes. */
const bounds = [-10, -5, -2, -LEAST_KM, LEAST_KM, 2, 5] as const;

/** From much nearer to much farther; null: no change, the land itself. */
const boundColours = [
  '#1d5f66',
  '#3f868b',
  '#6fa7a4',
  '#c9d9d2',
  null,
  '#e8c3a4',
  '#cd7f5f',
  '#9a3f35',
] as const;

export const changeColours = boundColours.filter((colour) => colour !== null);

export type ChangeWord =
  | 'nearerMost'
  | 'nearer'
  | 'nearerLeast'
  | 'same'
  | 'farther'
  | 'fartherMost';

/** Colour, word and bounds of each entry of the legend. */
export const changeLegend: readonly {
  readonly colour: string | null;
  readonly word: ChangeWord;
  readonly low: number;
  readonly high: number;
}[] = [
  { colour: boundColours[0], word: 'nearerMost', low: 10, high: 0 },
  { colour: boundColours[1], word: 'nearer', low: 5, high: 10 },
  { colour: boundColours[2], word: 'nearer', low: 2, high: 5 },
  { colour: boundColours[3], word: 'nearerLeast', low: 0, high: 2 },
  { colour: boundColours[4], word: 'same', low: 0, high: 0 },
  { colour: boundColours[5], word: 'farther', low: 0, high: 2 },
  { colour: boundColours[6], word: 'farther', low: 2, high: 5 },
  { colour: boundColours[7], word: 'fartherMost', low: 5, high: 0 },
];

/**
 * Class of the change of each commune: hatched where it has no distance, land where nothing changes
 * and outside the planned area.
 */
export function changeClasses({
  communeChange,
  communeIsInArea,
}: Pick<Assessment, 'communeChange' | 'communeIsInArea'>): Int16Array {
  return Int16Array.from(communeChange, (km, commune) => {
    if (!communeIsInArea[commune]) return withoutColour.land;
    if (Number.isNaN(km)) return withoutColour.missing;
    const place = bounds.findIndex((bound) => km < bound);
    const colour = boundColours[place < 0 ? bounds.length : place];
    return colour === null ? withoutColour.land : changeColours.indexOf(colour);
  });
}
