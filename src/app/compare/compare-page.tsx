import { PlainSelect } from '../controls/plain-select.tsx';
import { useLoaded } from '../edition/use-loaded.ts';
import { LanguageProvider, type PageWords, useLanguage } from '../i18n/language.tsx';
import { compareFr } from '../i18n/messages/compare.fr.ts';
import { Boundary } from '../page/failure/boundary.tsx';
import { Failure } from '../page/failure/failure.tsx';
import { Header } from '../page/header/header.tsx';
import { IgnoredParts } from '../page/notice/ignored-parts.tsx';
import { SiteFooter } from '../page/site-footer.tsx';
import { useTheme } from '../theme/use-theme.ts';
import styles from './compare.module.css';
import { CHOSEN_ONLY, references } from './compare-address.ts';
import { useCompare } from './compare-context.ts';
import { comparableIndicators, comparedIndicators, comparisonRows } from './comparison.ts';
import { ComparisonTable } from './comparison-table.tsx';
import { IndicatorChoice } from './indicator-choice.tsx';
import { loadCompared } from './load-compared.ts';
import { TerritoryChoice } from './territory-choice.tsx';

const words: PageWords = {
  fr: compareFr,
  en: async () => (await import('../i18n/messages/compare.en.ts')).compareEn,
};

/** Up to six territories side by side. */
export function ComparePage({ root }: { root: string }) {
  const { state } = useCompare();
  document.documentElement.lang = state.language;
  return (
    <LanguageProvider language={state.language} words={words}>
      <Layout root={root} />
    </LanguageProvider>
  );
}

function Layout({ root }: { root: string }) {
  const { store, state, update } = useCompare();
  const { t } = useLanguage();
  useTheme(state.theme);
  document.title = `${t('compare.title')} — Écarts`;
  return (
    <>
      <Header
        page="compare"
        root={root}
        theme={state.theme}
        onTheme={(theme) => update({ theme }, 'replace')}
        onLanguage={(language) => update({ language }, 'replace')}
      />
      <IgnoredParts store={store} />
      <main id="content" className={styles.main} tabIndex={-1}>
        <h1 className={styles.title}>{t('compare.title')}</h1>
        <p className={styles.lead}>{t('compare.lead')}</p>
        <TerritoryChoice />
        {state.territories.length > 0 && (
          <Boundary>
            <Comparison root={root} />
          </Boundary>
        )}
      </main>
      <SiteFooter root={root} page="compare" />
    </>
  );
}

function Comparison({ root }: { root: string }) {
  const { files, state, update } = useCompare();
  const { t, text } = useLanguage();
  const { territories, subject, indicators: chosen, reference } = state;
  const comparable = comparableIndicators(files.manifest);
  const indicators = comparedIndicators(comparable, subject, chosen);
  const key = JSON.stringify([territories, subject, chosen, reference]);
  const pluralOf = (id: string) => {
    const level = files.manifest.levels.find((one) => one.id === id);
    return level ? text(level.plural) : id;
  };
  const loaded = useLoaded(key, () => loadCompared(files, territories, indicators, reference));
  return (
    <section aria-labelledby="comparison">
      <h2 id="comparison" className={styles.heading}>
        {t('compare.heading')}
      </h2>
      <div className={styles.choices}>
        <PlainSelect
          label={t('compare.subject')}
          value={subject}
          onChange={(id) => update({ subject: id })}
          options={[
            ...files.manifest.themes
              .filter(({ id }) => comparable.some(({ theme }) => theme === id))
              .map(({ id, label }) => ({ id, label: text(label) })),
            ...(chosen.length > 0 || subject === CHOSEN_ONLY
              ? [{ id: CHOSEN_ONLY, label: t('compare.subject.chosen') }]
              : []),
          ]}
        />
        <PlainSelect
          label={t('compare.reference')}
          value={reference}
          onChange={(id) => update({ reference: references.find((one) => one === id) ?? 'pays' })}
          options={references.map((id) => ({ id, label: t(`compare.reference.${id}`) }))}
        />
      </div>
      <IndicatorChoice comparable={comparable} shown={indicators.map(({ id }) => id)} />
      {loaded.status === 'loading' && (
        <div className={styles.waiting} aria-busy="true">
          <p role="status">{t('compare.loading')}</p>
        </div>
      )}
      {loaded.status === 'failed' && <Failure error={loaded.error} retry={loaded.retry} />}
      {loaded.status === 'ready' && (
        <>
          {loaded.content.unknown.map(({ level, code }) => (
            <p key={`${level}-${code}`} role="alert">
              {t('territory.unknown', { level: pluralOf(level), code })}{' '}
              {t('territory.unknown.search')}
            </p>
          ))}
          <ComparisonTable
            root={root}
            territories={loaded.content.territories}
            rows={comparisonRows(indicators, loaded.content.territories)}
          />
        </>
      )}
    </section>
  );
}
