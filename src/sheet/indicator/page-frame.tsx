import type { ReactNode } from 'react';
import { renderedPolicy } from '../content-security-policy.ts';
import type { PageWords } from './indicator-context.ts';
import { languageQuery } from './page-address.ts';

/** Addresses of the style sheets and of the script from the site’s root. */
export interface PageAssets {
  readonly styles: readonly string[];
  readonly script: string;
}

interface PageHeaderProps {
  readonly words: PageWords;
  /** Address of the site’s root, relative to the page, ending in `/`. */
  readonly root: string;
}

/** Wordmark, pages and language; left out when printed. */
export function PageHeader({ words, root }: PageHeaderProps) {
  const { t, language } = words;
  const query = languageQuery(language);
  return (
    <header className="screen">
      <a className="skip" href="#contenu">
        {t('skip')}
      </a>
      <a className="wordmark" href={`${root}${query}`}>
        Écarts
      </a>
      <nav aria-label={t('navigation')}>
        <a href={`${root}${query}`}>{t('explore')}</a>
        <a href={`${root}donnees/${query}`}>{t('data')}</a>
        <a href={`${root}methode/${query}`}>{t('method')}</a>
        <a
          href={language === 'en' ? '?' : '?langue=en'}
          lang={language === 'en' ? 'fr' : 'en'}
          aria-label={t('otherLanguageName')}
        >
          {t('otherLanguage')}
        </a>
      </nav>
    </header>
  );
}

interface PageDocumentProps extends PageHeaderProps {
  /** Id of the edition that the page is made of. */
  readonly edition: string;
  readonly title: string;
  readonly description: string;
  readonly assets: PageAssets;
  /** Absolute address of the page; null leaves out what must be absolute. */
  readonly address: string | null;
  /** JSON-LD, safe inside a script element. */
  readonly structuredData: string;
  readonly children: ReactNode;
}

/** The whole of a static page: head, then what a reader sees. */
export function PageDocument(props: PageDocumentProps) {
  const { words, root, edition, title, description, assets, address, structuredData, children } =
    props;
  return (
    <html lang={words.language} data-root={root} data-edition={edition}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={renderedPolicy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} — Écarts`}</title>
        <meta name="description" content={description} />
        {address && (
          <>
            <link rel="canonical" href={address} />
            <script
              type="application/ld+json"
              // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every “<” escaped
              dangerouslySetInnerHTML={{ __html: structuredData }}
            />
          </>
        )}
        <link rel="icon" href={`${root}icon.svg`} type="image/svg+xml" />
        {assets.styles.map((style) => (
          <link key={style} rel="stylesheet" href={`${root}${style}`} />
        ))}
        <script type="module" src={`${root}${assets.script}`} />
      </head>
      <body>{children}</body>
    </html>
  );
}

/** JSON-LD as text that is safe inside a script element. */
export function embeddedJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
