import type { OldCommune } from '../edition/files/old-communes-file.ts';
import { renderedPolicy } from './content-security-policy.ts';
import { sheetPath } from './parts/sheet-path.ts';
import type { SheetAssets } from './sheet-document.tsx';
import { printedName } from './words/names/french-article.ts';
import { oldCommuneWords } from './words/old-commune-words.ts';

/** What the page of an old commune code is made from. */
export interface OldCommuneDocumentProps {
  readonly code: string;
  readonly old: OldCommune;
  /** Names of its successors, in their order. */
  readonly names: readonly string[];
  /** Address of the site’s root, relative to the page, ending in `/`. */
  readonly root: string;
  readonly assets: SheetAssets;
  readonly siteUrl: string | null;
}

/** The page of a commune code that is no more, in French then in English: it leads, it does not redirect. */
export function OldCommuneDocument(props: OldCommuneDocumentProps) {
  const { code, old, names, root, assets, siteUrl } = props;
  const fr = oldCommuneWords(code, old, 'fr');
  const en = oldCommuneWords(code, old, 'en');
  return (
    <html
      lang="fr"
      data-root={root}
      data-old={code}
      data-successor={old.successors.length === 1 ? old.successors[0] : undefined}
    >
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={renderedPolicy} />
        <meta name="viewport" content="width=device-width" />
        <title>{`${fr.title} — Écarts`}</title>
        <meta name="description" content={fr.event} />
        {siteUrl && <link rel="canonical" href={`${siteUrl}${sheetPath('commune', code)}`} />}
        <link rel="icon" href={`${root}icon.svg`} />
        <link rel="stylesheet" href={`${root}${assets.style}`} />
        <script type="module" src={`${root}${assets.script}`} />
      </head>
      <body>
        <header className="screen">
          <a className="wordmark" href={root}>
            Écarts
          </a>
        </header>
        <main id="contenu">
          <h1>{fr.title}</h1>
          <p className="lead">{fr.event}</p>
          <p id="aujourdhui">{fr.today}</p>
          <ul>
            {old.successors.map((successor, i) => (
              <li key={successor}>
                <a href={`${root}${sheetPath('commune', successor)}`}>
                  {printedName(names[i])} ({successor})
                </a>
              </li>
            ))}
          </ul>
          <p className="note" id="today" lang="en">
            {en.event} {en.today}
          </p>
        </main>
      </body>
    </html>
  );
}
