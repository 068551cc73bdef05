import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { Cell, Grid, GridColumn } from '../../grid/grid.ts';
import { answerCell } from './answer-cell.ts';

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
    await reader.open();
    const columns = reader.schema.fields.map(({ name, type }) => ({
      name,
      type: String(type),
      values: [] as Cell[],
    }));
    let cut = false;
    for await (const batch of reader) {
      signal.throwIfAborted();
      const room = limit - columns[0].values.length;
      columns.forEach(({ type, values }, i) => {
        const vector = batch.getChildAt(i);
        for (let row = 0; row < Math.min(room, batch.numRows); row++) {
          values.push(answerCell(vector?.get(row), type));
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

/** A column of whole numbers is text where one of them is too long for a number. */
function gridOf(columns: readonly { name: string; values: readonly Cell[] }[]): Grid {
  return {
    rows: columns[0]?.values.length ?? 0,
    columns: columns.map(({ name, values }): GridColumn => {
      const known = values.filter((value) => value !== null);
      const all = (type: string) =>
        known.length > 0 && known.every((value) => typeof value === type);
      const kind = all('number') ? 'number' : all('boolean') ? 'boolean' : 'text';
      return { name, kind, values };
    }),
  };
}
