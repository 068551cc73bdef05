import { Fragment } from 'react';
import { licences } from '../../edition/licences.ts';
import type { TableRecord } from '../../edition/manifest.ts';
import type { EditionFiles } from '../edition/edition-files.ts';
import { useLanguage } from '../i18n/language.tsx';
import { ColumnDictionary } from './column-dictionary.tsx';
import styles from './data.module.css';
import { FileLink } from './file-link.tsx';

/** One table: what it holds, its files, and what its columns mean. */
export function TableEntry({ files, table }: { files: EditionFiles; table: TableRecord }) {
  const { t, text } = useLanguage();
  const title = text(table.title);
  return (
    <li className={styles.entry} data-table={table.name}>
      <h4 className={styles.tableTitle}>{title}</h4>
      <p className={styles.facts}>
        <code>{table.name}</code> · {t('data.rows', { count: table.rows })}
        {table.licences.map((id) => {
          const { label, url } = licences[id];
          return (
            <Fragment key={id}>
              {' · '}
              {url ? <a href={url}>{text(label)}</a> : t('data.licence.part')}
            </Fragment>
          );
        })}
      </p>
      <p className={styles.downloads}>
        {(['parquet', 'csv', 'csvFrench'] as const).map((kind) => (
          <FileLink
            key={kind}
            files={files}
            file={table[kind]}
            format={t(`data.download.${kind}`)}
            described={(format, size) => t('data.download.of', { format, table: title, size })}
            hint={kind === 'csvFrench' ? t('data.download.csvFrench.hint') : undefined}
          />
        ))}
      </p>
      <ColumnDictionary files={files} table={table.name} />
    </li>
  );
}
