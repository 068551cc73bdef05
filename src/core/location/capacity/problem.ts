import { requireNonNegative } from '../../validate.ts';
import type { CandidateSites } from '../candidate-sites.ts';
import type { SparseValueRows } from '../sparse-rows.ts';

/**
 * Choose sites of limited capacity and share out the demand among them: maximise Σ units × benefit,
 * where each demand point has `weights` units, each site serves `capacities` units at most, and a
 * unit may stay unserved. Demand can be split. Internal: built from validated input.
 */
export interface CapacityProblem {
  readonly siteCount: number;
  readonly demandCount: number;
  /** Per site its demand points, and the benefit > 0 of one unit of each. */
  readonly bySite: SparseValueRows;
  readonly weights: Float64Array;
  readonly capacities: Float64Array;
  /** Sites that are open anyway, and 1 for those that may be chosen. */
  readonly existing: readonly number[];
  readonly eligible: Uint8Array;
}

/** Some units of a demand point at a site. */
export interface AssignedPiece {
  readonly demand: number;
  readonly units: number;
  readonly benefit: number;
}

/** Who is served where. */
export interface CapacityAssignment {
  /** Σ units × benefit. */
  readonly value: number;
  /** Units of each demand point that nobody serves. */
  readonly unserved: Float64Array;
  /** Pieces at each open site, in the order of the open sites. */
  readonly pieces: readonly (readonly AssignedPiece[])[];
}

/** Throws a RangeError unless capacities are known, and some candidate that may be chosen has any. */
export function requireCapacities(
  capacities: ArrayLike<number>,
  { eligible }: CandidateSites,
): void {
  if (capacities.length !== eligible.length) {
    throw new RangeError(
      `capacities has ${capacities.length} items for ${eligible.length} candidates`,
    );
  }
  requireNonNegative('capacities', capacities);
  if (eligible.some((may, site) => may === 1 && capacities[site] > 0)) return;
  throw new RangeError('no capacity: that of every candidate that may be chosen is 0');
}

/** Units that each chosen site serves; the existing sites come first in an assignment. */
export function openLoads({ existing }: CapacityProblem, { pieces }: CapacityAssignment): number[] {
  return pieces
    .slice(existing.length)
    .map((served) => served.reduce((sum, { units }) => sum + units, 0));
}
