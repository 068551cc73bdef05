import { useEffect } from 'react';
import { EARTH_RADIUS_KM } from '../../core/geo/haversine.ts';
import type { Manifest } from '../../edition/manifest.ts';
import type { EditionFiles } from '../edition/edition-files.ts';
import { useLanguage } from '../i18n/language.tsx';
import { glossary } from './glossary.ts';
import { IndicatorList } from './indicator-list.tsx';
import { InequalityExample } from './inequality-example.tsx';
import { LicenceList } from './licence-list.tsx';
import { MeasureList } from './measure-list.tsx';
import { measureThemes } from './measure-titles.ts';
import styles from './method.module.css';
import { methodTextEn } from './method-text.en.tsx';
import { methodTextFr } from './method-text.fr.tsx';
import { type MethodFacts, sectionIds } from './method-text.ts';
import { words } from './method-words.ts';

/** How everything is computed: written sections, then the indicators and the measures. */
export function Method({ files }: { files: EditionFiles }) {
  const { language } = useLanguage();
  const { lead, sections } = language === 'fr' ? methodTextFr : methodTextEn;
  const facts = useFacts(files.manifest);
  useEffect(() => {
    showTarget();
    addEventListener('hashchange', showTarget);
    return () => removeEventListener('hashchange', showTarget);
  }, []);
  return (
    <>
      <p className={styles.lead}>{lead}</p>
      <Contents manifest={files.manifest} />
      {sectionIds.map((id) => (
        <section key={id} className={styles.section} aria-labelledby={id}>
          <h2 id={id}>{sections[id].title}</h2>
          {sections[id].body(facts)}
          {id === 'inegalite' && <InequalityExample files={files} />}
        </section>
      ))}
      <LicenceList manifest={files.manifest} />
      <Glossary />
      <IndicatorList manifest={files.manifest} />
      <MeasureList />
    </>
  );
}

/**
 * Shows the entry that the address names, in full. The page is drawn after the browser looked for
 * its anchor.
 */
function showTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  target?.closest('article')?.querySelector('details')?.setAttribute('open', '');
  target?.scrollIntoView();
}

function useFacts(manifest: Manifest): MethodFacts {
  const { text, format } = useLanguage();
  const count = (level: string) => {
    const record = manifest.levels.find(({ id }) => id === level);
    return record ? format.decimal(record.count, 0) : '';
  };
  const delegates = manifest.sources.find(({ id }) => id === 'delegues-ddd-2018');
  return {
    communes: count('commune'),
    qpv: count('qpv'),
    earthRadiusKm: format.decimal(EARTH_RADIUS_KM, 4),
    squares: manifest.demandPoints ? text(manifest.demandPoints.note) : null,
    reasons: Object.values(manifest.reasons).map(({ label }) => text(label)),
    delegatesPage: delegates?.landing ?? null,
  };
}

function Contents({ manifest }: { manifest: Manifest }) {
  const { text, language } = useLanguage();
  const { sections } = language === 'fr' ? methodTextFr : methodTextEn;
  const themes = manifest.themes.filter(({ id }) =>
    manifest.indicators.some(({ theme }) => theme === id),
  );
  return (
    <nav className={styles.contents} aria-labelledby="sommaire">
      <h2 id="sommaire">{text(words.contents)}</h2>
      <ul className={styles.contentsList}>
        {sectionIds.map((id) => (
          <ContentsLink key={id} anchor={id} label={sections[id].title} />
        ))}
        <ContentsLink anchor="licences" label={text(words.licences)} />
        <ContentsLink anchor="glossaire" label={text(words.glossary)} />
        <ContentsLink anchor="indicateurs" label={text(words.indicators)}>
          {themes.map(({ id, label }) => ({ anchor: `indicateurs-${id}`, label: text(label) }))}
        </ContentsLink>
        <ContentsLink anchor="mesures" label={text(words.measures)}>
          {measureThemes.map(({ folder, label }) => ({
            anchor: `mesures-${folder}`,
            label: text(label),
          }))}
        </ContentsLink>
      </ul>
    </nav>
  );
}

interface ContentsEntry {
  readonly anchor: string;
  readonly label: string;
}

function ContentsLink({
  anchor,
  label,
  children = [],
}: ContentsEntry & { children?: readonly ContentsEntry[] }) {
  return (
    <li>
      <a href={`#${anchor}`}>{label}</a>
      {children.length > 0 && (
        <ul className={styles.contentsPart}>
          {children.map((child) => (
            <ContentsLink key={child.anchor} {...child} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Glossary() {
  const { text } = useLanguage();
  return (
    <section className={styles.section} aria-labelledby="glossaire">
      <h2 id="glossaire">{text(words.glossary)}</h2>
      <dl className={styles.glossary}>
        {glossary.map(({ term, meaning }) => (
          <div key={term}>
            <dt lang="fr">{term}</dt>
            <dd>{text(meaning)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
