import { useCallback, useEffect, useState } from 'react';
import type { TaskOptions } from './task-client.ts';

/** A long computation as a view shows it. What an older request gives is never shown. */
export type Computation<Result> =
  | { readonly status: 'idle' }
  | {
      readonly status: 'running';
      /** Fraction done, 0–1. */
      readonly fraction: number;
      readonly cancel: () => void;
    }
  | { readonly status: 'ready'; readonly result: Result }
  | { readonly status: 'cancelled'; readonly restart: () => void }
  | { readonly status: 'failed'; readonly error: unknown; readonly restart: () => void };

const PROGRESS_EVERY_MS = 100;

const idle = { status: 'idle' } as const;
const starting = { status: 'running', fraction: 0, cancel: () => {} } as const;

/**
 * Computes whenever `key` changes, and stops what it was computing before. A null key computes
 * nothing.
 *
 * @param start is called with the key in force; its own identity does not matter.
 */
export function useComputation<Result>(
  key: string | null,
  start: (options: Required<Pick<TaskOptions, 'signal' | 'onProgress'>>) => Promise<Result>,
): Computation<Result> {
  const [shown, setShown] = useState<{ key: string | null; state: Computation<Result> }>({
    key: null,
    state: idle,
  });
  const [attempt, setAttempt] = useState(0);
  const restart = useCallback(() => setAttempt((n) => n + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what `start` computes
  useEffect(() => {
    if (key === null) return;
    const superseded = new AbortController();
    const show = (state: Computation<Result>) => {
      if (!superseded.signal.aborted) setShown({ key, state });
    };
    const cancel = () => {
      show({ status: 'cancelled', restart });
      superseded.abort();
    };
    let toldAt = Number.NEGATIVE_INFINITY;
    const running = (fraction: number) => {
      // Steps are shorter than a frame: a view drawn anew for each would take longer than they do.
      if (performance.now() - toldAt < PROGRESS_EVERY_MS) return;
      toldAt = performance.now();
      show({ status: 'running', fraction, cancel });
    };
    running(0);
    start({ signal: superseded.signal, onProgress: running }).then(
      (result) => show({ status: 'ready', result }),
      (error: unknown) => show({ status: 'failed', error, restart }),
    );
    return () => superseded.abort();
  }, [key, attempt]);
  if (shown.key === key) return shown.state;
  return key === null ? idle : starting;
}
