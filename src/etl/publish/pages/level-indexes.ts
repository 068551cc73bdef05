import type { DuckDBConnection } from '@duckdb/node-api';
import type { FileRecord } from '../../../edition/files/file-record.ts';
import type { LevelIndex } from '../../../edition/files/level-index.ts';
import { rows } from '../../duckdb.ts';
import { writeJsonGzip } from '../write-file.ts';

interface TerritoryRow extends Record<string, unknown> {
  code: string;
  name: string;
  population: number | null;
  west: number | null;
  south: number | null;
  east: number | null;
  north: number | null;
  shard: string;
}

/**
 * Creates `territory_place(level, code, population, area_km2, west, south, east, north, shard)`:
 * what is said of a territory besides its indicators. Communes and QPV are read by shards of a
 * département, other levels in one piece.
 */
export async function deriveTerritoryPlaces(db: DuckDBConnection): Promise<void> {
  await db.run(`CREATE TABLE territory_place AS
    SELECT m.level, m.code, sum(d.population)::INTEGER AS population, sum(s.area_km2)::DOUBLE AS area_km2,
      min(s.west) AS west, min(s.south) AS south, max(s.east) AS east, max(s.north) AS north,
      CASE WHEN m.level = 'commune' THEN any_value(c.department) ELSE 'all' END AS shard
    FROM membership m JOIN demand_population d USING (commune)
    LEFT JOIN commune_shape s USING (commune) JOIN commune c ON c.code = m.commune
    GROUP BY m.level, m.code
    UNION ALL
    SELECT 'qpv', q.code, p.population, q.area_km2,
      q.longitude - 0.02, q.latitude - 0.015, q.longitude + 0.02, q.latitude + 0.015, coalesce(q.department, 'none')
    FROM qpv q LEFT JOIN qpv_population p ON p.qpv = q.code
    ORDER BY ALL`);
}

/** Writes the index of every level; returns the file and the number of territories by level. */
export async function publishLevelIndexes(
  db: DuckDBConnection,
  folder: string,
): Promise<Map<string, { file: FileRecord; count: number }>> {
  const levels = await rows<{ level: string }>(
    db,
    'SELECT DISTINCT level FROM territory ORDER BY level',
  );
  const written = new Map<string, { file: FileRecord; count: number }>();
  for (const { level } of levels) {
    const territories = await rows<TerritoryRow>(
      db,
      `SELECT t.code, t.name, p.population, p.west, p.south, p.east, p.north, p.shard
       FROM territory t JOIN territory_place p USING (level, code)
       WHERE t.level = $level ORDER BY t."position"`,
      { level },
    );
    const index: LevelIndex = {
      level,
      codes: territories.map(({ code }) => code),
      names: territories.map(({ name }) => name),
      population: territories.map(({ population }) => population),
      bounds: territories.map(outward),
      shards: territories.map(({ shard }) => shard),
      within: await containing(db, level),
    };
    written.set(level, {
      file: await writeJsonGzip(folder, `levels/${level}.json.gz`, index),
      count: territories.length,
    });
  }
  return written;
}

function outward({
  west,
  south,
  east,
  north,
}: TerritoryRow): [number, number, number, number] | null {
  if (west === null || south === null || east === null || north === null) return null;
  const down = (value: number) => Math.floor(value * 100) / 100;
  const up = (value: number) => Math.ceil(value * 100) / 100;
  return [down(west), down(south), up(east), up(north)];
}

/** For each coarser level, the code of the only territory that holds the whole of each one, else null. */
async function containing(db: DuckDBConnection, level: string): Promise<LevelIndex['within']> {
  const found = await rows<{ container: string; code: string | null }>(
    db,
    `WITH part AS (
       SELECT code, commune FROM membership WHERE level = $level
       UNION ALL SELECT qpv, commune FROM qpv_commune WHERE $level = 'qpv'
     ), size AS (SELECT code, count(*) AS communes FROM part GROUP BY code),
     held AS (
       SELECT m.level AS container, p.code, min(m.code) AS low, max(m.code) AS high,
         count(*) = any_value(s.communes) AS whole
       FROM part p JOIN size s USING (code) JOIN membership m USING (commune)
       WHERE m.level NOT IN ($level, 'pays') GROUP BY m.level, p.code
     )
     SELECT l.level AS container, CASE WHEN h.low = h.high AND h.whole THEN h.low END AS code
     FROM (SELECT DISTINCT level FROM membership WHERE level NOT IN ($level, 'pays')) l
     CROSS JOIN (SELECT code, "position" FROM territory WHERE level = $level) t
     LEFT JOIN held h ON h.container = l.level AND h.code = t.code
     ORDER BY l.level, t."position"`,
    { level },
  );
  const within: Record<string, (string | null)[]> = {};
  for (const { container, code } of found) {
    within[container] ??= [];
    within[container].push(code);
  }
  return Object.fromEntries(
    Object.entries(within).filter(([, codes]) => codes.some((code) => code !== null)),
  );
}
