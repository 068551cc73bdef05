import type { Cell } from '../../edition/reading/cell.ts';

export type { Cell };

/** Rows to be taken away, column by column. */
export interface Grid {
  readonly rows: number;
  readonly columns: readonly GridColumn[];
}

/** A column of a grid, a cell a row; null where there is no value. */
export interface GridColumn {
  readonly name: string;
  readonly kind: 'text' | 'number' | 'boolean';
  readonly values: readonly Cell[];
}
