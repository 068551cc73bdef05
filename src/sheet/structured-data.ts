import { levelLabel, type SheetContext } from './parts/sheet-context.ts';
import { sheetPath } from './parts/sheet-path.ts';
import { printedName } from './words/names/french-article.ts';

/**
 * The sheet for machines (schema.org), as text that is safe inside a script element. Its licence is
 * the page that says that of each source: one of them has another.
 */
export function structuredData(context: SheetContext, siteUrl: string): string {
  const { facts, texts } = context;
  const address = `${siteUrl}${sheetPath(facts.level, facts.code)}`;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: texts.title(printedName(facts.name), levelLabel(context, facts.level)),
    description: texts.description(printedName(facts.name)),
    url: address,
    license: `${siteUrl}donnees/`,
    dateModified: facts.date,
    distribution: {
      '@type': 'DataDownload',
      contentUrl: `${address}donnees.json`,
    },
    spatialCoverage: {
      '@type': 'AdministrativeArea',
      name: facts.name,
      identifier: facts.code,
    },
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
