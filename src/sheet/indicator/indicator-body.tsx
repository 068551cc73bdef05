import { licences } from '../../edition/licences.ts';
import { indicatorQuery } from '../../edition/sql/figure-sql.ts';
import { units } from '../../edition/writing/units.ts';
import { type IndicatorContext, writtenObservation } from './indicator-context.ts';
import { indicatorPath, languageQuery } from './page-address.ts';
import { PageHeader } from './page-frame.tsx';
import { ComputationNotes } from './parts/computation-notes.tsx';
import { CoverageSection } from './parts/coverage-section.tsx';
import { DistributionSection } from './parts/distribution-section.tsx';
import { FigureAgain } from './parts/figure-again.tsx';
import { FranceMap } from './parts/france-map.tsx';
import { HistorySection } from './parts/history-section.tsx';
import { SourceList } from './parts/source-list.tsx';
import { TakeAwaySection } from './parts/take-away-section.tsx';
import { ValuesSection } from './parts/values-section.tsx';
import { polarities } from './texts.ts';

/** Everything that a reader sees of the page of an indicator. */
export function IndicatorBody({ context }: { context: IndicatorContext }) {
  const { facts, asked, indicator, manifest, siteUrl, root, language, t, text, format } = context;
  const query = languageQuery(language);
  const theme = manifest.themes.find(({ id }) => id === indicator.theme);
  const sources = manifest.sources.filter(({ id }) => indicator.sources.includes(id));
  return (
    <>
      <PageHeader words={context} root={root} />
      <main id="contenu" className="indicator">
        <p className="kind">
          <a href={`${root}donnees/indicateur/${query}`}>{t('indicators')}</a>
          {theme && ` · ${text(theme.label)}`}
        </p>
        <h1>{text(indicator.label)}</h1>
        {asked && (
          <p className="asked">
            <a href={`${root}${asked.path}${query}`}>{asked.name}</a>
            {t('askedValue', {
              value: writtenObservation(context, indicator, asked.observation, manifest.reasons),
            })}
            <a href="#calcul">{t('computed')}</a>
          </p>
        )}
        <div className="top">
          <div>
            <p className="definition">{text(indicator.definition)}</p>
            <IndicatorNotes context={context} />
          </div>
          <FranceMap context={context} />
        </div>
        <ValuesSection context={context} />
        <DistributionSection context={context} />
        <CoverageSection context={context} />
        <HistorySection context={context} />
        <CaveatsSection context={context} />
        <ComputationSection context={context} />
        <section aria-labelledby="sources">
          <h2 id="sources">{t('sources')}</h2>
          <SourceList words={context} sources={sources} />
        </section>
        <TakeAwaySection context={context} />
        <SameThemeSection context={context} />
        <footer>
          <p>
            {t('edition', { edition: facts.edition, date: format.vintage(manifest.date) })}
            {siteUrl && (
              <> {t('editionAddress', { address: `${siteUrl}edition/${facts.edition}/` })}</>
            )}
          </p>
        </footer>
      </main>
    </>
  );
}

/** Unit, date, scope, licence: what is read before the figure is used. */
function IndicatorNotes({ context }: { context: IndicatorContext }) {
  const { indicator, t, text, format } = context;
  const { label, url } = licences[indicator.licence];
  return (
    <dl className="notes">
      <dt>{t('unit')}</dt>
      <dd>{text(units[indicator.unit].label)}</dd>
      <dt>{t('vintage')}</dt>
      <dd>{format.vintage(indicator.vintage)}</dd>
      <dt>{t('reading')}</dt>
      <dd>{text(polarities[indicator.polarity])}</dd>
      <dt>{t('field')}</dt>
      <dd>{text(indicator.coverage)}</dd>
      <dt>{t('comparison')}</dt>
      <dd>{t(indicator.comparableWithin === 'france' ? 'withinFrance' : 'withinRegion')}</dd>
      <dt>{t('column')}</dt>
      <dd>
        <code>{indicator.id}</code>
      </dd>
      <dt>{t('licence')}</dt>
      <dd>{url ? <a href={url}>{text(label)}</a> : text(label)}</dd>
    </dl>
  );
}

function CaveatsSection({ context }: { context: IndicatorContext }) {
  const { indicator, t, text } = context;
  if (indicator.caveats.length === 0) return null;
  return (
    <section aria-labelledby="reserves">
      <h2 id="reserves">{t('caveats')}</h2>
      <ul className="caveats">
        {indicator.caveats.map((caveat) => (
          <li key={caveat.fr}>{text(caveat)}</li>
        ))}
      </ul>
    </section>
  );
}

/** How the figure was computed, and a query that gives one of them back. */
function ComputationSection({ context }: { context: IndicatorContext }) {
  const { facts, asked, indicator, manifest, siteUrl, t } = context;
  const example = asked ?? facts.example;
  return (
    <section aria-labelledby="calcul">
      <h2 id="calcul">{t('computed')}</h2>
      <ComputationNotes
        words={context}
        edition={facts.edition}
        indicator={indicator}
        computation={facts.computation}
        staging={facts.staging}
      />
      {example && (
        <FigureAgain
          words={context}
          title={t('again')}
          said={t('againText', {
            name: example.name,
            value: writtenObservation(context, indicator, example.observation, manifest.reasons),
          })}
          query={indicatorQuery(indicator, example.level, example.code, example.observation)}
          address={siteUrl && `${siteUrl}edition/${facts.edition}/`}
        />
      )}
    </section>
  );
}

/** Links to the other indicators of the theme. */
function SameThemeSection({ context }: { context: IndicatorContext }) {
  const { indicator, manifest, root, language, t, text } = context;
  const siblings = manifest.indicators.filter(
    ({ id, theme }) => theme === indicator.theme && id !== indicator.id,
  );
  if (siblings.length === 0) return null;
  return (
    <section className="screen" aria-labelledby="theme">
      <h2 id="theme">{t('sameTheme')}</h2>
      <ul className="links">
        {siblings.map(({ id, label }) => (
          <li key={id}>
            <a href={`${root}${indicatorPath(id)}${languageQuery(language)}`}>{text(label)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
