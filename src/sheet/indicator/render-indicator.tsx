import { renderToStaticMarkup } from 'react-dom/server';
import { licences } from '../../edition/licences.ts';
import { indicatorTablePath } from '../../edition/sql/figure-sql.ts';
import type { SheetEdition } from '../facts/sheet-edition.ts';
import { IndicatorBody } from './indicator-body.tsx';
import { type IndicatorContext, pageWords } from './indicator-context.ts';
import { indicatorFactsOf, indicatorOf } from './indicator-facts-of.ts';
import { indicatorPath } from './page-address.ts';
import { embeddedJson, type PageAssets, PageDocument } from './page-frame.tsx';

/** From `donnees/indicateur/<id>/` to the site’s root. */
const root = '../../../';

/** The page of an indicator. */
export interface RenderedIndicator {
  readonly html: string;
  /** What the page says beside the manifest, as JSON: `donnees.json`. */
  readonly data: string;
}

/**
 * Renders the page of an indicator in French; the page’s script renders the English one from the
 * same data and components.
 *
 * @throws UnknownIndicatorError when the edition has no such indicator.
 */
export function renderIndicator(
  edition: SheetEdition,
  id: string,
  assets: PageAssets,
  siteUrl: string | null,
): RenderedIndicator {
  const facts = indicatorFactsOf(edition, id);
  const { manifest } = edition;
  const words = pageWords('fr');
  const context = { ...words, facts, manifest, indicator: indicatorOf(edition, id), root, siteUrl };
  const { indicator, t, text } = context;
  const address = siteUrl && `${siteUrl}${indicatorPath(id)}`;
  const document = (
    <PageDocument
      words={words}
      root={root}
      edition={manifest.id}
      title={text(indicator.label)}
      description={t('description', { label: text(indicator.label) })}
      assets={assets}
      address={address}
      structuredData={address === null ? '' : structuredData(context, address)}
    >
      <IndicatorBody context={context} />
    </PageDocument>
  );
  return {
    html: `<!doctype html>${renderToStaticMarkup(document)}`,
    data: JSON.stringify(facts),
  };
}

/** The indicator for machines (schema.org). */
function structuredData(context: IndicatorContext, address: string): string {
  const { indicator, manifest, facts, siteUrl } = context;
  const sources = manifest.sources.filter(({ id }) => indicator.sources.includes(id));
  const file = (path: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: path,
  });
  return embeddedJson({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: indicator.label.fr,
    alternateName: indicator.label.en,
    description: indicator.definition.fr,
    url: address,
    identifier: `${facts.edition}/${indicator.id}`,
    version: facts.edition,
    dateModified: manifest.date,
    license: licences[indicator.licence].url ?? licences[indicator.licence].label.fr,
    publisher: { '@type': 'Organization', name: manifest.publisher.name },
    inLanguage: ['fr', 'en'],
    isAccessibleForFree: true,
    spatialCoverage: { '@type': 'Country', name: 'France' },
    variableMeasured: {
      '@type': 'PropertyValue',
      name: indicator.id,
      description: indicator.definition.fr,
    },
    isBasedOn: sources.map(({ title, producer, landing }) => ({
      '@type': 'Dataset',
      name: title.fr,
      description: `${title.fr}, ${producer}`,
      creator: { '@type': 'Organization', name: producer },
      ...(landing ? { url: landing } : {}),
    })),
    distribution: [
      file(`${address}valeurs.csv`, 'text/csv'),
      ...Object.keys(indicator.levels).map((level) =>
        file(
          `${siteUrl}edition/${facts.edition}/${indicatorTablePath(indicator, level)}`,
          'application/vnd.apache.parquet',
        ),
      ),
    ],
  });
}
