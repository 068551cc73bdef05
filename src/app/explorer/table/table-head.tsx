import { useMemo } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useExplorer } from '../explorer-context.ts';
import { ValuesComputed } from '../values-computed.tsx';
import { AddColumn } from './add-column.tsx';
import { FarthestCommunes } from './farthest-communes.tsx';
import { TableSummary } from './table-summary.tsx';
import styles from './table-view.module.css';
import type { TableContent, TableRows } from './use-table-rows.ts';

interface TableHeadProps {
  readonly content: TableContent;
  readonly rows: TableRows;
}

/** What the table says as a whole, how that was computed, and what can be added to it. */
export function TableHead({ content, rows: { positions, bounds } }: TableHeadProps) {
  const { files, level } = useExplorer();
  const { t, text } = useLanguage();
  const { index, indicators, columns } = content;
  const [indicator] = indicators;
  const [column] = columns;
  const title = t('table.title', { indicator: text(indicator.label), level: text(level.plural) });
  const listed = useMemo(() => {
    if (positions.length === index.codes.length) return null;
    const flags = new Uint8Array(index.codes.length);
    for (const position of positions) flags[position] = 1;
    return flags;
  }, [positions, index]);
  const population = files.manifest.indicators.find(({ id }) => id === 'population');
  const isPopulationAdded =
    population?.levels[level.id] && !indicators.some(({ id }) => id === population.id);
  return (
    <div className={styles.head}>
      <h2 id="table" className={styles.title}>
        {title}
      </h2>
      {positions.length > 0 && (
        <TableSummary positions={positions} index={index} column={column} bounds={bounds} />
      )}
      {column.high !== column.low && <p className={styles.note}>{t('table.ranges')}</p>}
      <AddColumn indicators={indicators} />
      <ValuesComputed
        name={title}
        method={[['computation.table', { level: text(level.plural) }]]}
        indicators={isPopulationAdded ? [...indicators, population] : indicators}
        kernels={[]}
        mask={listed}
        index={index}
      />
      <FarthestCommunes />
    </div>
  );
}
