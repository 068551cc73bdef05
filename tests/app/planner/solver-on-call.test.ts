import { expect, it } from 'vitest';
import {
  type SolverOnCall,
  solversOnCall,
} from '../../../src/app/planner/worker/solver-on-call.ts';
import type { LinearSolver } from '../../../src/core/location/search/linear-solver.ts';

/** Waits as the worker does until the search is told something. */
async function told(call: SolverOnCall) {
  for (;;) {
    const asked = call.ask();
    if (asked !== 'awaited') return asked;
    await call.wait();
  }
}

it('is awaited until it cannot be loaded, stays away for that search, and is tried again for the next', async () => {
  const loads: { succeed: (solver: LinearSolver) => void; fail: () => void }[] = [];
  const solverOnCall = solversOnCall(
    () =>
      new Promise((succeed, reject) => {
        loads.push({ succeed, fail: () => reject(new Error('no connection')) });
      }),
  );
  const first = solverOnCall();
  const beside = solverOnCall();
  expect(first.wait()).toBeNull();
  expect(first.ask()).toBe('awaited');
  // The search goes on until it asks again.
  expect(first.wait()).toBeNull();
  expect(first.ask()).toBe('awaited');
  const waiting = first.wait();
  expect(waiting).not.toBeNull();
  // It is told nothing yet: a rest, after which the search may be stopped.
  await waiting;
  expect(first.ask()).toBe('awaited');
  expect(beside.ask()).toBe('awaited');
  expect(loads).toHaveLength(1);
  loads[0].fail();
  expect(await told(first)).toBeNull();
  expect(await told(beside)).toBeNull();
  expect(first.ask()).toBeNull();

  const next = solverOnCall();
  expect(next.ask()).toBe('awaited');
  expect(loads).toHaveLength(2);
  const solver: LinearSolver = { open: () => expect.fail('nothing is solved here') };
  loads[1].succeed(solver);
  expect(await told(next)).toBe(solver);
  expect(await told(solverOnCall())).toBe(solver);
  expect(loads).toHaveLength(2);
});
