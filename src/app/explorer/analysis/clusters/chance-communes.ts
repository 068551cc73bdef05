import { withoutColour } from '../../../map/layers/level-layers.ts';
import type { ReplacedPoints } from './replace-points.ts';

/** Communes beside what chance would have given each. */
export interface ChanceCommunes {
  /** 0: farther than in every draw; 1: nearer; 2: neither; or, of `withoutColour`, why none. */
  readonly classes: Int16Array;
  readonly farther: number;
  readonly fartherPeople: number;
  readonly nearer: number;
  readonly nearerPeople: number;
  /** Communes compared × 1 / (draws + 1): how many chance alone would put on either side. */
  readonly expected: number;
}

/**
 * A commune of several demand points is on a side when all of them are.
 *
 * @param within 1 for the communes that were compared; the others are land; null: all.
 */
export function chanceCommunes(
  { fartherP, nearerP, draws }: Pick<ReplacedPoints, 'fartherP' | 'nearerP' | 'draws'>,
  commune: Int32Array,
  population: Float64Array,
  communes: number,
  within: Uint8Array | null,
): ChanceCommunes {
  const least = 1.5 / (draws + 1);
  const seen = new Uint8Array(communes);
  const people = new Float64Array(communes);
  for (let i = 0; i < commune.length; i++) {
    people[commune[i]] += population[i];
    if (Number.isNaN(fartherP[i])) continue;
    seen[commune[i]] |= fartherP[i] < least ? 1 : nearerP[i] < least ? 2 : 4;
  }
  // Seen on several sides, a commune is on neither.
  const classes = Int16Array.from(seen, (sides, i) =>
    within?.[i] === 0 ? withoutColour.land : ([withoutColour.missing, 0, 1][sides] ?? 2),
  );
  const counts = [0, 0, 0];
  const peopled = [0, 0, 0];
  let compared = 0;
  for (let i = 0; i < communes; i++) {
    if (classes[i] < 0) continue;
    compared++;
    counts[classes[i]]++;
    peopled[classes[i]] += people[i];
  }
  return {
    classes,
    farther: counts[0],
    fartherPeople: peopled[0],
    nearer: counts[1],
    nearerPeople: peopled[1],
    expected: compared / (draws + 1),
  };
}
