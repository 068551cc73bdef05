import type { AskedSolver, LinearSolver } from '../../../core/location/search/linear-solver.ts';

/** A solver of linear programmes as one search asks for it. */
export interface SolverOnCall {
  /** Begins to load it at the first call; null once it cannot be loaded. */
  readonly ask: () => AskedSolver;
  /** Where the search does nothing but wait for it: settles when it is worth asking again. */
  readonly wait: () => Promise<void> | null;
}

/** Milliseconds between two looks at whether the search is to stop meanwhile. */
const LOOK_EVERY_MS = 20;

/**
 * A solver that is loaded once, when a search first asks for it. What a search is told of it does not
 * change any more; where it could not be loaded, the next search tries again.
 */
export function solversOnCall(load: () => Promise<LinearSolver>): () => SolverOnCall {
  let loading: Promise<LinearSolver> | null = null;
  const loaded = () => {
    if (loading) return loading;
    const attempt = load();
    loading = attempt;
    attempt.catch(() => {
      if (loading === attempt) loading = null;
    });
    return attempt;
  };
  return () => {
    let asked: AskedSolver | undefined;
    let coming: Promise<void> | null = null;
    let isHeld = false;
    return {
      ask() {
        isHeld = asked === 'awaited';
        if (asked !== undefined) return asked;
        asked = 'awaited';
        coming = loaded().then(
          (solver) => {
            asked = solver;
          },
          () => {
            asked = null;
          },
        );
        return asked;
      },
      wait() {
        if (!isHeld || asked !== 'awaited' || !coming) return null;
        isHeld = false;
        return Promise.race([coming, rest()]);
      },
    };
  };
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
}
