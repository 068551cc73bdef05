import type { SheetContext } from './parts/sheet-context.ts';

/** The sheet for machines (schema.org), as text that is safe inside a script element. */
export function structuredData({ facts, texts }: SheetContext, address: string): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: texts.title(facts.name, facts.level),
    description: texts.description(facts.name),
    url: address,
    license: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
    dateModified: facts.date,
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'application/json',
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
