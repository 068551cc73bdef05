import { renderedPolicy } from './content-security-policy.ts';
import type { SituationMap } from './map/situation-map-parts.ts';
import { levelLabel, type SheetContext } from './parts/sheet-context.ts';
import { sheetPath } from './parts/sheet-path.ts';
import { SheetBody } from './sheet-body.tsx';
import { structuredData } from './structured-data.ts';
import { printedName } from './words/names/french-article.ts';

/** What a rendered page loads. */
export interface SheetAssets {
  /** Address of the style sheet and of the script from the site’s root. */
  readonly style: string;
  readonly script: string;
}

/** What the whole page of a sheet is made from. */
export interface SheetDocumentProps {
  readonly context: SheetContext;
  readonly map: SituationMap | null;
  readonly assets: SheetAssets;
  /** Absolute address of the site, ending in `/`; null leaves out what must be absolute. */
  readonly siteUrl: string | null;
}

/** The whole page of a sheet. */
export function SheetDocument({ context, map, assets, siteUrl }: SheetDocumentProps) {
  const { facts, texts, root, language } = context;
  const title = texts.title(printedName(facts.name), levelLabel(context, facts.level));
  const address = siteUrl && `${siteUrl}${sheetPath(facts.level, facts.code)}`;
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={renderedPolicy} />
        <meta name="viewport" content="width=device-width" />
        <title>{`${title} — Écarts`}</title>
        <meta name="description" content={texts.description(printedName(facts.name))} />
        {siteUrl && address && (
          <>
            <link rel="canonical" href={address} />
            <meta property="og:image" content={`${siteUrl}apercu/${facts.level}.png`} />
            <script
              type="application/ld+json"
              // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every “<” escaped
              dangerouslySetInnerHTML={{ __html: structuredData(context, siteUrl) }}
            />
          </>
        )}
        <link rel="icon" href={`${root}icon.svg`} />
        <link rel="stylesheet" href={`${root}${assets.style}`} />
        <script type="module" src={`${root}${assets.script}`} />
      </head>
      <body>
        <SheetBody context={context} map={map} address={address} />
      </body>
    </html>
  );
}
