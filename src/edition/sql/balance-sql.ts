import { type FigureQuery, quoted } from './figure-sql.ts';

/** The rows of each source, read, kept and rejected, from the manifest. */
export const balanceQuery: FigureQuery = {
  path: 'manifest.json',
  sql: (address) =>
    [
      'SELECT source.id, source."rowsIn", source."rowsKept", source."rowsRejected"',
      `FROM (SELECT unnest(sources) AS source FROM read_json(${quoted(address)}));`,
    ].join('\n'),
};

/** How many rows each source had rejected, repaired or doubted, from a table of the ledger. */
export function ledgerQuery(path: string): FigureQuery {
  return {
    path,
    sql: (address) =>
      [
        'SELECT source, action, count(*) AS entries',
        `FROM ${quoted(address)}`,
        'GROUP BY source, action ORDER BY source, action;',
      ].join('\n'),
  };
}
