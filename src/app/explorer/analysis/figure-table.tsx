import type { ReactNode } from 'react';
import analysis from './analysis.module.css';

interface FigureTableProps {
  /** null where what stands before the table names it. */
  readonly caption: string | null;
  /** Heading of the names of the rows; null where they need none. */
  readonly heading: string | null;
  /** Headings of the other columns, of figures (set to the right) but for the `texts` first. */
  readonly columns: readonly string[];
  readonly texts?: number;
  /** One cell for each column. */
  readonly rows: readonly {
    readonly id: string | number;
    readonly name: ReactNode;
    readonly cells: readonly ReactNode[];
  }[];
}

/** Names, and the figures of each: what an analysis draws, in numbers. Scrolls where it is too wide. */
export function FigureTable({ caption, heading, columns, texts = 0, rows }: FigureTableProps) {
  const alignment = (column: number) => (column < texts ? undefined : analysis.number);
  return (
    <div className={analysis.scroll}>
      <table className={analysis.table}>
        {caption !== null && <caption>{caption}</caption>}
        <thead>
          <tr>
            {heading === null ? <td /> : <th scope="col">{heading}</th>}
            {columns.map((column, i) => (
              <th key={column} scope="col" className={alignment(i)}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, cells }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {cells.map((cell, i) => (
                <td key={columns[i]} className={alignment(i)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
