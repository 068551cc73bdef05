/**
 * A long computation written as a generator: it yields its progress (a fraction from 0 to 1)
 * between bounded pieces of work and returns its result. The kernel stays pure and synchronous;
 * whoever drives it decides how often to breathe, whom to tell, and when to stop.
 */
export type Steps<Result> = Generator<number, Result, void>;

/** How `runSteps` drives a computation. */
export interface StepsOptions {
  /** Stops the computation between two steps; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignalLike;
  /** Told the fraction done (0–1) after each step. */
  readonly onProgress?: (fraction: number) => void;
  /** Lets the host breathe between two steps (a macrotask in a worker). Injected: core has no timers. */
  readonly pause?: () => Promise<void>;
}

/** The part of the DOM's AbortSignal that core needs, so that core compiles without DOM types. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  readonly reason?: unknown;
}

/** Runs a computation to its end at once, without pause, progress or cancellation. */
export function completeSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Runs a computation step by step.
 *
 * @throws the signal's reason (or an Error named AbortError) when aborted; the generator's
 * `finally` blocks run first.
 */
export async function runSteps<Result>(
  steps: Steps<Result>,
  { signal, onProgress, pause }: StepsOptions = {},
): Promise<Result> {
  for (;;) {
    if (signal?.aborted) {
      steps.return(undefined as Result);
      throw (
        signal.reason ?? Object.assign(new Error('computation aborted'), { name: 'AbortError' })
      );
    }
    const step = steps.next();
    if (step.done) {
      onProgress?.(1);
      return step.value;
    }
    onProgress?.(step.value);
    await pause?.();
  }
}
