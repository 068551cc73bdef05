import { useEffect, useSyncExternalStore } from 'react';

/** What the reader sees: paper, or its dark twin. */
export type Theme = 'light' | 'dark';

const query = '(prefers-color-scheme: dark)';
let asked: MediaQueryList | null = null;

function system(): MediaQueryList {
  asked ??= matchMedia(query);
  return asked;
}

function followSystem(listener: () => void): () => void {
  system().addEventListener('change', listener);
  return () => system().removeEventListener('change', listener);
}

/** The theme in force, put on the document: the reader's choice, else that of the system. */
export function useTheme(choice: 'system' | Theme): Theme {
  const systemIsDark = useSyncExternalStore(followSystem, () => system().matches);
  const inForce = choice === 'system' ? (systemIsDark ? 'dark' : 'light') : choice;
  // Before the children's effects, which read the colours from the document.
  if (document.documentElement.dataset.theme !== inForce)
    document.documentElement.dataset.theme = inForce;
  useEffect(() => {
    document.documentElement.dataset.theme = inForce;
  }, [inForce]);
  return inForce;
}
