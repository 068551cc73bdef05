import { type LicenceId, licences } from '../../edition/licences.ts';
import type { Manifest } from '../../edition/manifest.ts';
import { useLanguage } from '../i18n/language.tsx';
import styles from './method.module.css';
import { words } from './method-words.ts';

/** What each licence of the edition's sources means for whoever reuses the tables. */
const consequences = {
  'licence-ouverte-2.0': {
    fr: 'Réutilisation libre, en citant la source et sa date.',
    en: 'Free reuse, citing the source and its date.',
  },
  'odbl-1.0': {
    fr: 'Ce qui en dérive est publié à part, sous la même licence, dans des tables et un fichier dont le nom porte « odbl ».',
    en: 'What derives from it is published apart, under the same licence, in tables and a file that have “odbl” in their names.',
  },
  mit: {
    fr: 'Réutilisation libre, en gardant la mention de l’auteur.',
    en: 'Free reuse, keeping the notice of the author.',
  },
  'not-stated': {
    fr: 'La source est montrée avec cette réserve, et une édition peut s’en passer.',
    en: 'The source is shown with that reservation, and an edition can do without it.',
  },
} as const satisfies Record<LicenceId, { fr: string; en: string }>;

/** The sources of the edition by licence. */
export function LicenceList({ manifest }: { manifest: Manifest }) {
  const { text } = useLanguage();
  const used = (Object.keys(licences) as LicenceId[]).map((id) => ({
    id,
    sources: manifest.sources.filter(({ licence }) => licence === id),
  }));
  return (
    <section className={styles.section} aria-labelledby="licences">
      <h2 id="licences">{text(words.licences)}</h2>
      <dl className={styles.glossary}>
        {used
          .filter(({ sources }) => sources.length > 0)
          .map(({ id, sources }) => {
            const { label, url } = licences[id];
            return (
              <div key={id}>
                <dt>{url ? <a href={url}>{text(label)}</a> : text(label)}</dt>
                <dd>
                  {text(consequences[id])}{' '}
                  {id === 'licence-ouverte-2.0'
                    ? text(words.otherSources).replace('{count}', String(sources.length))
                    : `${sources.map(({ title }) => text(title)).join(' · ')}.`}
                </dd>
              </div>
            );
          })}
      </dl>
    </section>
  );
}
