import { type LicenceId, licences } from '../../../edition/licences.ts';
import type { Manifest } from '../../../edition/manifest.ts';
import { useLanguage } from '../../i18n/language.tsx';
import styles from '../../page/text-page.module.css';
import { legalTextEn } from './legal-text.en.tsx';
import { legalTextFr } from './legal-text.fr.tsx';

/** Who publishes the site, under which licences, and what it knows of its readers: nothing. */
export function LegalNotice({ manifest }: { readonly manifest: Manifest }) {
  const { language, text, format } = useLanguage();
  const words = language === 'en' ? legalTextEn : legalTextFr;
  const { name, contact, host } = manifest.publisher;
  const counts = new Map<LicenceId, number>();
  for (const { licence } of manifest.sources) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  return (
    <>
      <section className={`${styles.section} ${styles.prose}`}>
        <h2 className={styles.heading}>{words.publisherTitle}</h2>
        <dl className={styles.defects}>
          <dt>{words.publisher}</dt>
          <dd>{name}</dd>
          <dt>{words.contact}</dt>
          <dd>{contact ?? words.notGiven}</dd>
          <dt>{words.host}</dt>
          <dd>{host ?? words.notGiven}</dd>
        </dl>
        <p>{words.independence}</p>
      </section>
      <section className={`${styles.section} ${styles.prose}`}>
        <h2 className={styles.heading}>{words.licencesTitle}</h2>
        <p>{words.code}</p>
        <p>{words.data}</p>
        <ul>
          {[...counts].map(([licence, count]) => (
            <li key={licence}>
              {text(licences[licence].label)} — {words.sources(count)}
            </li>
          ))}
        </ul>
        <p>{words.odbl}</p>
        <p>{words.cite(`Écarts, ${format.vintage(manifest.date)}, ${manifest.id}`)}</p>
      </section>
      <section className={`${styles.section} ${styles.prose}`}>
        <h2 className={styles.heading}>{words.privacyTitle}</h2>
        {words.privacy}
      </section>
      <section className={`${styles.section} ${styles.prose}`}>
        <h2 className={styles.heading}>{words.liabilityTitle}</h2>
        <p>{words.liability}</p>
      </section>
    </>
  );
}
