import type { IndicatorRecord } from '../../edition/indicator-record.ts';
import { licences } from '../../edition/licences.ts';
import type { Manifest } from '../../edition/manifest.ts';
import { units } from '../../edition/writing/units.ts';
import { indicatorPath, languageQuery } from '../../sheet/indicator/page-address.ts';
import { useLanguage } from '../i18n/language.tsx';
import styles from './method.module.css';
import { aggregations, words } from './method-words.ts';

/** Every indicator of the edition with its definition, theme by theme; anchors are their ids. */
export function IndicatorList({ manifest }: { manifest: Manifest }) {
  const { text } = useLanguage();
  return (
    <section className={styles.section} aria-labelledby="indicateurs">
      <h2 id="indicateurs">{text(words.indicators)}</h2>
      <p>{text(words.indicatorsLead).replace('{edition}', manifest.id)}</p>
      {manifest.themes.map(({ id, label }) => {
        const indicators = manifest.indicators.filter(({ theme }) => theme === id);
        if (indicators.length === 0) return null;
        return (
          <div key={id}>
            <h3 id={`indicateurs-${id}`} className={styles.theme}>
              {text(label)}
            </h3>
            {indicators.map((indicator) => (
              <IndicatorEntry key={indicator.id} indicator={indicator} manifest={manifest} />
            ))}
          </div>
        );
      })}
    </section>
  );
}

function IndicatorEntry({
  indicator,
  manifest,
}: {
  indicator: IndicatorRecord;
  manifest: Manifest;
}) {
  const { text, format } = useLanguage();
  const sources = manifest.sources.filter(({ id }) => indicator.sources.includes(id));
  const levels = manifest.levels.flatMap((level) => {
    const record = indicator.levels[level.id];
    if (!record) return [];
    if (level.count === 1) return [text(level.label)];
    const known = format.decimal(record.known, 0);
    const plural = text(level.plural);
    if (record.known === level.count) return [`${known} ${plural}`];
    return [
      text(words.knownOf)
        .replace('{known}', known)
        .replace('{plural}', plural)
        .replace('{count}', format.decimal(level.count, 0)),
    ];
  });
  const notes = [
    ...(indicator.comparableWithin === 'region' ? [words.withinRegion] : []),
    ...indicator.caveats,
  ];
  return (
    <article className={styles.entry} aria-labelledby={indicator.id}>
      <h4 id={indicator.id} className={styles.entryTitle}>
        <a href={`#${indicator.id}`}>{text(indicator.label)}</a>
      </h4>
      <p className={styles.sentence}>{text(indicator.definition)}</p>
      <p className={styles.line}>
        {text(units[indicator.unit].label)} · {format.vintage(indicator.vintage)} ·{' '}
        <code>{indicator.id}</code> ·{' '}
        <a href={`../${indicatorPath(indicator.id)}${languageQuery(format.language)}`}>
          {text(words.indicatorPage)}
        </a>
      </p>
      <details className={styles.detail}>
        <summary>{text(words.indicatorDetail)}</summary>
        <dl className={styles.facts}>
          <Fact label={text(words.sources)}>
            {sources.map(({ id, title }, i) => (
              <span key={id}>
                {i > 0 && ' · '}
                <a href={`../qualite/#${id}`}>{text(title)}</a>
              </span>
            ))}
          </Fact>
          <Fact label={text(words.coverage)}>{text(indicator.coverage)}</Fact>
          <Fact label={text(words.known)}>{levels.join(' · ')}</Fact>
          <Fact label={text(words.aggregation)}>{text(aggregations[indicator.aggregation])}</Fact>
          {indicator.secrecy && <Fact label={text(words.secrecy)}>{text(indicator.secrecy)}</Fact>}
          {notes.length > 0 && (
            <Fact label={text(words.caveats)}>
              {notes.map((note) => (
                <p key={note.fr}>{text(note)}</p>
              ))}
            </Fact>
          )}
          <Fact label={text(words.licence)}>{text(licences[indicator.licence].label)}</Fact>
        </dl>
      </details>
    </article>
  );
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
