import type { DuckDBConnection } from '@duckdb/node-api';
import type { LevelDeclaration } from '../../catalogue/level.ts';
import type { ZoningDeclaration } from '../../catalogue/zoning.ts';
import { literal, rows } from '../duckdb.ts';

/**
 * Creates `territory(level, code, name, position)` and `membership(level, code, commune)` for every
 * declared level, and for QPV, which are not made of communes and have no membership. `position` is
 * the rank (from 0) by code: the order of column files and the feature id in the tiles.
 *
 * @throws an Error naming the level when a territory has no commune, a commune lies in two
 * territories of a level, or a membership names an unknown territory or commune.
 */
export async function deriveMemberships(
  db: DuckDBConnection,
  levels: readonly LevelDeclaration[],
): Promise<void> {
  await db.run(`CREATE TABLE territory (level VARCHAR, code VARCHAR, name VARCHAR, "position" INTEGER);
    CREATE TABLE membership (level VARCHAR, code VARCHAR, commune VARCHAR)`);
  for (const level of levels) {
    await db.run(
      `INSERT INTO territory
       SELECT ${literal(level.id)}, code, name, (row_number() OVER (ORDER BY code) - 1)::INTEGER
       FROM (${level.territoriesSql}) ORDER BY code`,
    );
    await db.run(
      `INSERT INTO membership SELECT ${literal(level.id)}, code, commune FROM (${level.membershipSql}) ORDER BY commune`,
    );
  }
  await db.run(
    `INSERT INTO territory
     SELECT 'qpv', code, name, (row_number() OVER (ORDER BY code) - 1)::INTEGER FROM qpv ORDER BY code`,
  );
  const wrong = await rows<{ level: string; problem: string; what: string }>(
    db,
    `SELECT level, 'commune in two territories' AS problem, commune AS what FROM membership
       GROUP BY ALL HAVING count(*) > 1
     UNION ALL SELECT level, 'territory without commune', code FROM territory t
       WHERE level <> 'qpv' AND NOT EXISTS (FROM membership m WHERE m.level = t.level AND m.code = t.code)
     UNION ALL SELECT level, 'unknown territory', code FROM membership m
       WHERE NOT EXISTS (FROM territory t WHERE t.level = m.level AND t.code = m.code)
     UNION ALL SELECT level, 'unknown commune', commune FROM membership m
       WHERE NOT EXISTS (FROM commune c WHERE c.code = m.commune)
     ORDER BY ALL LIMIT 20`,
  );
  if (wrong.length > 0) {
    throw new Error(`levels: ${wrong.map((w) => `${w.level}: ${w.problem} ${w.what}`).join('; ')}`);
  }
}

/**
 * Creates `zone_class(zoning, class, commune)` for every declared zoning, and `zone_absence(zoning,
 * status, commune)`: why a commune is in no class, where the source says.
 *
 * @throws an Error naming the zoning when a class is not declared, or when a commune is in two
 * classes, or in one while the source says why it is in none.
 */
export async function deriveZoneClasses(
  db: DuckDBConnection,
  zonings: readonly ZoningDeclaration[],
): Promise<void> {
  await db.run(`CREATE TABLE zone_class (zoning VARCHAR, class VARCHAR, commune VARCHAR);
    CREATE TABLE zone_absence (zoning VARCHAR, status VARCHAR, commune VARCHAR)`);
  for (const zoning of zonings) {
    await db.run(
      `INSERT INTO zone_class SELECT ${literal(zoning.id)}, class, commune FROM (${zoning.membershipSql}) ORDER BY commune`,
    );
    if (zoning.absenceSql) {
      await db.run(
        `INSERT INTO zone_absence SELECT ${literal(zoning.id)}, status, commune FROM (${zoning.absenceSql}) ORDER BY commune`,
      );
    }
    const classes = zoning.classes.map(({ id }) => literal(id)).join(', ');
    const wrong = await rows<{ what: string }>(
      db,
      `SELECT 'class not declared: ' || class AS what FROM zone_class
         WHERE zoning = ${literal(zoning.id)} AND class NOT IN (${classes}) GROUP BY ALL
       UNION ALL SELECT 'commune in two classes: ' || commune FROM zone_class
         WHERE zoning = ${literal(zoning.id)} GROUP BY commune HAVING count(*) > 1
       UNION ALL SELECT 'commune in a class and in none: ' || commune FROM zone_class
         JOIN zone_absence USING (zoning, commune) WHERE zoning = ${literal(zoning.id)}
       ORDER BY ALL LIMIT 20`,
    );
    if (wrong.length > 0) {
      throw new Error(`zoning ${zoning.id}: ${wrong.map(({ what }) => what).join('; ')}`);
    }
  }
}
