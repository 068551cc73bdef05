import { useEffect, useSyncExternalStore } from 'react';

const dark = () => matchMedia('(prefers-color-scheme: dark)');

/** The theme in force, put on the document: the reader's choice, else that of the system. */
export function useTheme(choice: 'system' | 'light' | 'dark'): 'light' | 'dark' {
  const systemIsDark = useSyncExternalStore(
    (listener) => {
      const query = dark();
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => dark().matches,
  );
  const inForce = choice === 'system' ? (systemIsDark ? 'dark' : 'light') : choice;
  // Before the children's effects, which read the colours from the document.
  if (document.documentElement.dataset.theme !== inForce)
    document.documentElement.dataset.theme = inForce;
  useEffect(() => {
    document.documentElement.dataset.theme = inForce;
  }, [inForce]);
  return inForce;
}
