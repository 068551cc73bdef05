import { bibtexEntry, citationText } from '../../edition/metadata/citation.ts';
import { Copyable } from '../controls/copyable.tsx';
import type { EditionFiles } from '../edition/edition-files.ts';
import { useLanguage } from '../i18n/language.tsx';
import styles from '../page/text-page.module.css';
import own from './data.module.css';
import { Databases } from './databases.tsx';
import { IndicatorLinks } from './indicator-links.tsx';
import { SelectionBuilder } from './selection/selection-builder.tsx';
import { ShapeDownloads } from './shape-downloads.tsx';
import { TableEntry } from './table-entry.tsx';
import { groupOf, tableGroups } from './table-groups.ts';

/** Everything that the site shows, to be taken away. */
export function DataPortal({ files }: { files: EditionFiles }) {
  const { t, rich, format } = useLanguage();
  const { manifest } = files;
  const permanent = new URL(`${manifest.id}/`, files.root).href;
  return (
    <>
      <p className={styles.lead}>
        {t('data.lead', {
          tables: manifest.tables.length,
          indicators: manifest.indicators.length,
          sources: manifest.sources.length,
        })}
      </p>
      <p>{t('data.edition', { id: manifest.id, date: format.vintage(manifest.date) })}</p>
      <p className={own.facts}>
        {rich('data.permanent', {
          current: <code key="current">{files.root.href}</code>,
          permanent: <code key="permanent">{permanent}</code>,
        })}
      </p>
      <p>
        <a href={`changements/${format.language === 'en' ? '?langue=en' : ''}`}>
          {t('data.changes')}
        </a>
      </p>
      <section className={styles.section} aria-labelledby="selection">
        <h2 id="selection" className={styles.heading}>
          {t('data.selection')}
        </h2>
        <SelectionBuilder files={files} root={permanent} />
      </section>
      <IndicatorLinks manifest={manifest} />
      <Console />
      <Tables files={files} />
      <ShapeDownloads files={files} />
      <Databases files={files} permanent={permanent} />
      <section className={styles.section} aria-labelledby="cite">
        <h2 id="cite" className={styles.heading}>
          {t('data.cite')}
        </h2>
        <Copyable label={t('data.cite.text')} content={citationText(manifest, permanent, format)} />
        <Copyable label={t('data.cite.bibtex')} content={bibtexEntry(manifest, permanent)} />
      </section>
      <Catalogues files={files} />
      <section className={styles.section} aria-labelledby="sources">
        <h2 id="sources" className={styles.heading}>
          {t('data.sources')}
        </h2>
        <p>
          {rich('data.sources.text', {
            quality: (
              <a key="quality" href={`../qualite/${format.language === 'en' ? '?langue=en' : ''}`}>
                {t('data.sources.quality')}
              </a>
            ),
          })}
        </p>
      </section>
    </>
  );
}

/** The way to the SQL console. */
function Console() {
  const { t, rich, format } = useLanguage();
  return (
    <section className={styles.section} aria-labelledby="sql">
      <h2 id="sql" className={styles.heading}>
        {t('data.sql')}
      </h2>
      <p>
        {rich('data.sql.text', {
          link: (
            <a key="sql" href={`sql/${format.language === 'en' ? '?langue=en' : ''}`}>
              {t('data.sql.link')}
            </a>
          ),
        })}
      </p>
    </section>
  );
}

/** Every table, under the headings of what it is about. */
function Tables({ files }: { files: EditionFiles }) {
  const { t } = useLanguage();
  const { manifest } = files;
  return (
    <section className={styles.section} aria-labelledby="tables">
      <h2 id="tables" className={styles.heading}>
        {t('data.tables')}
      </h2>
      {tableGroups.map((group) => {
        const tables = manifest.tables.filter((table) => groupOf(table) === group);
        if (tables.length === 0) return null;
        return (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h3 id={`group-${group}`} className={own.group}>
              {t(`data.group.${group}`)}
            </h3>
            {group === 'odbl' && <p className={own.facts}>{t('data.odbl')}</p>}
            <ul className={own.entries}>
              {tables.map((table) => (
                <TableEntry key={table.name} files={files} table={table} />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

/** What programs start from. */
function Catalogues({ files }: { files: EditionFiles }) {
  const { t } = useLanguage();
  const { manifest } = files;
  return (
    <section className={styles.section} aria-labelledby="catalogue">
      <h2 id="catalogue" className={styles.heading}>
        {t('data.catalogue')}
      </h2>
      <ul className={own.entries}>
        {(
          [
            ['manifest', 'manifest.json'],
            ['schema', manifest.files.manifestSchema.path],
            ['datapackage', manifest.files.dataPackage.path],
            ['dcat', manifest.files.dcat.path],
            ['citation', manifest.files.citation.path],
          ] as const
        ).map(([id, path]) => (
          <li key={id}>
            <a href={files.address(path)}>{t(`data.catalogue.${id}`)}</a> <code>{path}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
