import type { DuckDBConnection } from '@duckdb/node-api';
import { comparisonTerritories } from '../../../catalogue/frames.ts';
import type { CommunePlaces, DemandPartsFile } from '../../../edition/files/demand-parts-file.ts';
import type { FileRecord } from '../../../edition/files/file-record.ts';
import type { Catalogue } from '../../catalogue.ts';
import { columns, literal } from '../../duckdb.ts';
import { writeJsonGzip } from '../write-file.ts';

interface PartRow {
  commune: number;
  qpv: number;
  longitude: number;
  latitude: number;
  population: number;
  areaKm2: number;
}

/** Writes where people are counted, QPV apart, with what the planner must know of their communes. */
export async function publishDemandParts(
  db: DuckDBConnection,
  folder: string,
  edition: string,
  zonings: Catalogue['zonings'],
): Promise<FileRecord> {
  const parts = await columns<PartRow>(
    db,
    `SELECT t."position" AS commune, coalesce(q."position", -1) AS qpv,
       round(longitude, 5) AS longitude, round(latitude, 5) AS latitude, population,
       round(coalesce(area_km2, 0), 2) AS "areaKm2"
     FROM demand_part p
     JOIN territory t ON t.level = 'commune' AND t.code = p.commune
     LEFT JOIN territory q ON q.level = 'qpv' AND q.code = p.qpv
     ORDER BY p.id`,
  );
  const frames = comparisonTerritories.map(({ id }) => id);
  const { frame } = await columns<{ frame: number }>(
    db,
    `SELECT list_position([${frames.map(literal).join(', ')}], c.territory) - 1 AS frame
     FROM territory t JOIN comparison_territory c ON c.commune = t.code
     WHERE t.level = 'commune' ORDER BY t."position"`,
  );
  const communeClass: Record<string, number[]> = {};
  for (const { id, classes } of zonings) {
    const listed = classes.map((one) => literal(one.id)).join(', ');
    const found = await columns<{ place: number }>(
      db,
      `SELECT coalesce(list_position([${listed}], z.class), 0) - 1 AS place
       FROM territory t
       LEFT JOIN (FROM zone_class WHERE zoning = ${literal(id)}) z ON z.commune = t.code
       WHERE t.level = 'commune' ORDER BY t."position"`,
    );
    communeClass[id] = found.place;
  }
  const places = await placesApart(db);
  const file: DemandPartsFile = {
    edition,
    ...parts,
    ...(places && { places }),
    frames,
    communeFrame: frame,
    communeClass,
  };
  return writeJsonGzip(folder, 'demand-parts.json.gz', file);
}

/** Where communes are, when their people are counted in the squares of a grid. */
async function placesApart(db: DuckDBConnection): Promise<CommunePlaces | null> {
  const { squares } = await columns<{ squares: number }>(
    db,
    `SELECT count(*) AS squares FROM demand_point WHERE origin = 'population-grid'`,
  );
  if (squares[0] === 0) return null;
  return columns<{ commune: number; longitude: number; latitude: number }>(
    db,
    `SELECT t."position" AS commune, round(p.longitude, 5) AS longitude, round(p.latitude, 5) AS latitude
     FROM commune_place p JOIN territory t ON t.level = 'commune' AND t.code = p.commune ORDER BY p.id`,
  );
}
