import { rows, withDatabase } from '../../src/etl/duckdb.ts';
import { publishedTable } from './site.ts';

/**
 * Asks the published Parquet tables, independently of the site's code: `{name}` in the query stands
 * for the table.
 */
export function askPublished<Row extends object>(sql: string): Promise<Row[]> {
  const query = sql.replace(
    /\{(\w+)\}/g,
    (_, name: string) => `read_parquet('${publishedTable(name)}')`,
  );
  return withDatabase(':memory:', (db) => rows<Row>(db, query));
}

/** A number as a French reader sees it. */
export function french(value: number, decimals = 0): string {
  return new Intl.NumberFormat('fr-FR', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
    .format(value)
    .replace(/\s/gu, ' ');
}
