import type { Steps } from '../../steps.ts';

/** Runs a search that yields nothing, yielding the given progress instead. */
export function* drain<Result>(
  search: Generator<void, Result, void>,
  progress: number,
): Steps<Result> {
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
    yield progress;
  }
}
