import { startTransition, useCallback, useEffect, useState } from 'react';

/** Something that is being fetched: what arrives late for an older request is dropped. */
export type Loaded<Content> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly content: Content }
  | { readonly status: 'failed'; readonly error: unknown; readonly retry: () => void };

/**
 * Loads whenever `key` changes. A null key loads nothing and stays `loading`.
 *
 * @param load is called with the key in force; its own identity does not matter.
 */
export function useLoaded<Content>(
  key: string | null,
  load: () => Promise<Content>,
): Loaded<Content> {
  const [loaded, setLoaded] = useState<{ key: string | null; state: Loaded<Content> }>({
    key: null,
    state: { status: 'loading' },
  });
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((n) => n + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what `load` loads
  useEffect(() => {
    if (key === null) return;
    let current = true;
    // Many views may wait for the same file: they are rendered in slices, and the page answers between.
    const show = (state: Loaded<Content>) => {
      if (current) startTransition(() => setLoaded({ key, state }));
    };
    load().then(
      (content) => show({ status: 'ready', content }),
      (error: unknown) => show({ status: 'failed', error, retry }),
    );
    return () => {
      current = false;
    };
  }, [key, attempt]);
  return loaded.key === key ? loaded.state : { status: 'loading' };
}
