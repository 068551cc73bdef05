import type { DuckDBConnection } from '@duckdb/node-api';
import { comparisonTerritories } from '../../catalogue/frames.ts';
import type { ServiceDeclaration } from '../../catalogue/service.ts';
import { positionDecimals } from '../../edition/writing/rounded.ts';
import { literal, rows } from '../duckdb.ts';

/**
 * Creates `comparison_territory(commune, territory)`: within which a nearest point is looked for.
 */
export async function deriveComparisonTerritories(db: DuckDBConnection): Promise<void> {
  const cases = comparisonTerritories.flatMap(({ id, departments }) =>
    departments === null
      ? []
      : [`WHEN department IN (${[...departments].map(literal).join(', ')}) THEN ${literal(id)}`],
  );
  const elsewhere = comparisonTerritories.find(({ departments }) => departments === null)!;
  await db.run(
    `CREATE TABLE comparison_territory AS
     SELECT code AS commune, CASE ${cases.join(' ')} ELSE ${literal(elsewhere.id)} END AS territory
     FROM commune ORDER BY code`,
  );
}

/**
 * Creates `access_point`: the places of every service, each in its territory of comparison.
 *
 * @throws an Error naming the service and the place when ids repeat, or a place has no commune
 * or no position.
 */
export async function deriveAccessPoints(
  db: DuckDBConnection,
  services: readonly ServiceDeclaration[],
): Promise<void> {
  await db.run(
    `CREATE TABLE access_point (
       service VARCHAR, id VARCHAR, name VARCHAR, address VARCHAR, postcode VARCHAR, commune VARCHAR,
       longitude DOUBLE, latitude DOUBLE, "position" VARCHAR, detail VARCHAR, label_date DATE, territory VARCHAR)`,
  );
  for (const service of services) {
    await db.run(
      `INSERT INTO access_point
       SELECT ${literal(service.id)}, p.id, p.name, p.address, p.postcode, p.commune,
         round(p.longitude, ${positionDecimals}), round(p.latitude, ${positionDecimals}), p."position", p.detail, p.label_date,
         -- Places of Saint-Martin or French Polynesia, say: drawn, but near no commune of this geography.
         coalesce(t.territory, 'elsewhere-' || left(coalesce(p.commune, p.postcode, p.id), 3))
       FROM (FROM (${service.pointsSql}) UNION ALL BY NAME SELECT NULL::DATE AS label_date WHERE false) p
       LEFT JOIN comparison_territory t ON t.commune = p.commune
       ORDER BY p.id`,
    );
  }
  const wrong = await rows<{
    service: string;
    id: string;
    commune: string;
    n: number;
    problem: string;
  }>(
    db,
    `SELECT service, id, any_value(commune) AS commune, count(*) AS n,
       CASE WHEN count(*) > 1 THEN 'id repeated' ELSE 'no position' END AS problem
     FROM access_point GROUP BY service, id
     HAVING n > 1 OR bool_or(territory IS NULL OR longitude IS NULL OR latitude IS NULL OR id IS NULL)
     ORDER BY ALL LIMIT 20`,
  );
  if (wrong.length > 0) {
    throw new Error(
      `access points: ${wrong.map((w) => `${w.service} ${w.id} (commune ${w.commune}): ${w.problem}`).join('; ')}`,
    );
  }
}
