import type { DuckDBConnection } from '@duckdb/node-api';
import type { MatrixIds } from '../../edition/reading/travel-matrix.ts';
import { originsSql } from '../derive/access.ts';
import { literal, rows } from '../duckdb.ts';

/** Where a trip starts: a demand point, a commune or a QPV, in its territory of comparison. */
export interface MatrixOrigin {
  readonly id: string;
  readonly territory: string;
}

/**
 * What a supplied matrix may name: from demand points, communes and QPV, to communes and to the
 * places of the services that it serves.
 */
export async function matrixIds(
  db: DuckDBConnection,
  services: readonly string[],
): Promise<{
  readonly ids: MatrixIds<MatrixOrigin>;
  /** Territory of comparison of a destination. */
  readonly territoryOf: (destination: string) => string | undefined;
}> {
  const byId = async (sql: string) =>
    new Map((await rows<{ id: string; territory: string }>(db, sql)).map((one) => [one.id, one]));
  const communes = await byId('SELECT commune AS id, territory FROM comparison_territory');
  const places = await byId(
    `SELECT service || ':' || id AS id, territory FROM access_point
     WHERE service IN (${services.map(literal).join(', ')})`,
  );
  const origins = new Map([
    ...communes,
    ...(await byId(
      `SELECT DISTINCT d.unit AS id, t.territory FROM demand_point d JOIN comparison_territory t USING (commune)
       UNION ALL SELECT o.id, o.territory FROM (${originsSql}) o JOIN qpv q ON q.code = o.id`,
    )),
  ]);
  return {
    ids: { origins, communes, places },
    territoryOf: (destination) => (places.get(destination) ?? communes.get(destination))?.territory,
  };
}
