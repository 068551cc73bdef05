import { useDeferredValue, useMemo } from 'react';
import { withoutColour } from '../../map/layers/level-layers.ts';
import { useSelection } from '../selection/selection-provider.tsx';

/** How many territories have each class, and how many have none. */
export interface KeptCounts {
  readonly counts: readonly number[];
  readonly missingCount: number;
  readonly secretCount: number;
}

/**
 * Counts the territories of each class.
 *
 * @param classes of each territory, or a value of `withoutColour`
 * @param mask those that are counted; null: all of them
 */
export function countClasses(
  classes: Int16Array,
  classCount: number,
  mask: Uint8Array | null,
): KeptCounts {
  const { missing, secret } = withoutColour;
  const counts = new Uint32Array(classCount);
  let missingCount = 0;
  let secretCount = 0;
  for (let i = 0; i < classes.length; i++) {
    if (mask !== null && mask[i] === 0) continue;
    const one = classes[i];
    if (one >= 0) counts[one]++;
    else if (one === missing) missingCount++;
    else if (one === secret) secretCount++;
  }
  return { counts: Array.from(counts), missingCount, secretCount };
}

/**
 * What a legend counts: the territories that the filters keep, as the map shows them.
 *
 * @param leftOut sources of the clauses that the legend does not see: what it shows itself
 */
export function useKeptCounts(
  classes: Int16Array,
  classCount: number,
  ...leftOut: readonly string[]
): KeptCounts {
  const mask = useKeptMask(classes.length, ...leftOut);
  return useMemo(() => countClasses(classes, classCount, mask), [classes, classCount, mask]);
}

/**
 * The territories that the filters keep, for a legend: 1 for each; null: all of them.
 *
 * @param territories how many the legend is of
 * @param leftOut as that of `useKeptCounts`
 */
export function useKeptMask(territories: number, ...leftOut: readonly string[]): Uint8Array | null {
  // The legend follows a brush when there is time.
  const { mask } = useDeferredValue(useSelection(...leftOut));
  // A mask of the level before has another length.
  return mask?.length === territories ? mask : null;
}
