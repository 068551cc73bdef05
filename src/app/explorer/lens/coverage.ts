import type { LensQuestion } from '../../state/parameters/question/lens.ts';

/** Whether the people counted at a point are covered. */
export const pointStates = {
  /** No point of the services asked for is recorded in its territory of comparison. */
  withoutPoint: 0,
  uncovered: 1,
  covered: 2,
} as const;

/** By service, distances in metres rounded up; −1 where no point is recorded. */
type Distances = Readonly<Record<string, readonly number[]>>;

/**
 * State of each point with regard to a question, a value of `pointStates`. A distance counts when it
 * is at most the one asked: exact, since distances are rounded up to metres.
 *
 * At least one of the services: covered by any of them; without point where none has one. All of
 * them: covered by each; without point where one has none.
 *
 * @throws RangeError when a service has no distances.
 */
export function coverageStates(
  distances: Distances,
  { services, km, needs }: LensQuestion,
): Uint8Array {
  const most = Math.round(km * 1000);
  const columns = services.map((id) => {
    const column = distances[id];
    if (!column) throw new RangeError(`no distances to service "${id}"`);
    return column;
  });
  const states = new Uint8Array(columns[0].length);
  for (let i = 0; i < states.length; i++) {
    let within = 0;
    let recorded = 0;
    for (const column of columns) {
      if (column[i] < 0) continue;
      recorded++;
      if (column[i] <= most) within++;
    }
    const [enough, known] =
      needs === 'all'
        ? [within === columns.length, recorded === columns.length]
        : [within > 0, recorded > 0];
    states[i] = enough
      ? pointStates.covered
      : known
        ? pointStates.uncovered
        : pointStates.withoutPoint;
  }
  return states;
}

/** People by state of the point where they are counted. */
export interface CoverageCount {
  readonly covered: number;
  readonly uncovered: number;
  readonly withoutPoint: number;
}

/** Adds up people by state; weights may be fractions of people, NaN is left out. */
export function countByState(states: Uint8Array, people: ArrayLike<number>): CoverageCount {
  const sums = [0, 0, 0];
  for (let i = 0; i < states.length; i++) {
    if (!Number.isNaN(people[i])) sums[states[i]] += people[i];
  }
  return {
    withoutPoint: sums[pointStates.withoutPoint],
    uncovered: sums[pointStates.uncovered],
    covered: sums[pointStates.covered],
  };
}

/** Share (%) covered of those who could be; NaN when there is nobody. */
export function coveredPercent({ covered, uncovered }: CoverageCount): number {
  return (100 * covered) / (covered + uncovered);
}

/** People within reach of each combination of services, those without a recorded point apart. */
export interface Overlap {
  /** Which services are within reach, in the order of the question. */
  readonly within: readonly boolean[];
  readonly people: number;
}

/**
 * How the networks overlap: people by the set of services within reach. Points without a recorded
 * point of each service are left out. Sets come from all to none; n services make 2ⁿ sets.
 */
export function overlaps(
  distances: Distances,
  { services, km }: LensQuestion,
  people: ArrayLike<number>,
): Overlap[] {
  const sums = new Float64Array(2 ** services.length);
  const most = Math.round(km * 1000);
  const columns = services.map((id) => distances[id]);
  for (let i = 0; i < people.length; i++) {
    if (columns.some((column) => column[i] < 0)) continue;
    let set = 0;
    columns.forEach((column, bit) => {
      if (column[i] <= most) set |= 1 << bit;
    });
    sums[set] += people[i];
  }
  return Array.from(sums, (sum, set) => ({
    within: services.map((_, bit) => (set & (1 << bit)) !== 0),
    people: sum,
  })).reverse();
}
