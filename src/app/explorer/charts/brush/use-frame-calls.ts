import { useEffect, useMemo } from 'react';

/** Calls at most once a frame, with the latest argument; `flush` calls at once what waits. */
export function useFrameCalls<Argument>(call: (argument: Argument) => void) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the latest call is followed below
  const calls = useMemo(() => {
    let waiting: { argument: Argument } | null = null;
    let frame = 0;
    let latest = call;
    const run = () => {
      cancelAnimationFrame(frame);
      frame = 0;
      const next = waiting;
      waiting = null;
      if (next) latest(next.argument);
    };
    return {
      follow: (next: typeof call) => {
        latest = next;
      },
      later: (argument: Argument) => {
        waiting = { argument };
        if (frame === 0) frame = requestAnimationFrame(run);
      },
      flush: run,
    };
  }, []);
  calls.follow(call);
  useEffect(() => calls.flush, [calls]);
  return calls;
}
