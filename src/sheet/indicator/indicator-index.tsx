import { renderToStaticMarkup } from 'react-dom/server';
import type { Manifest } from '../../edition/manifest.ts';
import { units } from '../../edition/writing/units.ts';
import { type PageWords, pageWords } from './indicator-context.ts';
import { languageQuery } from './page-address.ts';
import { embeddedJson, type PageAssets, PageDocument, PageHeader } from './page-frame.tsx';

/** From `donnees/indicateur/` to the site’s root. */
const root = '../../';

interface IndicatorIndexProps {
  readonly words: PageWords;
  readonly manifest: Manifest;
}

/** Every indicator, theme by theme, with its unit, its date and the way to its page. */
export function IndicatorIndexBody({ words, manifest }: IndicatorIndexProps) {
  const { t, text, format, language } = words;
  return (
    <>
      <PageHeader words={words} root={root} />
      <main id="contenu" className="indicator">
        <h1>{t('indicators')}</h1>
        <p className="definition">
          {t('indicatorsLead', {
            count: format.decimal(manifest.indicators.length, 0),
            edition: manifest.id,
          })}
        </p>
        {manifest.themes.map((theme) => {
          const own = manifest.indicators.filter((one) => one.theme === theme.id);
          if (own.length === 0) return null;
          return (
            <section key={theme.id} aria-labelledby={`theme-${theme.id}`}>
              <h2 id={`theme-${theme.id}`}>{text(theme.label)}</h2>
              <ul className="index">
                {own.map(({ id, label, unit, vintage }) => (
                  <li key={id}>
                    <a href={`${id}/${languageQuery(language)}`}>{text(label)}</a>{' '}
                    <span className="note">
                      {text(units[unit].label)} · {format.vintage(vintage)}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </main>
    </>
  );
}

/** The page `donnees/indicateur/`, in French. */
export function renderIndicatorIndex(
  manifest: Manifest,
  assets: PageAssets,
  siteUrl: string | null,
): string {
  const words = pageWords('fr');
  const address = siteUrl && `${siteUrl}donnees/indicateur/`;
  const document = (
    <PageDocument
      words={words}
      root={root}
      edition={manifest.id}
      title={words.t('indicators')}
      description={words.t('indicatorsLead', {
        count: String(manifest.indicators.length),
        edition: manifest.id,
      })}
      assets={assets}
      address={address}
      structuredData={embeddedJson({
        '@context': 'https://schema.org',
        '@type': 'DataCatalog',
        name: 'Écarts',
        url: address,
        dataset: manifest.indicators.map(({ id, label, definition }) => ({
          '@type': 'Dataset',
          name: label.fr,
          description: definition.fr,
          url: `${address}${id}/`,
        })),
      })}
    >
      <IndicatorIndexBody words={words} manifest={manifest} />
    </PageDocument>
  );
  return `<!doctype html>${renderToStaticMarkup(document)}`;
}
