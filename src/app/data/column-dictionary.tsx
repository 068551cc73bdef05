import { useState } from 'react';
import type { Text } from '../../edition/text.ts';
import { type UnitId, units } from '../../edition/writing/units.ts';
import { TableScroll } from '../controls/table-scroll.tsx';
import type { EditionFiles } from '../edition/edition-files.ts';
import { useLoaded } from '../edition/use-loaded.ts';
import { useLanguage } from '../i18n/language.tsx';
import { Failure } from '../page/failure/failure.tsx';
import styles from './data.module.css';

/** Units that only tables have, where they are words. */
const tableUnits: Readonly<Record<string, Text>> = {
  habitants: { fr: 'habitants', en: 'inhabitants' },
};

/** The columns of a table, folded until asked for. */
export function ColumnDictionary({ files, table }: { files: EditionFiles; table: string }) {
  const { t, text, language } = useLanguage();
  const [open, setOpen] = useState(false);
  const loaded = useLoaded('dictionary', () => files.dictionary());
  if (loaded.status === 'failed') return <Failure error={loaded.error} retry={loaded.retry} />;
  if (loaded.status === 'loading') return <p className={styles.facts} aria-busy="true" />;
  const columns = loaded.content.tables[table] ?? [];
  const unitText = (unit: string | null) => {
    if (unit === null) return null;
    const label = unit in units ? units[unit as UnitId].label : tableUnits[unit];
    return label ? text(label) : unit;
  };
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('data.columns', { count: columns.length })}</summary>
      {open && (
        <TableScroll label={t('data.columns.of', { table })} className={styles.scroller}>
          <table className={styles.dictionary}>
            <thead>
              <tr>
                <th scope="col">{t('data.column')}</th>
                <th scope="col">{t('data.type')}</th>
                <th scope="col">{t('data.unit')}</th>
                <th scope="col">{t('data.meaning')}</th>
              </tr>
            </thead>
            <tbody>
              {columns.map(({ name, type, unit, description, descriptionEn }) => (
                <tr key={name}>
                  <th scope="row">
                    <code>{name}</code>
                  </th>
                  <td>{type}</td>
                  <td>{unitText(unit)}</td>
                  <td>{language === 'en' ? descriptionEn : description}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
    </details>
  );
}
