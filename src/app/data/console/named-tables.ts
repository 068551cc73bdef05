import type { TableRecord } from '../../../edition/manifest.ts';

/** The tables of the edition that a query names: names are in lower case, a query in either. */
export function namedTables(sql: string, tables: readonly Pick<TableRecord, 'name'>[]): string[] {
  const words = new Set(sql.toLowerCase().match(/\w+/g));
  return tables.map(({ name }) => name).filter((name) => words.has(name));
}
