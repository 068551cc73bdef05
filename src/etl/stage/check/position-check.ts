import { fileURLToPath } from 'node:url';
import type { DuckDBConnection } from '@duckdb/node-api';
import { literal, runSqlFile } from '../../duckdb.ts';

const checkSql = fileURLToPath(new URL('./position-check.sql', import.meta.url));

/** Staged tables that a list of places must declare in `reads` to have its positions checked. */
export const positionCheckReads = [
  'commune',
  'municipal_arrondissement',
  'commune_event',
  'code_passage',
  'commune_shape',
  'chef_lieu',
  'commune_centre',
  'postcode',
] as const;

/** A list of places to check. */
export interface PlaceList {
  /** Id of the source: its ledger receives every repair and flag. */
  readonly source: string;
  /**
   * SQL file that creates the temporary table
   * `place_claim(file, row, code, postcode, town, longitude, latitude)`: one row a place, what the
   * list says of it, null where it says nothing; `file` and `row` as in the ledger; longitude and
   * latitude in degrees (DOUBLE), the rest text.
   */
  readonly claimsSql: URL;
  /** Several rows at one position are normal (courts of one building), and not flagged. */
  readonly sharesPositions?: boolean;
}

/**
 * Decides where each place of a list is, by the one rule told at the head of `position-check.sql`.
 *
 * Makes the temporary table `place_position(file, row, commune, longitude, latitude, position,
 * verdict)`: the commune of 2025 (as published where it is none, null where nothing names one),
 * degrees rounded to 6 decimals, `position` = 'source' or 'chef-lieu'. Longitude and latitude are
 * null only for a place without coordinates that no commune is known of.
 */
export async function checkPositions(db: DuckDBConnection, list: PlaceList): Promise<void> {
  await runSqlFile(db, fileURLToPath(list.claimsSql));
  await db.run(`SET VARIABLE place_source = ${literal(list.source)}`);
  await db.run(`SET VARIABLE places_share_positions = ${list.sharesPositions ?? false}`);
  await runSqlFile(db, checkSql);
}
