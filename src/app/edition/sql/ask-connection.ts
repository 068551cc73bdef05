import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { Cell, Grid, GridColumn } from '../../grid/grid.ts';

/** Rows of a query. */
export interface Answer {
  readonly grid: Grid;
  /** There were more rows than asked for. */
  readonly cut: boolean;
}

/** Runs a query piece by piece. See `Database.ask`. */
export async function askConnection(
  connection: AsyncDuckDBConnection,
  sql: string,
  { limit, signal }: { readonly limit: number; readonly signal: AbortSignal },
): Promise<Answer> {
  const stop = () => void connection.cancelSent();
  signal.addEventListener('abort', stop);
  try {
    signal.throwIfAborted();
    const reader = await connection.send(sql, true);
    const columns: { name: string; isDate: boolean; values: Cell[] }[] = [];
    let cut = false;
    for await (const batch of reader) {
      signal.throwIfAborted();
      if (columns.length === 0) {
        for (const { name, type } of batch.schema.fields) {
          columns.push({ name, isDate: /^(Date|Timestamp)/.test(String(type)), values: [] });
        }
      }
      const room = limit - columns[0].values.length;
      columns.forEach(({ isDate, values }, i) => {
        const vector = batch.getChildAt(i);
        for (let row = 0; row < Math.min(room, batch.numRows); row++) {
          values.push(cell(vector?.get(row), isDate));
        }
      });
      if (batch.numRows > room) {
        cut = true;
        await connection.cancelSent();
        break;
      }
    }
    return { grid: gridOf(columns), cut };
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function gridOf(columns: readonly { name: string; values: readonly Cell[] }[]): Grid {
  return {
    rows: columns[0]?.values.length ?? 0,
    columns: columns.map(({ name, values }): GridColumn => {
      const known = values.find((value) => value !== null);
      const kind =
        typeof known === 'number' ? 'number' : typeof known === 'boolean' ? 'boolean' : 'text';
      return { name, kind, values };
    }),
  };
}

function cell(value: unknown, isDate: boolean): Cell {
  if (value === null || value === undefined) return null;
  if (isDate && (typeof value === 'number' || value instanceof Date)) {
    return new Date(value).toISOString().slice(0, 10);
  }
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'object')
    return JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? Number(each) : each));
  return value as Cell;
}
