import { Fragment } from 'react';
import { licences } from '../../edition/licences.ts';
import type { TableRecord } from '../../edition/manifest.ts';
import type { EditionFiles } from '../edition/edition-files.ts';
import { useLanguage } from '../i18n/language.tsx';
import { Failure } from '../page/failure/failure.tsx';
import { ColumnDictionary } from './column-dictionary.tsx';
import styles from './data.module.css';
import { fileSize } from './file-size.ts';
import { runExport } from './run-export.ts';
import { useExport } from './use-export.ts';

/** One table: what it holds, its files, and what its columns mean. */
export function TableEntry({ files, table }: { files: EditionFiles; table: TableRecord }) {
  const { t, text, format } = useLanguage();
  const { state, start, cancel } = useExport();
  const title = text(table.title);
  const size = (bytes: number) => fileSize(bytes, format);
  const described = (formatName: string, bytes: number) =>
    t('data.download.of', { format: formatName, table: title, size: size(bytes) });
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
        {(['parquet', 'csv'] as const).map((kind) => (
          <a
            key={kind}
            className={styles.download}
            href={files.address(table[kind].path)}
            download
            aria-label={described(t(`data.download.${kind}`), table[kind].bytes)}
          >
            {t(`data.download.${kind}`)}{' '}
            <span className={styles.size}>{size(table[kind].bytes)}</span>
          </a>
        ))}
        {state.status === 'making' ? (
          <>
            <span role="status">{t('data.download.making')}</span>
            <button type="button" className={styles.quiet} onClick={cancel}>
              {t('data.cancel')}
            </button>
          </>
        ) : (
          <button
            type="button"
            className={styles.download}
            title={t('data.download.french.hint')}
            onClick={() =>
              start(`${table.name}.fr.csv`, (signal) =>
                runExport(
                  { kind: 'french-csv', parquet: files.address(table.parquet.path) },
                  signal,
                ),
              )
            }
          >
            {t('data.download.french')}
          </button>
        )}
        {state.status === 'done' && (
          <span role="status">{t('data.download.done', { name: state.name })}</span>
        )}
      </p>
      {state.status === 'failed' && <Failure error={state.error} />}
      <ColumnDictionary files={files} table={table.name} />
    </li>
  );
}
