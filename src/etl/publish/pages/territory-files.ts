import type { DuckDBConnection } from '@duckdb/node-api';
import { group } from 'd3';
import { type IndicatorDeclaration, pageDecimals } from '../../../catalogue/indicator.ts';
import { unbridgedIslands } from '../../../catalogue/unbridged-islands.ts';
import type { Observation } from '../../../edition/files/column-file.ts';
import { shareAlikeFolder, splitTerritories } from '../../../edition/files/share-alike.ts';
import type { TerritoryFile, TerritoryRecord } from '../../../edition/files/territory-file.ts';
import { columns, rows } from '../../duckdb.ts';
import { writeJsonGzip } from '../write-file.ts';
import { readAccess } from './access-records.ts';
import { readCoverage } from './coverage-records.ts';
import { type Observations, observationAt } from './observation-columns.ts';
import { readTravel } from './travel-records.ts';

interface Territory {
  code: string;
  name: string;
  position: number;
  population: number | null;
  area_km2: number | null;
  shard: string;
  note: string | null;
  article_type: number | null;
}

/**
 * Writes what panels and fact-sheets say of each territory, level by level and shard by shard; what
 * is under a share-alike licence (services and indicators `shared`) apart.
 */
export async function publishTerritoryFiles(
  db: DuckDBConnection,
  folder: string,
  edition: string,
  {
    indicators,
    observations,
    shared,
  }: {
    readonly indicators: readonly IndicatorDeclaration[];
    readonly observations: Observations;
    readonly shared: ReadonlySet<string>;
  },
): Promise<void> {
  let writing: Promise<unknown> = Promise.resolve();
  for (const level of observations.keys()) {
    const territories = await rows<Territory>(
      db,
      `SELECT t.code, t.name, t."position", p.population, p.area_km2, p.shard, d.note,
         c.article_type
       FROM territory t JOIN territory_place p USING (level, code)
       LEFT JOIN demand_population d ON d.commune = CASE t.level WHEN 'commune' THEN t.code END
       LEFT JOIN commune c ON t.level = 'commune' AND c.code = t.code
       WHERE t.level = $level ORDER BY t."position"`,
      { level },
    );
    const within = await pairs(db, withinSql, { level });
    const zonings =
      level === 'commune'
        ? await pairs(
            db,
            'SELECT commune AS code, zoning AS key, class AS value FROM zone_class ORDER BY zoning',
          )
        : new Map();
    const point = await originPoints(db, level);
    const squares = level === 'commune' ? await squareCounts(db) : new Map<string, number>();
    const related = await relatedTerritories(db, level);
    const access = await readAccess(db, level);
    const travel = await readTravel(db, level, indicators);
    const coverage = await readCoverage(db, level);
    const valuesAt = valueReader(indicators, observations, level);
    const recordOf = ({ code, position, ...territory }: Territory): TerritoryRecord => {
      const area = territory.area_km2;
      const others = related.get(code) ?? [];
      return {
        name: territory.name,
        ...(territory.article_type === 1 && /^h/i.test(territory.name) ? { muteH: true } : {}),
        population: territory.population,
        populationNote: territory.note,
        point: point.get(code) ?? null,
        ...(squares.has(code) ? { squares: squares.get(code) } : {}),
        areaKm2: area === null ? null : Math.round(area * 100) / 100,
        roadEstimate: ![code, ...others].some((one) => unbridgedIslands.includes(one)),
        within: within.get(code) ?? {},
        zonings: zonings.get(code) ?? {},
        qpv: level === 'commune' ? others : [],
        communes: level === 'qpv' ? others : [],
        access: access.get(code) ?? {},
        ...(travel && { travel: travel.get(code) ?? {} }),
        coverage: coverage.get(code) ?? {},
        values: valuesAt(position),
      };
    };
    for (const [shard, members] of group(territories, (territory) => territory.shard)) {
      const file: TerritoryFile = {
        edition,
        level,
        territories: Object.fromEntries(
          members.map((territory) => [territory.code, recordOf(territory)]),
        ),
      };
      // One shard is compressed while the next is made.
      await writing;
      writing = writeShard(folder, `territories/${level}/${shard}.json.gz`, file, shared);
    }
  }
  await writing;
}

async function writeShard(
  folder: string,
  path: string,
  file: TerritoryFile,
  shared: ReadonlySet<string>,
): Promise<void> {
  const [open, apart] = splitTerritories(file, (id) => shared.has(id));
  await writeJsonGzip(folder, path, open);
  if (shared.size > 0) await writeJsonGzip(folder, `${shareAlikeFolder}/${path}`, apart);
}

/** Position of a territory → its observation by indicator, rounded as the indicator is. */
function valueReader(
  indicators: readonly IndicatorDeclaration[],
  observations: Observations,
  level: string,
): (position: number) => Record<string, Observation> {
  const known = indicators
    .flatMap((indicator) => {
      const { id } = indicator;
      const column = observations.get(level)?.get(id);
      return column ? [{ id, decimals: pageDecimals(indicator), column }] : [];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return (position) => {
    const values: Record<string, Observation> = {};
    for (const { id, decimals, column } of known) {
      values[id] = observationAt(column, position, decimals);
    }
    return values;
  };
}

/** Territories that hold the whole of another: each of its communes is in the same one. */
const withinSql = `
  WITH part AS (
    SELECT code, commune FROM membership WHERE level = $level
    UNION ALL SELECT qpv, commune FROM qpv_commune WHERE $level = 'qpv'
  ), size AS (SELECT code, count(*) AS communes FROM part GROUP BY code)
  SELECT p.code, m.level AS key, min(m.code) AS value
  FROM part p JOIN size s USING (code) JOIN membership m USING (commune)
  WHERE m.level <> $level GROUP BY p.code, m.level
  HAVING min(m.code) = max(m.code) AND count(*) = any_value(s.communes) ORDER BY m.level`;

/** code → key → value, keys in the order of the rows. */
async function pairs(
  db: DuckDBConnection,
  sql: string,
  values?: { level: string },
): Promise<Map<string, Record<string, string>>> {
  const found = await columns<{ code: string; key: string; value: string }>(db, sql, values);
  const records = new Map<string, Record<string, string>>();
  found.code.forEach((code, i) => {
    const record = records.get(code) ?? {};
    records.set(code, record);
    record[found.key[i]] = found.value[i];
  });
  return records;
}

/** Where distances of a commune or a QPV are measured from, to the metre; empty for other levels. */
async function originPoints(
  db: DuckDBConnection,
  level: string,
): Promise<Map<string, [number, number]>> {
  if (level !== 'commune' && level !== 'qpv') return new Map();
  const found = await rows<{ code: string; longitude: number; latitude: number }>(
    db,
    level === 'qpv'
      ? 'SELECT code, longitude, latitude FROM qpv WHERE longitude IS NOT NULL'
      : `SELECT commune AS code, arg_max(longitude, population) AS longitude,
           arg_max(latitude, population) AS latitude FROM demand_point GROUP BY commune`,
  );
  const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
  return new Map(
    found.map(({ code, longitude, latitude }) => [code, [rounded(longitude), rounded(latitude)]]),
  );
}

/** In how many squares of a population grid the people of each commune are counted. */
async function squareCounts(db: DuckDBConnection): Promise<Map<string, number>> {
  const found = await rows<{ commune: string; squares: number }>(
    db,
    `SELECT commune, count(*) AS squares FROM demand_point WHERE origin = 'population-grid' GROUP BY commune`,
  );
  return new Map(found.map(({ commune, squares }) => [commune, squares]));
}

/** The QPV of each commune, or the communes of each QPV. */
async function relatedTerritories(
  db: DuckDBConnection,
  level: string,
): Promise<Map<string, string[]>> {
  if (level !== 'commune' && level !== 'qpv') return new Map();
  const [from, to] = level === 'commune' ? ['commune', 'qpv'] : ['qpv', 'commune'];
  const found = await rows<{ code: string; other: string }>(
    db,
    `SELECT ${from} AS code, ${to} AS other FROM qpv_commune ORDER BY ALL`,
  );
  return new Map(
    [...group(found, ({ code }) => code)].map(([code, members]) => [
      code,
      members.map(({ other }) => other),
    ]),
  );
}
