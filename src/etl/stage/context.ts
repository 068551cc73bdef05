import type { DuckDBConnection } from '@duckdb/node-api';
import type { LedgerAction } from '../ledger/ledger.ts';

/** One repair, rejection or flag found outside SQL; see `ledger.ts` for the meaning of each field. */
export interface LedgerEntry {
  readonly file: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly value: string | null;
  readonly reason: string;
  readonly action: LedgerAction;
  readonly detail?: string;
  readonly count?: number;
}

/** What a source's `prepare` and `finish` may use. */
export interface StageContext {
  /** The staging database: raw tables, staged tables of sources already done, `ledger`. */
  readonly db: DuckDBConnection;
  /** Absolute path of a verified raw file. */
  readonly rawFile: (path: string) => string;
  /** Writes a file of `data/` that is not a table; `name` is relative, as in `shapes/communes.topojson.gz`. */
  readonly writeFile: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Adds entries to the quality ledger of this source. */
  readonly record: (entries: readonly LedgerEntry[]) => Promise<void>;
  /** Says how many rows a raw file read by `prepare` holds. */
  readonly countRowsIn: (file: string, rows: number) => Promise<void>;
}
