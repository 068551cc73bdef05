import { TableScroll } from '../../controls/table-scroll.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import type { OwnPreview, RowOutcome } from '../../own/own-jobs.ts';
import styles from './own.module.css';

/** Columns shown; a file may have hundreds. */
const SHOWN_COLUMNS = 12;
const CELL_LENGTH = 60;

/** The first rows of a file, each with what is understood of it. */
export function OwnPreviewTable({ preview }: { preview: OwnPreview }) {
  const { t, format } = useLanguage();
  const { columns, rows, reading } = preview;
  const used = (
    reading.use === 'values'
      ? [reading.code, reading.value]
      : [reading.x, reading.y, reading.pair, reading.name, reading.code]
  ).filter((column) => column >= 0);
  const shown = [...new Set([...columns.keys()].slice(0, SHOWN_COLUMNS).concat(used))];
  const said = (outcome: RowOutcome) => {
    if ('reason' in outcome) return t(`own.reason.${outcome.reason}`);
    const { commune, value } = outcome;
    return value === null ? commune : `${commune}, ${format.plain(value)}`;
  };
  return (
    <TableScroll label={t('own.preview.caption')} className={styles.scroller}>
      <table className={styles.table} data-testid="own-preview">
        <caption>{t('own.preview.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('own.preview.read')}</th>
            {shown.map((column) => (
              <th key={column} scope="col">
                {columns[column].slice(0, CELL_LENGTH)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, outcome }, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no identity of their own
            <tr key={row}>
              <th scope="row" data-rejected={'reason' in outcome}>
                {said(outcome)}
              </th>
              {shown.map((column) => (
                <td key={column}>{String(cells[column] ?? '').slice(0, CELL_LENGTH)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
