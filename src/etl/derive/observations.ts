import type { DuckDBConnection } from '@duckdb/node-api';
import { factorOf, type IndicatorDeclaration, isRatioOfSums } from '../../catalogue/indicator.ts';
import { messageOf } from '../../core/message-of.ts';
import { reasons } from '../../edition/reasons.ts';
import { literal } from '../duckdb.ts';
import { type IndicatorSql, indicatorSql } from './indicator-sql.ts';

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
      throw new Error(`indicator ${indicator.id}: ${messageOf(cause)}`, { cause });
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
  const id = literal(indicator.id);
  const sql = await indicatorSql(db, indicator);
  if (sql.communes !== null)
    await deriveOfCommunes(db, indicator, { ...sql, communes: sql.communes });
  if (sql.qpv === null) return;
  await db.run(
    `INSERT INTO aggregate_observation
     SELECT 'qpv', t.code, t."position", ${id}, v.value, v.value,
       CASE WHEN v.value IS NULL THEN coalesce(v.reason, 'not-covered') END, CASE WHEN v.value IS NULL THEN 0 ELSE 1 END
     FROM (FROM territory WHERE level = 'qpv') t LEFT JOIN (${sql.qpv}) v ON v.qpv = t.code`,
  );
}

/** Observations of communes, and of the territories made of them. */
async function deriveOfCommunes(
  db: DuckDBConnection,
  { id: indicator, measure }: IndicatorDeclaration,
  sql: IndicatorSql & { readonly communes: string },
): Promise<void> {
  const id = literal(indicator);
  // One row a commune: its own value, and what it adds to an aggregate (weight is a denominator).
  await db.run(`CREATE OR REPLACE TEMP TABLE part AS
    SELECT t.code, t."position", d.population, p.low, p.high, p.added_low, p.added_high, p.weight,
      CASE WHEN p.low IS NOT NULL THEN NULL ELSE coalesce(p.reason, 'not-covered') END AS reason
    FROM territory t JOIN demand_population d ON d.commune = t.code LEFT JOIN (${sql.communes}) p ON p.commune = t.code
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
  if (sql.territories === null) {
    await db.run(
      `INSERT INTO aggregate_observation
       SELECT level, code, "position", ${id}, NULL, NULL, 'not-aggregable', NULL FROM aggregate`,
    );
  } else {
    await db.run(`INSERT INTO aggregate_observation ${sql.territories}`);
  }
}
