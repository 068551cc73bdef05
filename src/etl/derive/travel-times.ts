import type { DuckDBConnection } from '@duckdb/node-api';
import { travelTimeTables } from '../../catalogue/travel-time-indicator.ts';
import { identifier, literal } from '../duckdb.ts';

/** A matrix of `travel_time` and a service that it serves. */
export interface ServedByMatrix {
  readonly matrix: string;
  readonly service: string;
}

/**
 * SQL of the place that a matrix reaches soonest: `origin, point, minutes, reason` for each demand
 * point and each QPV. A demand point goes by the code of its commune or arrondissement in the matrix,
 * an arrondissement that it lacks by that of its commune; a place by its own id, else by its commune.
 * There is no value where the matrix does not start, nor where it does not lead to the place nearest
 * as the crow flies: what it leaves out may be nearer than what it has. Of a commune that is counted
 * in squares, that is the place nearest to the most peopled one, so that one square at its edge does
 * not leave it without minutes.
 */
function soonestSql({ matrix, service }: ServedByMatrix): string {
  return `WITH stated AS (FROM travel_time WHERE matrix = ${literal(matrix)}),
  start AS (SELECT DISTINCT origin AS start FROM stated),
  crow AS (SELECT origin, point FROM access WHERE service = ${literal(service)}),
  unit_crow AS (
    SELECT d.unit, c.point FROM demand_point d LEFT JOIN crow c ON c.origin = d.id
    QUALIFY row_number() OVER (PARTITION BY d.unit ORDER BY d.population DESC, d.id) = 1
  ), counted AS (
    SELECT d.id AS origin, coalesce(own.start, whole.start) AS start, u.point AS crow
    FROM demand_point d JOIN unit_crow u ON u.unit = d.unit
    LEFT JOIN start own ON own.start = d.unit LEFT JOIN start whole ON whole.start = d.commune
    UNION ALL
    SELECT q.code, s.start, c.point FROM qpv q LEFT JOIN start s ON s.start = q.code
    LEFT JOIN crow c ON c.origin = q.code WHERE q.longitude IS NOT NULL
  ), place AS (SELECT id, commune FROM access_point WHERE service = ${literal(service)}),
  trip AS (
    SELECT start, point, minutes FROM (
      SELECT s.origin AS start, p.id AS point, s.minutes, 1 AS choice
      FROM stated s JOIN place p ON s.destination = ${literal(`${service}:`)} || p.id
      UNION ALL
      SELECT s.origin, p.id, s.minutes, 2 FROM stated s JOIN place p ON s.destination = p.commune)
    QUALIFY row_number() OVER (PARTITION BY start, point ORDER BY choice) = 1
  ), soonest AS (
    SELECT start, point, minutes FROM trip WHERE minutes IS NOT NULL
    QUALIFY row_number() OVER (PARTITION BY start ORDER BY minutes, point) = 1
  )
SELECT origin, if(reason IS NULL, point, NULL) AS point, if(reason IS NULL, minutes, NULL) AS minutes, reason
FROM (SELECT c.origin, s.point, s.minutes, CASE WHEN c.crow IS NULL THEN 'no-access-point'
      WHEN c.start IS NULL THEN 'not-covered'
      WHEN nearest.point IS NULL OR s.point IS NULL THEN 'not-available' END AS reason
  FROM counted c
  LEFT JOIN soonest s ON s.start = c.start
  LEFT JOIN trip nearest ON nearest.start = c.start AND nearest.point = c.crow)
ORDER BY origin`;
}

/** SQL of the minutes of communes: of their demand points, weighted by their populations. */
function ofCommunesSql(service: string): string {
  return `SELECT d.commune,
  CASE WHEN count(t.minutes) = count(*)
    THEN coalesce(sum(t.minutes * d.population) / nullif(sum(d.population), 0), avg(t.minutes)) END AS minutes,
  min(t.reason) AS minutes_status
FROM demand_point d JOIN (FROM travel_access WHERE service = ${literal(service)}) t ON t.origin = d.id
GROUP BY d.commune ORDER BY d.commune`;
}

function ofQpvSql(service: string): string {
  return `SELECT q.code AS qpv, t.minutes,
  coalesce(t.reason, if(t.minutes IS NULL, 'not-covered', NULL)) AS minutes_status
FROM qpv q LEFT JOIN (FROM travel_access WHERE service = ${literal(service)}) t ON t.origin = q.code
ORDER BY q.code`;
}

/** The queries that make the minutes of a service, in their order, for who wants to follow them. */
export function travelTimeSql(served: ServedByMatrix): string {
  const { service } = served;
  const tables = travelTimeTables(service);
  return [
    `INSERT INTO travel_access SELECT origin, ${literal(service)} AS service, point, minutes, reason FROM (\n${soonestSql(served)});`,
    `CREATE TABLE ${identifier(tables.commune)} AS ${ofCommunesSql(service)};`,
    `CREATE TABLE ${identifier(tables.qpv)} AS ${ofQpvSql(service)};`,
  ].join('\n');
}

/**
 * Creates `travel_access(origin, service, point, minutes, reason)` and, for each service that a
 * supplied matrix serves, the tables of minutes that its indicator names. Needs `travel_time` and
 * `access`.
 */
export async function deriveTravelTimes(
  db: DuckDBConnection,
  served: readonly ServedByMatrix[],
): Promise<void> {
  await db.run(
    'CREATE TABLE travel_access (origin VARCHAR, service VARCHAR, point VARCHAR, minutes DOUBLE, reason VARCHAR)',
  );
  for (const one of served) await db.run(travelTimeSql(one));
}
