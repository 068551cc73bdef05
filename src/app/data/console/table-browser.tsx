import type { TableRecord } from '../../../edition/manifest.ts';
import type { EditionFiles } from '../../edition/edition-files.ts';
import { useLoaded } from '../../edition/use-loaded.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { Failure } from '../../page/failure/failure.tsx';
import styles from './console.module.css';

interface TableBrowserProps {
  readonly files: EditionFiles;
  readonly tables: readonly TableRecord[];
  readonly onPick: (name: string) => void;
}

/** Tables and their columns; a click writes a name into the query. */
export function TableBrowser({ files, tables, onPick }: TableBrowserProps) {
  const { t, text, language } = useLanguage();
  const loaded = useLoaded('dictionary', () => files.dictionary());
  if (loaded.status === 'failed') return <Failure error={loaded.error} retry={loaded.retry} />;
  return (
    <nav className={styles.browser} aria-label={t('sql.tables')}>
      <h2 className={styles.heading}>{t('sql.tables')}</h2>
      {tables.map(({ name, title }) => (
        <details key={name}>
          <summary title={text(title)}>
            <code>{name}</code>
          </summary>
          <ul className={styles.columns}>
            {(loaded.status === 'ready' ? (loaded.content.tables[name] ?? []) : []).map(
              (column) => (
                <li key={column.name}>
                  <button
                    type="button"
                    className={styles.column}
                    title={language === 'en' ? column.descriptionEn : column.description}
                    onClick={() => onPick(column.name)}
                  >
                    <code>{column.name}</code> <span>{column.type}</span>
                  </button>
                </li>
              ),
            )}
          </ul>
        </details>
      ))}
    </nav>
  );
}
