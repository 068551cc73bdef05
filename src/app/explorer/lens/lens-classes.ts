import { withoutColour } from '../../map/layers/level-layers.ts';
import { pointStates } from './coverage.ts';

/** Classes of territories under a coverage lens, in the order of its legend. */
export const lensClasses = { uncovered: 0, partly: 1, covered: 2 } as const;

/** The same by name, in the order of the palette. */
export const lensClassNames = ['uncovered', 'partly', 'covered'] as const;

/** What the lens says of each territory of a level. */
export interface LensPicture {
  /** A value of `lensClasses`, or `withoutColour.missing` where no point is recorded. */
  readonly classes: Int16Array;
  /** People covered, uncovered, without a recorded point, by territory. */
  readonly covered: Float64Array;
  readonly uncovered: Float64Array;
  readonly withoutPoint: Float64Array;
  /** 1 where people are counted at some point; a QPV whose population is not published has none. */
  readonly isCounted: Uint8Array;
  /** Territories by class, those without a recorded point, and those where nobody is counted. */
  readonly counts: Readonly<
    Record<keyof typeof lensClasses | 'withoutPoint' | 'uncounted', number>
  >;
}

/**
 * Lays the states of demand points on the territories that hold them. A territory is covered when
 * all of its people are (all of its points, where nobody lives), partly when some are.
 *
 * @param territoryOf position of the territory of each point; −1 for none.
 */
export function lensPicture(
  states: Uint8Array,
  people: ArrayLike<number>,
  territoryOf: ArrayLike<number>,
  territories: number,
): LensPicture {
  const covered = new Float64Array(territories);
  const uncovered = new Float64Array(territories);
  const withoutPoint = new Float64Array(territories);
  const sums = [withoutPoint, uncovered, covered];
  // A bit for each state seen, of points with people (low bits) and of any point (high bits).
  const seen = new Uint8Array(territories);
  for (let i = 0; i < states.length; i++) {
    const territory = territoryOf[i];
    if (territory < 0) continue;
    sums[states[i]][territory] += people[i];
    seen[territory] |= (1 << states[i]) << 3;
    if (people[i] > 0) seen[territory] |= 1 << states[i];
  }
  const counts = { uncovered: 0, partly: 0, covered: 0, withoutPoint: 0, uncounted: 0 };
  const classes = new Int16Array(territories);
  for (let i = 0; i < territories; i++) {
    const name = nameOf(seen[i] & 0b111 || seen[i] >> 3);
    counts[seen[i] === 0 ? 'uncounted' : name]++;
    classes[i] = name === 'withoutPoint' ? withoutColour.missing : lensClasses[name];
  }
  const isCounted = seen.map((states) => Number(states !== 0));
  return { classes, covered, uncovered, withoutPoint, isCounted, counts };
}

/** The class of a territory from its states seen, a bit each. */
function nameOf(seen: number): keyof typeof lensClasses | 'withoutPoint' {
  const has = (state: number) => (seen & (1 << state)) !== 0;
  const isUncovered = has(pointStates.uncovered);
  if (has(pointStates.covered)) {
    return isUncovered || has(pointStates.withoutPoint) ? 'partly' : 'covered';
  }
  return isUncovered ? 'uncovered' : 'withoutPoint';
}
