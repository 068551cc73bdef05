import type { DuckDBConnection } from '@duckdb/node-api';
import type { FileRecord } from '../../../edition/files/file-record.ts';
import { shareAlikeFolder, splitZones } from '../../../edition/files/share-alike.ts';
import type { CoverageRecord } from '../../../edition/files/territory-file.ts';
import { metreDecimals, rounded } from '../../../edition/writing/rounded.ts';
import { rows } from '../../duckdb.ts';
import { writeJsonGzip } from '../write-file.ts';

interface CoverageRow extends Record<string, unknown> {
  grouping_id: string;
  group_code: string;
  service: string;
  population: number;
  population_without_point: number;
  mean_km: number | null;
  median_km: number | null;
  beyond_5km: number | null;
  beyond_10km: number | null;
  beyond_20km: number | null;
  beyond_5km_pct: number | null;
  beyond_10km_pct: number | null;
  beyond_20km_pct: number | null;
}

type ByService = Record<string, CoverageRecord>;

/** Coverage of each territory of a level: code → service → record. */
export async function readCoverage(
  db: DuckDBConnection,
  grouping: string,
): Promise<Map<string, ByService>> {
  const found = await rows<CoverageRow>(
    db,
    'FROM group_coverage WHERE grouping_id = $grouping ORDER BY group_code, service',
    { grouping },
  );
  const coverage = new Map<string, ByService>();
  for (const row of found) {
    const services = coverage.get(row.group_code) ?? {};
    services[row.service] = record(row);
    coverage.set(row.group_code, services);
  }
  return coverage;
}

function record(row: CoverageRow): CoverageRecord {
  const km = (value: number | null) => (value === null ? null : rounded(value, metreDecimals));
  const share = (value: number | null) => rounded(value ?? 0, 4);
  return {
    population: row.population,
    withoutPoint: row.population_without_point,
    meanKm: km(row.mean_km),
    medianKm: km(row.median_km),
    beyond: [row.beyond_5km ?? 0, row.beyond_10km ?? 0, row.beyond_20km ?? 0],
    beyondPercent: [
      share(row.beyond_5km_pct),
      share(row.beyond_10km_pct),
      share(row.beyond_20km_pct),
    ],
  };
}

/** Writes the coverage of every class of every zoning, what is under a share-alike licence apart. */
export async function publishZones(
  db: DuckDBConnection,
  folder: string,
  edition: string,
  shared: ReadonlySet<string>,
): Promise<{ zones: FileRecord; zonesOdbl: FileRecord | null }> {
  const groupings = await rows<{ id: string }>(
    db,
    `SELECT DISTINCT grouping_id AS id FROM group_coverage WHERE grouping_id LIKE 'zone:%' ORDER BY 1`,
  );
  const zones: Record<string, Record<string, ByService>> = {};
  for (const { id } of groupings) {
    zones[id.slice('zone:'.length)] = Object.fromEntries(await readCoverage(db, id));
  }
  const [open, apart] = splitZones({ edition, zones }, (id) => shared.has(id));
  return {
    zones: await writeJsonGzip(folder, 'zones.json.gz', open),
    zonesOdbl:
      shared.size === 0
        ? null
        : await writeJsonGzip(folder, `${shareAlikeFolder}/zones.json.gz`, apart),
  };
}
