// biome-ignore-all lint/a11y/useSemanticElements: only the rows in view are in the page, which a <table> cannot say
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useRef } from 'react';
import { useExplorer } from '../explorer-context.ts';
import { NothingKept } from '../selection/nothing-kept.tsx';
import { useHomeNames } from '../territory/use-home-names.ts';
import { TableHead } from './table-head.tsx';
import { TableHeadings } from './table-headings.tsx';
import { ROW_HEIGHT, TableRow } from './table-row.tsx';
import styles from './table-view.module.css';
import { type TableContent, type TableRows, useTableRows } from './use-table-rows.ts';

/** The territories kept, a row each, in the order that the reader asks for. */
export function TerritoryTable(content: TableContent) {
  const rows = useTableRows(content);
  return (
    <>
      <TableHead content={content} rows={rows} />
      {rows.sorted.length === 0 ? (
        <div className={styles.empty}>
          <NothingKept />
        </div>
      ) : (
        <ScrolledRows content={content} rows={rows} />
      )}
    </>
  );
}

interface ScrolledRowsProps {
  readonly content: TableContent;
  readonly rows: TableRows;
}

/** Only the rows in view are in the page. */
function ScrolledRows({ content, rows: { sorted, sort, sortBy, rankOf } }: ScrolledRowsProps) {
  const { indicators, columns, lens } = content;
  const homeOf = useHomeNames(useExplorer().level);
  const scroller = useRef<HTMLDivElement>(null);
  const inView = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const added = indicators.length - 1 + Number(lens !== null);
  const hasTwoBounds = columns[0].high !== columns[0].low;
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="table"
      aria-labelledby="table"
      aria-rowcount={sorted.length + 1}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
      tabIndex={0}
      style={{ '--added': added } as CSSProperties}
      data-added={added > 0}
      data-ranks={hasTwoBounds ? 'two-bounds' : undefined}
    >
      <TableHeadings indicators={indicators} lens={lens} sort={sort} sortBy={sortBy} />
      <div role="rowgroup" style={{ height: inView.getTotalSize(), position: 'relative' }}>
        {inView.getVirtualItems().map(({ index, start }) => (
          <TableRow
            key={sorted[index]}
            content={content}
            position={sorted[index]}
            home={homeOf(sorted[index])}
            rank={rankOf(sorted[index])}
            rowIndex={index + 2}
            top={start}
          />
        ))}
      </div>
    </div>
  );
}
