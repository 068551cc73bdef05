import { renderToStaticMarkup } from 'react-dom/server';
import { pageWords } from '../indicator/indicator-context.ts';
import { embeddedJson, type PageAssets, PageDocument } from '../indicator/page-frame.tsx';
import { ChangesBody, type ChangesBodyProps, changesRoot, textOf } from './changes-body.tsx';

/** The page `donnees/changements/`, in French. */
export function renderChanges(
  { manifest, comparisons }: Omit<ChangesBodyProps, 'words'>,
  assets: PageAssets,
  siteUrl: string | null,
): string {
  const words = pageWords('fr');
  const t = textOf(words);
  const address = siteUrl && `${siteUrl}donnees/changements/`;
  const document = (
    <PageDocument
      words={words}
      root={changesRoot}
      edition={manifest.id}
      title={t('title')}
      description={t('lead')}
      assets={assets}
      address={address}
      structuredData={embeddedJson({
        '@context': 'https://schema.org',
        '@type': 'WebPage',
        name: t('title'),
        description: t('lead'),
        url: address,
        dateModified: manifest.date,
      })}
    >
      <ChangesBody words={words} manifest={manifest} comparisons={comparisons} />
    </PageDocument>
  );
  return `<!doctype html>${renderToStaticMarkup(document)}`;
}
