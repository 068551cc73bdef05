import type { DuckDBConnection } from '@duckdb/node-api';
import { group } from 'd3';
import type { IndicatorDeclaration } from '../../catalogue/indicator.ts';
import { unbridgedIslands } from '../../catalogue/unbridged-islands.ts';
import type { Observation } from '../../edition/column-file.ts';
import type { ReasonId } from '../../edition/reasons.ts';
import type { AccessRecord, TerritoryFile, TerritoryRecord } from '../../edition/territory-file.ts';
import { rows } from '../duckdb.ts';
import { readCoverage } from './coverage-records.ts';
import { writeJsonGzip } from './write-file.ts';

type Row = Record<string, string | number | null>;

/** Writes what panels and fact-sheets say of each territory, level by level and shard by shard. */
export async function publishTerritoryFiles(
  db: DuckDBConnection,
  folder: string,
  edition: string,
  indicators: readonly IndicatorDeclaration[],
): Promise<void> {
  const decimals = new Map(indicators.map(({ id, decimals: n }) => [id, n]));
  const levels = await rows<{ level: string }>(
    db,
    'SELECT DISTINCT level FROM territory ORDER BY level',
  );
  for (const { level } of levels) {
    const territories = await rows<Row>(
      db,
      `SELECT t.code, t.name, p.population, p.area_km2, p.shard,
         CASE WHEN t.level = 'commune' THEN (SELECT note FROM demand_population d WHERE d.commune = t.code) END AS note
       FROM territory t JOIN territory_place p USING (level, code) WHERE t.level = $level ORDER BY t.code`,
      { level },
    );
    const within = await pairs(db, withinSql, level);
    const zonings =
      level === 'commune'
        ? await pairs(
            db,
            'SELECT commune AS code, zoning AS key, class AS value FROM zone_class ORDER BY ALL',
          )
        : new Map();
    const related = await relatedTerritories(db, level);
    const access = await accessRecords(db, level);
    const coverage = await readCoverage(db, level);
    const values = await observations(db, level, decimals);
    for (const [shard, members] of group(territories, (territory) => territory.shard as string)) {
      const file: TerritoryFile = {
        edition,
        level,
        territories: Object.fromEntries(
          members.map((territory): [string, TerritoryRecord] => {
            const code = territory.code as string;
            const area = territory.area_km2 as number | null;
            return [
              code,
              {
                name: territory.name as string,
                population: territory.population as number | null,
                populationNote: territory.note as string | null,
                areaKm2: area === null ? null : Math.round(area * 100) / 100,
                roadEstimate: ![code, ...(related.get(code) ?? [])].some((one) =>
                  unbridgedIslands.includes(one),
                ),
                within: Object.fromEntries(within.get(code) ?? []),
                zonings: Object.fromEntries(zonings.get(code) ?? []),
                qpv: level === 'commune' ? (related.get(code) ?? []) : [],
                communes: level === 'qpv' ? (related.get(code) ?? []) : [],
                access: access.get(code) ?? {},
                coverage: coverage.get(code) ?? {},
                values: values.get(code) ?? {},
              },
            ];
          }),
        ),
      };
      await writeJsonGzip(folder, `territories/${level}/${shard}.json.gz`, file);
    }
  }
}

const withinSql = `
  WITH part AS (
    SELECT code, commune FROM membership WHERE level = $level
    UNION ALL SELECT qpv, commune FROM qpv_commune WHERE $level = 'qpv'
  )
  SELECT p.code, m.level AS key, min(m.code) AS value FROM part p JOIN membership m USING (commune)
  WHERE m.level <> $level GROUP BY p.code, m.level HAVING min(m.code) = max(m.code) ORDER BY ALL`;

async function pairs(
  db: DuckDBConnection,
  sql: string,
  level?: string,
): Promise<Map<string, [string, string][]>> {
  const found = await rows<{ code: string; key: string; value: string }>(
    db,
    sql,
    level ? { level } : undefined,
  );
  return new Map(
    [...group(found, ({ code }) => code)].map(([code, members]) => [
      code,
      members.map(({ key, value }) => [key, value]),
    ]),
  );
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

async function accessRecords(
  db: DuckDBConnection,
  level: string,
): Promise<Map<string, Record<string, AccessRecord | null>>> {
  if (level !== 'commune' && level !== 'qpv') return new Map();
  const table = level === 'commune' ? 'commune_access' : 'qpv_access';
  const inside = level === 'qpv' ? 'a.inside' : 'NULL';
  const found = await rows<Row>(
    db,
    `SELECT a.${level} AS code, a.service, a.point, p.name, p.address, p.commune, a.distance_km,
       a.within_5km, a.within_10km, a.within_20km, ${inside} AS inside
     FROM ${table} a JOIN access_point p ON p.service = a.service AND p.id = a.point ORDER BY 1, 2`,
  );
  const services = await rows<{ service: string }>(
    db,
    'SELECT DISTINCT service FROM access_point ORDER BY 1',
  );
  const records = new Map<string, Record<string, AccessRecord | null>>();
  for (const row of found) {
    const code = row.code as string;
    let record = records.get(code);
    if (!record) {
      record = Object.fromEntries(services.map(({ service }) => [service, null]));
      records.set(code, record);
    }
    record[row.service as string] = {
      point: row.point as string,
      name: row.name as string,
      address: row.address as string | null,
      commune: row.commune as string,
      distanceKm: Math.round((row.distance_km as number) * 100) / 100,
      within: [row.within_5km as number, row.within_10km as number, row.within_20km as number],
      ...(row.inside === null ? {} : { inside: row.inside as number }),
    };
  }
  return records;
}

async function observations(
  db: DuckDBConnection,
  level: string,
  decimals: ReadonlyMap<string, number>,
): Promise<Map<string, Record<string, Observation>>> {
  const reader = await db.runAndReadAll(
    'SELECT code, indicator, low, high, reason FROM observation WHERE level = $level ORDER BY code, indicator',
    { level },
  );
  const [codes, ids, lows, highs, reasons] = reader.getColumnsJS() as [
    string[],
    string[],
    (number | null)[],
    (number | null)[],
    (ReasonId | null)[],
  ];
  const values = new Map<string, Record<string, Observation>>();
  codes.forEach((code, i) => {
    let record = values.get(code);
    if (!record) values.set(code, (record = {}));
    const scale = 10 ** (decimals.get(ids[i]) ?? 0);
    const round = (value: number) => Math.round(value * scale) / scale;
    const low = lows[i];
    const high = highs[i];
    record[ids[i]] =
      low === null || high === null
        ? { kind: 'missing', reason: reasons[i] as ReasonId }
        : low === high
          ? { kind: 'value', value: round(low) }
          : { kind: 'range', low: round(low), high: round(high) };
  });
  return values;
}
