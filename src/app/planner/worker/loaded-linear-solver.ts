import runtime from 'highs/runtime?url';
import {
  highsLinearSolver,
  type LoadedLinearHighs,
} from '../../../core/location/search/highs-linear-solver.ts';
import type { LinearSolver } from '../../../core/location/search/linear-solver.ts';

let solver: LinearSolver | null = null;
let isAsked = false;

/**
 * HiGHS, which the first call begins to load; null until it is there, and for good where it cannot be
 * loaded: searches go on without, and prove less.
 */
export function linearSolver(): LinearSolver | null {
  if (!isAsked) {
    isAsked = true;
    load().then(
      (highs) => {
        solver = highsLinearSolver(highs);
      },
      () => {},
    );
  }
  return solver;
}

async function load(): Promise<LoadedLinearHighs> {
  const { default: loadHighs } = await import('highs');
  return (await loadHighs({ locateFile: () => runtime })) as LoadedLinearHighs;
}
