import type { DuckDBConnection } from '@duckdb/node-api';
import {
  type IndicatorDeclaration,
  type Measure,
  roundingError,
  type StagedColumnRef,
} from '../../catalogue/indicator.ts';
import { identifier, literal, rows } from '../duckdb.ts';

/** The queries of an indicator: run by the derivation, published beside the figures. */
export interface IndicatorSql {
  /** Yields `commune, low, high, added_low, added_high, weight, reason` for the communes that the source knows; null when it knows QPV only. */
  readonly communes: string | null;
  /** Yields observations of the territories made of communes, from `part` (see `observations.ts`); null when not aggregated. */
  readonly territories: string | null;
  /** Yields `qpv, value, reason`; null when no value is published for them. */
  readonly qpv: string | null;
}

/** @throws an Error when a staged column does not exist. */
export async function indicatorSql(
  db: DuckDBConnection,
  indicator: IndicatorDeclaration,
): Promise<IndicatorSql> {
  return {
    communes: await partsSql(db, indicator.measure),
    territories: indicator.measure.kind.startsWith('published') ? null : aggregateSql(indicator),
    qpv: await qpvSql(db, indicator),
  };
}

/**
 * Share of a territory's population that must live in communes with a known value before an
 * aggregate is published. A sum misses what is unknown, a mean or a ratio does not: it asks for less.
 */
export function requiredCoverageOf({ kind }: Measure): number {
  return kind === 'count' || kind === 'bounded-count' ? 0.99 : 0.95;
}

/** SQL of a count less its rounding error, 0 at least where there is one; null where it is. */
const lessError = (count: string) =>
  `(CASE WHEN error = 0 OR ${count} > error THEN ${count} - error ELSE 0 * ${count} END)`;

async function partsSql(db: DuckDBConnection, measure: Measure): Promise<string | null> {
  switch (measure.kind) {
    case 'count': {
      const { table, value, status } = await column(db, measure.value);
      return `SELECT commune, ${value} AS low, ${value} AS high, ${value} AS added_low, ${value} AS added_high,
        NULL::DOUBLE AS weight, ${status} AS reason FROM ${table}`;
    }
    case 'bounded-count': {
      const { table, value, status } = await column(db, measure.value);
      const withheld = `${status} = 'below-threshold'`;
      const error = roundingError(measure);
      return `SELECT commune, low, high, ${lessError('low')} AS added_low, high + error AS added_high,
          NULL::DOUBLE AS weight, reason
        FROM (SELECT commune, CASE WHEN ${withheld} THEN 0 ELSE ${value} END AS low,
            CASE WHEN ${withheld} THEN ${measure.withheldUpTo} ELSE ${value} END AS high,
            CASE WHEN ${withheld} THEN 0 ELSE ${error} END AS error, ${status} AS reason FROM ${table})`;
    }
    case 'ratio':
    case 'bounded-ratio': {
      const top = await column(db, measure.numerator);
      const bottom = await column(db, measure.denominator);
      const upTo = measure.kind === 'bounded-ratio' ? measure.withheldUpTo : null;
      const withheld = upTo === null ? 'false' : `coalesce(n.status = 'below-threshold', false)`;
      // A commune enters an aggregate with both its numerator and its denominator, or not at all.
      return `SELECT commune,
          ${measure.factor} * num_low / den AS low, ${measure.factor} * num_high / den AS high,
          ${measure.factor} * ${lessError('num_low')} AS added_low,
          ${measure.factor} * greatest(num_high, least(num_high + error, den)) AS added_high, den AS weight,
          CASE WHEN zero THEN 'zero-denominator' ELSE reason END AS reason
        FROM (SELECT commune, reason, given_den = 0 AS zero,
            CASE WHEN given_den > 0 AND (withheld OR num IS NOT NULL) THEN given_den END AS den,
            CASE WHEN given_den > 0 THEN CASE WHEN withheld THEN 0 ELSE num END END AS num_low,
            CASE WHEN given_den > 0 THEN CASE WHEN withheld THEN least(${upTo ?? 0}, given_den) ELSE num END END AS num_high,
            CASE WHEN withheld THEN 0 ELSE ${roundingError(measure)} END AS error
          FROM (SELECT n.commune, n.value AS num, d.value AS given_den, ${withheld} AS withheld,
              coalesce(n.status, d.status) AS reason
            FROM (SELECT commune, ${top.value} AS value, ${top.status} AS status FROM ${top.table}) n
            JOIN (SELECT commune, ${bottom.value} AS value, ${bottom.status} AS status FROM ${bottom.table}) d USING (commune)))`;
    }
    case 'weighted-mean':
    case 'travel-time': {
      const mean = await column(db, measure.value);
      const weight = await column(db, measure.weight);
      return `SELECT commune, v AS low, v AS high, v * w AS added_low, v * w AS added_high,
          CASE WHEN v IS NOT NULL THEN w END AS weight, status AS reason
        FROM (SELECT commune, ${mean.value} AS v, ${mean.status} AS status FROM ${mean.table})
        JOIN (SELECT commune, ${weight.value} AS w FROM ${weight.table}) USING (commune)`;
    }
    case 'published': {
      const { table, value, status } = await column(db, measure.value);
      return `SELECT commune, ${value} AS low, ${value} AS high, NULL::DOUBLE AS added_low, NULL::DOUBLE AS added_high,
        NULL::DOUBLE AS weight, ${status} AS reason FROM ${table}`;
    }
    case 'published-of-qpv':
      return null;
    case 'distance':
    case 'beyond': {
      const far = farSql(measure);
      return `SELECT d.commune,
          coalesce(sum(${far} * d.population) / nullif(sum(d.population), 0), avg(${far})) AS low,
          coalesce(sum(${far} * d.population) / nullif(sum(d.population), 0), avg(${far})) AS high,
          sum(${far} * d.population) AS added_low, sum(${far} * d.population) AS added_high,
          CASE WHEN bool_or(a.origin IS NULL) THEN NULL ELSE sum(d.population) END AS weight,
          CASE WHEN bool_or(a.origin IS NULL) THEN 'no-access-point' END AS reason
        FROM demand_point d LEFT JOIN (FROM access WHERE service = ${literal(measure.service)}) a ON a.origin = d.id
        GROUP BY d.commune`;
    }
  }
}

function aggregateSql(indicator: IndicatorDeclaration): string {
  const isSum = indicator.measure.kind === 'count' || indicator.measure.kind === 'bounded-count';
  const required = requiredCoverageOf(indicator.measure);
  const value = (side: string) =>
    isSum ? `sum(added_${side})` : `sum(added_${side}) / nullif(sum(weight), 0)`;
  return `SELECT a.level, a.code, a."position", ${literal(indicator.id)},
      CASE WHEN published THEN low END, CASE WHEN published THEN high END,
      CASE WHEN published AND low IS NOT NULL THEN NULL
           WHEN published THEN 'zero-denominator'
           WHEN known = 0 AND first_reason = last_reason THEN first_reason
           ELSE 'partial-coverage' END, coverage
    FROM (
      SELECT m.aggregate, ${value('low')} AS low, ${value('high')} AS high,
        count(p.low) AS known, min(p.reason) AS first_reason, max(p.reason) AS last_reason,
        coalesce(sum(p.population) FILTER (p.low IS NOT NULL) / nullif(sum(p.population), 0),
          count(p.low) / count(*)) AS coverage,
        known > 0 AND coverage >= ${required} AS published
      FROM aggregate_part m JOIN part p ON p."position" = m.commune GROUP BY m.aggregate)
    JOIN aggregate a ON a.number = aggregate`;
}

async function qpvSql(
  db: DuckDBConnection,
  { measure, qpv }: IndicatorDeclaration,
): Promise<string | null> {
  const published = measure.kind === 'published-of-qpv' ? measure.value : qpv;
  if (published) {
    const { table, value, status } = await column(db, published);
    return `SELECT qpv, ${value} AS value, ${status} AS reason FROM ${table}`;
  }
  if (measure.kind !== 'distance' && measure.kind !== 'beyond') return null;
  return `SELECT q.code AS qpv, ${farSql(measure)} AS value, CASE WHEN q.in_communes THEN 'no-access-point' ELSE 'not-covered' END AS reason
    FROM qpv q LEFT JOIN (FROM access WHERE service = ${literal(measure.service)}) a ON a.origin = q.code`;
}

/** What is averaged over people: a distance, or 100 beyond the threshold. */
function farSql(measure: Extract<Measure, { kind: 'distance' | 'beyond' }>): string {
  return measure.kind === 'distance'
    ? 'a.distance_km'
    : `(100 * (a.distance_km > ${measure.thresholdKm})::INT)`;
}

/** SQL of a staged column as DOUBLE, with its status column where the table has one. */
async function column(
  db: DuckDBConnection,
  ref: StagedColumnRef,
): Promise<{ table: string; value: string; status: string }> {
  const [table, name] = ref.split('.');
  const described = await rows<{ column_name: string }>(db, `DESCRIBE ${identifier(table)}`);
  const has = (column: string) => described.some(({ column_name }) => column_name === column);
  if (!has(name)) throw new Error(`staged column ${ref} does not exist`);
  return {
    table: identifier(table),
    value: `${identifier(name)}::DOUBLE`,
    status: has(`${name}_status`) ? identifier(`${name}_status`) : 'NULL::VARCHAR',
  };
}
