import type { ReactNode } from 'react';
import { LanguageProvider } from '../i18n/language.tsx';
import { MapPictureProvider } from '../map/map-picture.tsx';
import { useExplorer } from './explorer-context.ts';
import { SelectionProvider } from './selection/selection-provider.tsx';

/** What a map of the explorer needs around it: the language of the page, what is kept, what is painted. */
export function ExplorerProviders({ children }: { readonly children: ReactNode }) {
  const { language } = useExplorer().state;
  document.documentElement.lang = language;
  return (
    <LanguageProvider language={language}>
      <SelectionProvider>
        <MapPictureProvider>{children}</MapPictureProvider>
      </SelectionProvider>
    </LanguageProvider>
  );
}
