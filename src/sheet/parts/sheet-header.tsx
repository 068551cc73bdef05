import type { SheetContext } from './sheet-context.ts';

/** Wordmark and pages: hidden when the sheet is embedded or printed. */
export function SheetHeader({ context }: { context: SheetContext }) {
  const { texts, root, language, facts } = context;
  const query = language === 'en' ? '?langue=en' : '';
  return (
    <header className="screen">
      <a className="skip" href="#contenu">
        {texts.skip}
      </a>
      <a className="wordmark" href={`${root}${query}`}>
        Écarts
      </a>
      <nav aria-label={texts.navigation}>
        <a href={`${root}?territoire=${facts.level}-${facts.code}${query.replace('?', '&')}`}>
          {texts.explore}
        </a>
        <a href={`${root}methode/${query}`}>{texts.method}</a>
        <a
          href={language === 'en' ? '?' : '?langue=en'}
          lang={language === 'en' ? 'fr' : 'en'}
          aria-label={texts.otherLanguageName}
        >
          {texts.otherLanguage}
        </a>
      </nav>
    </header>
  );
}
