import { withoutColour } from '../../map/layers/level-layers.ts';
import { palettes } from '../../theme/palettes.ts';
import type { Theme } from '../../theme/use-theme.ts';
import type { Assessment } from '../model/assessment.ts';

/** Less than this is no change. */
const LEAST_KM = 0.05;

/** Bounds of the classes, km; below 0 is nearer. Between the middle two, nothing changes. */
const bounds = [-10, -5, -2, -LEAST_KM, LEAST_KM, 2, 5] as const;

/** Place among the classes of the one in which nothing changes: it has the colour of the land. */
const UNCHANGED = 4;

/** From much nearer to much farther, without the class that nothing changes in. */
export function changeColours(theme: Theme): readonly string[] {
  const { nearer, farther } = palettes[theme].change;
  return [...nearer, ...farther];
}

/** How a place fares under a plan beside today. */
export type ChangeWord =
  | 'nearerMost'
  | 'nearer'
  | 'nearerLeast'
  | 'same'
  | 'farther'
  | 'fartherMost';

/** Word and bounds of each entry of the legend; `colour`: its place in `changeColours`. */
export const changeLegend: readonly {
  readonly colour: number | null;
  readonly word: ChangeWord;
  readonly low: number;
  readonly high: number;
}[] = [
  { colour: 0, word: 'nearerMost', low: 10, high: 0 },
  { colour: 1, word: 'nearer', low: 5, high: 10 },
  { colour: 2, word: 'nearer', low: 2, high: 5 },
  { colour: 3, word: 'nearerLeast', low: 0, high: 2 },
  { colour: null, word: 'same', low: 0, high: 0 },
  { colour: 4, word: 'farther', low: 0, high: 2 },
  { colour: 5, word: 'farther', low: 2, high: 5 },
  { colour: 6, word: 'fartherMost', low: 5, high: 0 },
];

/**
 * Class of the change of each commune: hatched where it has no distance, land where nothing changes
 * and outside the planned area.
 */
export function changeClasses({
  communeChange,
  communeIsInArea,
}: Pick<Assessment, 'communeChange' | 'communeIsInArea'>): Int16Array {
  const classes = new Int16Array(communeChange.length).fill(withoutColour.land);
  // Not `from`, which asks an iterator for each of 35,000 communes, at each edit by hand.
  for (let commune = 0; commune < classes.length; commune++) {
    if (communeIsInArea[commune]) classes[commune] = changeClass(communeChange[commune]);
  }
  return classes;
}

function changeClass(km: number): number {
  if (Number.isNaN(km)) return withoutColour.missing;
  let place = 0;
  while (place < bounds.length && !(km < bounds[place])) place++;
  if (place === UNCHANGED) return withoutColour.land;
  return place < UNCHANGED ? place : place - 1;
}

/** Whether some commune of the area has no place left to go to. */
export function hasNowhere({
  communeChange,
  communeIsInArea,
}: Pick<Assessment, 'communeChange' | 'communeIsInArea'>): boolean {
  for (let commune = 0; commune < communeChange.length; commune++) {
    if (communeIsInArea[commune] === 1 && Number.isNaN(communeChange[commune])) return true;
  }
  return false;
}
