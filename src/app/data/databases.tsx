import type { FileRecord } from '../../edition/files/file-record.ts';
import type { TableRecord } from '../../edition/manifest.ts';
import { Copyable } from '../controls/copyable.tsx';
import type { EditionFiles } from '../edition/edition-files.ts';
import { useLanguage } from '../i18n/language.tsx';
import styles from '../page/text-page.module.css';
import own from './data.module.css';
import { fileSize } from './file-size.ts';

interface DatabasesProps {
  readonly files: EditionFiles;
  /** Permanent address of the edition, ending in `/`. */
  readonly permanent: string;
}

/** The databases of the edition: which tables are in which, why, and how to open them together. */
export function Databases({ files, permanent }: DatabasesProps) {
  const { t, rich, format } = useLanguage();
  const { tables } = files.manifest;
  const { duckdb, duckdbOdbl } = files.manifest.files;
  const apart = tables.filter(isApart).length;
  return (
    <section className={styles.section} aria-labelledby="database">
      <h2 id="database" className={styles.heading}>
        {t('data.database')}
      </h2>
      {duckdbOdbl ? (
        <>
          <p className={own.text}>
            {rich('data.database.two', {
              open: tables.length - apart,
              apart,
              file: <code key="file">{duckdb.path}</code>,
              odblFile: <code key="odblFile">{duckdbOdbl.path}</code>,
            })}
          </p>
          <p className={own.text}>
            {rich('data.database.together', {
              all: <code key="all">SHOW ALL TABLES</code>,
              current: <code key="current">SHOW TABLES</code>,
            })}
          </p>
        </>
      ) : (
        <p className={own.text}>{t('data.database.one', { tables: tables.length })}</p>
      )}
      <p className={own.downloads}>
        {[duckdb, ...(duckdbOdbl ? [duckdbOdbl] : [])].map(({ path, bytes }) => (
          <a key={path} className={own.download} href={files.address(path)} download>
            {path}
            <span className={own.size}> {fileSize(bytes, format)}</span>
          </a>
        ))}
      </p>
      <Copyable label="DuckDB" content={openingSql(duckdb, duckdbOdbl, tables, permanent)} />
    </section>
  );
}

/** Whether a table is in the database of what derives from ODbL sources. */
function isApart({ licence }: Pick<TableRecord, 'licence'>): boolean {
  return licence === 'odbl-1.0';
}

/** Opens the databases, lists what they hold, and reads a level; with what is apart joined to it. */
function openingSql(
  duckdb: FileRecord,
  duckdbOdbl: FileRecord | null,
  tables: readonly TableRecord[],
  permanent: string,
): string {
  const attached = (path: string, name: string) =>
    `ATTACH '${permanent}${path}' AS ${name} (READ_ONLY);`;
  const level = 'indicators_departement';
  const joined = tables.find((table) => isApart(table) && table.name === `odbl_${level}`);
  return [
    attached(duckdb.path, 'ecarts'),
    ...(duckdbOdbl ? [attached(duckdbOdbl.path, 'ecarts_odbl')] : []),
    'SHOW ALL TABLES;',
    ...(joined
      ? [`FROM ecarts.${level} JOIN ecarts_odbl.${joined.name} USING (code, name);`]
      : [`FROM ecarts.${level};`]),
  ].join('\n');
}
