import type { DuckDBConnection } from '@duckdb/node-api';
import type { IndicatorDeclaration } from '../../../catalogue/indicator.ts';
import type { TravelRecord } from '../../../edition/files/territory-file.ts';
import { rows } from '../../duckdb.ts';

type ByIndicator = Record<string, TravelRecord>;

/**
 * The place that a supplied matrix reaches soonest from each commune (from the most populous of its
 * demand points) or QPV that has minutes, by code and indicator; null where no matrix is supplied.
 */
export async function readTravel(
  db: DuckDBConnection,
  level: string,
  indicators: readonly IndicatorDeclaration[],
): Promise<Map<string, ByIndicator> | null> {
  const ofService = indicators.flatMap(({ id, measure }) =>
    measure.kind === 'travel-time' ? [{ id, service: measure.service }] : [],
  );
  if (ofService.length === 0 || (level !== 'commune' && level !== 'qpv')) return null;
  const records = new Map<string, ByIndicator>();
  for (const { id, service } of ofService) {
    const found = await rows<TravelRecord & { code: string }>(
      db,
      `SELECT o.code, p.id AS point, p.name, p.commune
       FROM (${originSql[level]}) o
       JOIN travel_access t ON t.origin = o.origin AND t.service = $service
       JOIN access_point p ON p.service = t.service AND p.id = t.point ORDER BY o.code`,
      { service },
    );
    for (const { code, point, name, commune } of found) {
      records.set(code, { ...records.get(code), [id]: { point, name, commune } });
    }
  }
  return records;
}

/** The one point that stands for a commune or a QPV. */
const originSql = {
  commune:
    'SELECT commune AS code, arg_max(id, population) AS origin FROM demand_point GROUP BY commune',
  qpv: 'SELECT code, code AS origin FROM qpv',
} as const;
