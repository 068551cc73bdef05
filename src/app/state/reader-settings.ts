import { useCallback, useState } from 'react';

/** What a reader sets for every page. */
export interface ReaderSettings {
  readonly language: 'fr' | 'en';
  readonly theme: 'system' | 'light' | 'dark';
}

/** Language and appearance of a text page, kept in its address like those of the explorer. */
export function useReaderSettings(): [ReaderSettings, (change: Partial<ReaderSettings>) => void] {
  const [settings, setSettings] = useState(readSettings);
  const update = useCallback((change: Partial<ReaderSettings>) => {
    setSettings((before) => {
      const after = { ...before, ...change };
      const query = new URLSearchParams(location.search);
      if (after.language === 'fr') query.delete('langue');
      else query.set('langue', after.language);
      if (after.theme === 'system') query.delete('theme');
      else query.set('theme', after.theme);
      const text = query.toString();
      history.replaceState(null, '', `${location.pathname}${text && `?${text}`}${location.hash}`);
      return after;
    });
  }, []);
  return [settings, update];
}

function readSettings(): ReaderSettings {
  const query = new URLSearchParams(location.search);
  const theme = query.get('theme');
  return {
    language: query.get('langue') === 'en' ? 'en' : 'fr',
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
  };
}
