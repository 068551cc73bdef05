import runtime from 'highs/runtime?url';
import {
  highsLinearSolver,
  type LoadedLinearHighs,
} from '../../../core/location/search/highs-linear-solver.ts';
import type { LinearSolver } from '../../../core/location/search/linear-solver.ts';
import { solversOnCall } from './solver-on-call.ts';

/** HiGHS for one search, which waits for it where it asks for it before it is loaded. */
export const linearSolver = solversOnCall(load);

async function load(): Promise<LinearSolver> {
  const { default: loadHighs } = await import('highs');
  const highs = (await loadHighs({ locateFile: () => runtime })) as LoadedLinearHighs;
  return highsLinearSolver(highs);
}
