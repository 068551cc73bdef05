import type { EditionChanges, NamedTerritory } from '../../edition/files/edition-changes.ts';
import { shareAlikeFolder } from '../../edition/files/share-alike.ts';
import { type LicenceId, licences } from '../../edition/licences.ts';
import type { Manifest } from '../../edition/manifest.ts';
import type { PageWords } from '../indicator/indicator-context.ts';
import { indicatorPath, languageQuery } from '../indicator/page-address.ts';
import { PageHeader } from '../indicator/page-frame.tsx';
import { filled } from '../indicator/texts.ts';
import { sentenceCase } from '../words/sentence-case.ts';
import { changeTexts } from './texts.ts';

/** From `donnees/changements/` to the site’s root. */
export const changesRoot = '../../';

/** What the page of changes is made from. */
export interface ChangesBodyProps {
  readonly words: PageWords;
  readonly manifest: Manifest;
  /** Comparisons with previous editions, the latest first; empty when there is none. */
  readonly comparisons: readonly EditionChanges[];
}

/** What differs between the edition and those before it. */
export function ChangesBody({ words, manifest, comparisons }: ChangesBodyProps) {
  const t = textOf(words);
  return (
    <>
      <PageHeader words={words} root={changesRoot} />
      <main id="contenu" className="indicator changes">
        <h1>{t('title')}</h1>
        <p className="definition">{t('lead')}</p>
        {comparisons.length === 0 && <p>{t('none', { id: manifest.id })}</p>}
        {comparisons.map((changes) => (
          <Comparison
            key={changes.previous.id}
            words={words}
            manifest={manifest}
            changes={changes}
          />
        ))}
      </main>
    </>
  );
}

function Comparison({
  words,
  manifest,
  changes,
}: Omit<ChangesBodyProps, 'comparisons'> & { changes: EditionChanges }) {
  const t = textOf(words);
  const { format, text, language } = words;
  const { previous, current, values, territories, indicators } = changes;
  const number = (count: number) => format.decimal(count, 0);
  const total = (kind: 'appeared' | 'vanished' | 'changed') =>
    number(values.reduce((sum, one) => sum + one[kind], 0));
  const levelOf = (id: string) => {
    const level = manifest.levels.find((one) => one.id === id);
    return level ? text(level.plural) : id;
  };
  const labelOf = (id: string) => {
    const indicator = manifest.indicators.find((one) => one.id === id);
    return indicator ? (
      <a href={`${changesRoot}${indicatorPath(id)}${languageQuery(language)}`}>
        {text(indicator.label)}
      </a>
    ) : (
      <code>{id}</code>
    );
  };
  const files = (part: string) =>
    `${changesRoot}edition/${current.id}/changes/${part}${previous.id}`;
  return (
    <section aria-labelledby={previous.id}>
      <h2 id={previous.id}>
        {t('compared', {
          current: current.id,
          currentDate: format.vintage(current.date),
          previous: previous.id,
          previousDate: format.vintage(previous.date),
        })}
      </h2>
      <p>
        {t('summary', {
          compared: number(changes.compared),
          same: number(changes.same),
          changed: total('changed'),
          appeared: total('appeared'),
          vanished: total('vanished'),
        })}
      </p>
      <p>
        {t('rows')} : <RowLinks path={files('')} licence="licence-ouverte-2.0" text={text} />
      </p>
      {changes.hasOdblRows && (
        <p>
          {t('odblRows')} :{' '}
          <RowLinks path={files(`${shareAlikeFolder}/`)} licence="odbl-1.0" text={text} />
        </p>
      )}
      <h3>{t('territories')}</h3>
      {territories.length === 0 && <p>{t('sameTerritories')}</p>}
      <ul className="links">
        {territories.flatMap(({ level, appeared, vanished }) =>
          [
            ['appeared', appeared],
            ['vanished', vanished],
          ].map(([kind, places]) =>
            places.length === 0 ? null : (
              <li key={`${level} ${kind}`}>
                {sentenceCase(levelOf(level))} {t(kind as 'appeared' | 'vanished')} :{' '}
                {named(places as readonly NamedTerritory[], (count) =>
                  t('others', { count: number(count) }),
                )}
              </li>
            ),
          ),
        )}
      </ul>
      {(['appeared', 'vanished'] as const).map(
        (kind) =>
          indicators[kind].length > 0 && (
            <div key={kind}>
              <h3>{t(kind === 'appeared' ? 'indicatorsAppeared' : 'indicatorsVanished')}</h3>
              <ul>
                {indicators[kind].map((id) => (
                  <li key={id}>{labelOf(id)}</li>
                ))}
              </ul>
            </div>
          ),
      )}
      {values.length > 0 && (
        <table>
          <caption>{t('values')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('indicator')}</th>
              <th scope="col">{t('level')}</th>
              <th scope="col">{sentenceCase(t('changed'))}</th>
              <th scope="col">{sentenceCase(t('appeared'))}</th>
              <th scope="col">{sentenceCase(t('vanished'))}</th>
            </tr>
          </thead>
          <tbody>
            {values.map(({ level, indicator, changed, appeared, vanished }) => (
              <tr key={`${level} ${indicator}`} data-change={`${level}-${indicator}`}>
                <th scope="row">{labelOf(indicator)}</th>
                <td>{levelOf(level)}</td>
                <td>{number(changed)}</td>
                <td>{number(appeared)}</td>
                <td>{number(vanished)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** The rows in both formats, and the licence that they are under. */
function RowLinks({
  path,
  licence,
  text,
}: Pick<PageWords, 'text'> & { path: string; licence: LicenceId }) {
  const { label, url } = licences[licence];
  return (
    <>
      <a href={`${path}.csv`}>CSV</a> · <a href={`${path}.parquet`}>Parquet</a> ·{' '}
      {url === null ? text(label) : <a href={url}>{text(label)}</a>}
    </>
  );
}

const mostNamed = 20;

function named(places: readonly NamedTerritory[], others: (count: number) => string): string {
  const names = places.slice(0, mostNamed).map(({ code, name }) => `${name} (${code})`);
  const left = places.length - names.length;
  return names.join(', ') + (left > 0 ? others(left) : '');
}

/** The texts of the page in the language of its words. */
export function textOf({ text }: PageWords) {
  return (id: keyof typeof changeTexts, parts: Readonly<Record<string, string>> = {}) =>
    filled(text(changeTexts[id]), parts);
}
