import loadHighs from 'highs';
import { highsSolver } from '../../../src/core/location/search/highs-solver.ts';

/** HiGHS, loaded: where the app should do the same, in the worker that searches. */
export const highs = highsSolver(await loadHighs());
