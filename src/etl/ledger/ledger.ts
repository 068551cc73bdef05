/**
 * The quality ledger: what became of every raw row. For each source and file,
 * rows in = rows kept + rows rejected; repairs and flags are kept rows about which something is said.
 */

/**
 * - `rejected`: the row contributes to no staged value;
 * - `repaired`: the row is kept with a corrected value;
 * - `flagged`: the row is kept as it is, with a doubt that travels with it.
 */
export type LedgerAction = 'rejected' | 'repaired' | 'flagged';

/** Tables of the staging database that hold the ledger; SQL of the sources inserts into them. */
export const ledgerSchemaSql = `
CREATE TABLE ledger (
  source VARCHAR NOT NULL,
  file VARCHAR NOT NULL,
  -- 1-based line (CSV, header included) or feature number; NULL when the entry groups equal cases
  "row" BIGINT,
  "column" VARCHAR,
  "value" VARCHAR,
  -- kebab-case reason, the same everywhere for the same thing
  reason VARCHAR NOT NULL,
  "action" VARCHAR NOT NULL CHECK ("action" IN ('rejected', 'repaired', 'flagged')),
  -- what was done, or what is doubtful, in French, for /qualite/
  detail VARCHAR,
  -- how many rows the entry stands for
  "count" BIGINT NOT NULL DEFAULT 1
);
CREATE TABLE ledger_rows (
  source VARCHAR NOT NULL,
  file VARCHAR NOT NULL,
  rows_in BIGINT NOT NULL,
  PRIMARY KEY (source, file)
);
-- every raw row that contributes to a staged value: filled by stage.sql
CREATE TABLE ledger_kept (
  source VARCHAR NOT NULL,
  file VARCHAR NOT NULL,
  rows_kept BIGINT NOT NULL
);
`;
