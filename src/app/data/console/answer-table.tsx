import { TableScroll } from '../../controls/table-scroll.tsx';
import type { Answer } from '../../edition/sql/ask-connection.ts';
import { type CsvDialect, csvText, frenchCsv, standardCsv } from '../../grid/csv-text.ts';
import type { Cell } from '../../grid/grid.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { saveFile } from '../../page/save-file.ts';
import pageStyles from '../../page/text-page.module.css';
import dataStyles from '../data.module.css';
import { AnswerChart } from './answer-chart.tsx';

/** Rows drawn; the whole answer is in the files. */
const SHOWN = 200;

interface AnswerTableProps {
  readonly answer: Answer;
  readonly seconds: number;
  readonly limit: number;
}

/** The rows of an answer, to be read and taken away. */
export function AnswerTable({ answer: { grid, cut }, seconds, limit }: AnswerTableProps) {
  const { t, format } = useLanguage();
  const save = (name: string, dialect: CsvDialect) =>
    saveFile(name, new Blob([csvText(grid, dialect)], { type: 'text/csv;charset=utf-8' }));
  const said = (cell: Cell) =>
    typeof cell === 'number' && !Number.isInteger(cell) ? format.plain(cell) : String(cell ?? '');
  return (
    <section aria-label={t('sql.answer')}>
      <p role="status" data-testid="sql-count">
        {t('sql.count', { count: grid.rows, seconds: format.decimal(seconds, 1) })}
        {cut && ` ${t('sql.cut', { limit: format.decimal(limit, 0) })}`}
        {grid.rows > SHOWN && ` ${t('sql.shown', { shown: SHOWN })}`}
      </p>
      <p className={dataStyles.downloads}>
        <button
          type="button"
          className={dataStyles.download}
          onClick={() => save('ecarts-requete.csv', standardCsv)}
        >
          {t('data.format.csv')}
        </button>
        <button
          type="button"
          className={dataStyles.download}
          onClick={() => save('ecarts-requete.fr.csv', frenchCsv)}
        >
          {t('data.format.french')}
        </button>
      </p>
      <AnswerChart grid={grid} />
      <TableScroll label={t('sql.answer.rows')}>
        <table className={pageStyles.table} data-testid="sql-answer">
          <caption className="visually-hidden">{t('sql.answer')}</caption>
          <thead>
            <tr>
              {grid.columns.map(({ name, kind }) => (
                <th
                  key={name}
                  scope="col"
                  className={kind === 'number' ? pageStyles.number : undefined}
                >
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: Math.min(SHOWN, grid.rows) }, (_, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of an answer have no identity of their own
              <tr key={row}>
                {grid.columns.map(({ name, kind, values }) => (
                  <td key={name} className={kind === 'number' ? pageStyles.number : undefined}>
                    {said(values[row])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
}
