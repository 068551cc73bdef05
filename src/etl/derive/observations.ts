import type { DuckDBConnection } from '@duckdb/node-api';
import {
  factorOf,
  type IndicatorDeclaration,
  isRatioOfSums,
  type Measure,
  type StagedColumnRef,
} from '../../catalogue/indicator.ts';
import { reasons } from '../../edition/reasons.ts';
import { identifier, literal, rows } from '../duckdb.ts';

/**
 * Share of a territory's population that must live in communes with a known value before an
 * aggregate is published. A sum misses what is unknown, a mean or a ratio does not: it asks for less.
 */
const requiredCoverage = { sum: 0.99, other: 0.95 } as const;

/**
 * Creates `observation(level, code, position, indicator, low, high, reason, coverage)`: one row for
 * each territory and each indicator known at its level; `position` is that of the territory. `low` =
 * `high` is an exact value, otherwise they are the bounds within which it lies; where both are null,
 * `reason` says why. `coverage` is the share (0–1) of the population whose communes have a value.
 *
 * Aggregates are made of the communes' published values and ranges only: nothing that a producer
 * withheld can be recovered from them.
 *
 * Creates `commune_part(indicator, position, numerator_low, numerator_high, denominator)` too: what
 * each commune with a value adds to the two sums of which an aggregate is the ratio.
 *
 * @throws an Error naming the indicator, when a column does not exist or a reason is not declared.
 */
export async function deriveObservations(
  db: DuckDBConnection,
  indicators: readonly IndicatorDeclaration[],
): Promise<void> {
  const list = (values: readonly string[]) => values.map(literal).join(', ');
  // Millions of rows: ids are numbers within, and territories are joined by number.
  await db.run(`
    CREATE TYPE level_id AS ENUM (SELECT DISTINCT level FROM territory ORDER BY level);
    CREATE TYPE indicator_id AS ENUM (${list(indicators.map(({ id }) => id))});
    CREATE TYPE reason_id AS ENUM (${list(Object.keys(reasons))});
    CREATE TABLE observation (
      level level_id, code VARCHAR, "position" INTEGER, indicator indicator_id,
      low DOUBLE, high DOUBLE, reason reason_id, coverage DOUBLE);
    CREATE TABLE commune_part (
      indicator indicator_id, "position" INTEGER,
      numerator_low DOUBLE, numerator_high DOUBLE, denominator DOUBLE);
    CREATE TEMP TABLE aggregate_observation AS FROM observation;
    CREATE TEMP TABLE aggregate AS
      SELECT row_number() OVER (ORDER BY level, "position")::INTEGER AS number, level, code, "position"
      FROM territory WHERE level NOT IN ('commune', 'qpv');
    CREATE TEMP TABLE aggregate_part AS
      SELECT a.number AS aggregate, c."position" AS commune
      FROM aggregate a JOIN membership m USING (level, code)
      JOIN territory c ON c.level = 'commune' AND c.code = m.commune`);
  for (const indicator of indicators) {
    try {
      await deriveIndicator(db, indicator);
    } catch (cause) {
      throw new Error(`indicator ${indicator.id}: ${(cause as Error).message}`, { cause });
    }
  }
  // Rows of a level together, so that one that is read alone is found fast.
  await db.run(`INSERT INTO observation FROM aggregate_observation ORDER BY level, indicator, "position";
    DROP TABLE aggregate_observation; DROP TABLE aggregate_part; DROP TABLE aggregate; DROP TABLE IF EXISTS part`);
}

async function deriveIndicator(
  db: DuckDBConnection,
  indicator: IndicatorDeclaration,
): Promise<void> {
  const { measure } = indicator;
  const id = literal(indicator.id);
  const parts = await partsSql(db, measure);
  // One row a commune: its own value, and what it adds to an aggregate (weight is a denominator).
  await db.run(`CREATE OR REPLACE TEMP TABLE part AS
    SELECT t.code, t."position", d.population, p.low, p.high, p.added_low, p.added_high, p.weight,
      CASE WHEN p.low IS NOT NULL THEN NULL ELSE coalesce(p.reason, 'not-covered') END AS reason
    FROM territory t JOIN demand_population d ON d.commune = t.code LEFT JOIN (${parts}) p ON p.commune = t.code
    WHERE t.level = 'commune'`);
  await db.run(
    `INSERT INTO observation
     SELECT 'commune', code, "position", ${id}, low, high, reason, CASE WHEN low IS NULL THEN 0 ELSE 1 END FROM part`,
  );
  if (isRatioOfSums(measure)) {
    await db.run(
      `INSERT INTO commune_part
       SELECT ${id}, "position", added_low / ${factorOf(measure)}, added_high / ${factorOf(measure)}, weight
       FROM part WHERE low IS NOT NULL ORDER BY "position"`,
    );
  }
  if (measure.kind === 'published') {
    await db.run(
      `INSERT INTO aggregate_observation
       SELECT level, code, "position", ${id}, NULL, NULL, 'not-aggregable', NULL FROM aggregate`,
    );
  } else {
    await db.run(aggregateSql(indicator));
  }
  await deriveQpv(db, indicator);
}

/** SQL yielding `commune, low, high, added_low, added_high, weight, reason` for the communes that the source knows. */
async function partsSql(db: DuckDBConnection, measure: Measure): Promise<string> {
  switch (measure.kind) {
    case 'count': {
      const { table, value, status } = await column(db, measure.value);
      return `SELECT commune, ${value} AS low, ${value} AS high, ${value} AS added_low, ${value} AS added_high,
        NULL::DOUBLE AS weight, ${status} AS reason FROM ${table}`;
    }
    case 'bounded-count': {
      const { table, value, status } = await column(db, measure.value);
      const withheld = `${status} = 'below-threshold'`;
      return `SELECT commune, low, high, low AS added_low, high AS added_high, NULL::DOUBLE AS weight, reason FROM (
        SELECT commune, CASE WHEN ${withheld} THEN 0 ELSE ${value} END AS low,
          CASE WHEN ${withheld} THEN ${measure.withheldUpTo} ELSE ${value} END AS high, ${status} AS reason FROM ${table})`;
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
          ${measure.factor} * num_low AS added_low, ${measure.factor} * num_high AS added_high, den AS weight,
          CASE WHEN zero THEN 'zero-denominator' ELSE reason END AS reason
        FROM (SELECT commune, reason, given_den = 0 AS zero,
            CASE WHEN given_den > 0 AND (withheld OR num IS NOT NULL) THEN given_den END AS den,
            CASE WHEN given_den > 0 THEN CASE WHEN withheld THEN 0 ELSE num END END AS num_low,
            CASE WHEN given_den > 0 THEN CASE WHEN withheld THEN least(${upTo ?? 0}, given_den) ELSE num END END AS num_high
          FROM (SELECT n.commune, n.value AS num, d.value AS given_den, ${withheld} AS withheld,
              coalesce(n.status, d.status) AS reason
            FROM (SELECT commune, ${top.value} AS value, ${top.status} AS status FROM ${top.table}) n
            JOIN (SELECT commune, ${bottom.value} AS value, ${bottom.status} AS status FROM ${bottom.table}) d USING (commune)))`;
    }
    case 'weighted-mean': {
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
    case 'distance':
    case 'beyond': {
      const far =
        measure.kind === 'distance'
          ? 'a.distance_km'
          : `(100 * (a.distance_km > ${measure.thresholdKm})::INT)`;
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
  const required = isSum ? requiredCoverage.sum : requiredCoverage.other;
  const value = (side: string) =>
    isSum ? `sum(added_${side})` : `sum(added_${side}) / nullif(sum(weight), 0)`;
  return `INSERT INTO aggregate_observation
    SELECT a.level, a.code, a."position", ${literal(indicator.id)},
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

async function deriveQpv(db: DuckDBConnection, indicator: IndicatorDeclaration): Promise<void> {
  const { measure, qpv } = indicator;
  const insert = (sql: string) =>
    db.run(
      `INSERT INTO aggregate_observation
       SELECT 'qpv', t.code, t."position", ${literal(indicator.id)}, v.value, v.value,
         CASE WHEN v.value IS NULL THEN coalesce(v.reason, 'not-covered') END, CASE WHEN v.value IS NULL THEN 0 ELSE 1 END
       FROM (FROM territory WHERE level = 'qpv') t LEFT JOIN (${sql}) v ON v.qpv = t.code`,
    );
  if (qpv) {
    const { table, value, status } = await column(db, qpv);
    await insert(`SELECT qpv, ${value} AS value, ${status} AS reason FROM ${table}`);
  } else if (measure.kind === 'distance' || measure.kind === 'beyond') {
    const far =
      measure.kind === 'distance'
        ? 'a.distance_km'
        : `(100 * (a.distance_km > ${measure.thresholdKm})::INT)`;
    await insert(
      `SELECT q.code AS qpv, ${far} AS value, CASE WHEN q.in_communes THEN 'no-access-point' ELSE 'not-covered' END AS reason
       FROM qpv q LEFT JOIN (FROM access WHERE service = ${literal(measure.service)}) a ON a.origin = q.code`,
    );
  }
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
