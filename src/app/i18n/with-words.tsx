import type { ComponentType } from 'react';
import { LanguageProvider, type PageWords, useLanguage } from './language.tsx';

/** A view that brings words of its own beside those of the site: who never opens it does not load them. */
export function withWords<Props extends object>(
  words: PageWords,
  View: ComponentType<Props>,
): ComponentType<Props> {
  return function WithWords(props: Props) {
    const { language } = useLanguage();
    return (
      <LanguageProvider language={language} words={words}>
        <View {...props} />
      </LanguageProvider>
    );
  };
}
