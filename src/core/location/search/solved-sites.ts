import { siteVariable } from '../benefit/model.ts';
import type { MixedIntegerSolver } from './mixed-integer-solver.ts';

/**
 * The sites that a solver chooses in a model whose variables `siteVariable` names; none when it
 * found no choice in the time given.
 */
export function solvedSites(
  solver: MixedIntegerSolver,
  model: string,
  siteCount: number,
  timeLimitSeconds = 60,
): { readonly sites: readonly number[]; readonly isOptimal: boolean } {
  const { status, values } = solver.solve(model, { timeLimitSeconds });
  const sites = Array.from({ length: siteCount }, (_, site) => site).filter(
    (site) => (values.get(siteVariable(site)) ?? 0) > 0.5,
  );
  return { sites, isOptimal: status === 'optimal' };
}
