// biome-ignore-all lint/a11y/useSemanticElements: only the rows in view are in the page, which a <table> cannot say
// biome-ignore-all lint/a11y/useFocusableInteractive: the cells are read, their buttons are focused
import { useLanguage } from '../../i18n/language.tsx';
import type { SortKey } from './table-rows.ts';
import styles from './table-view.module.css';
import type { TableContent, TableRows } from './use-table-rows.ts';

type TableHeadingsProps = Pick<TableContent, 'indicators' | 'lens'> &
  Pick<TableRows, 'sort' | 'sortBy'>;

/** The names of the columns: each sorts the rows, save that of the rank. */
export function TableHeadings({ indicators, lens, sort, sortBy }: TableHeadingsProps) {
  const { t, text, format } = useLanguage();
  const heading = (key: SortKey, label: string, kind: string) => (
    <div
      key={key}
      role="columnheader"
      className={styles.cell}
      data-key={kind}
      aria-sort={sort.key !== key ? 'none' : sort.descending ? 'descending' : 'ascending'}
    >
      <button type="button" onClick={() => sortBy(key)}>
        {label}
        {sort.key === key && <span aria-hidden="true">{sort.descending ? ' ↓' : ' ↑'}</span>}
      </button>
    </div>
  );
  return (
    <div role="rowgroup" className={styles.headings}>
      <div role="row" className={styles.row} aria-rowindex={1}>
        <div role="columnheader" className={styles.cell} data-key="rank">
          {t('table.rank')}
        </div>
        {heading('name', t('table.name'), 'name')}
        {heading('code', t('table.code'), 'code')}
        {heading('population', t('table.population'), 'population')}
        {lens && heading('coverage', t('lens.title'), 'value')}
        {indicators.map(({ shortLabel, unit }, which) =>
          heading(which, `${text(shortLabel)} ${format.unit(unit)}`, 'value'),
        )}
      </div>
    </div>
  );
}
