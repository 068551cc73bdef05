import type { DuckDBConnection } from '@duckdb/node-api';
import { group } from 'd3';
import type { Topology } from 'topojson-specification';
import { comparisonTerritories } from '../../../catalogue/frames.ts';
import type { FileRecord } from '../../../edition/files/file-record.ts';
import { rows } from '../../duckdb.ts';
import { stagedTopology } from '../../shapes/staged-topology.ts';
import { communeMosaic } from '../tiles/commune-mosaic.ts';
import { writeJsonGzip } from '../write-file.ts';
import { publishFrameOutlines } from './frame-outlines.ts';
import { gridArcs, type LevelTopology, levelTopology } from './level-topology.ts';
import { type NamedTerritory, publishShapeCopies, type ShapeCopies } from './shape-copies.ts';

/** The shapes of a level, in its three formats. */
export interface ShapeRecords extends ShapeCopies {
  readonly shapes: FileRecord;
}

/**
 * How far the border of a published shape may be from the staged one, in degrees (0.001 is about
 * 100 m); communes and QPV keep what was staged.
 */
const toleranceDegrees: Readonly<Record<string, number>> = {
  epci: 0.002,
  ept: 0.001,
  arrondissement: 0.003,
  departement: 0.004,
  region: 0.006,
  pays: 0.008,
};

/**
 * Writes `shapes/<level>.topojson.gz` for every level: one object named after the level, whose
 * geometries carry `code`, in the order of the level's index; and its copies in other formats. Then
 * the outlines of the territories of comparison.
 */
export async function publishShapes(
  db: DuckDBConnection,
  stagedFolder: string,
  folder: string,
  edition: string,
): Promise<{ shapes: Map<string, ShapeRecords>; frameOutlines: FileRecord }> {
  const topology = await stagedTopology(stagedFolder, 'communes');
  const shared = {
    mosaic: communeMosaic(topology),
    arcs: gridArcs(topology),
    unit: topology.transform!.scale[0],
  };
  const territories = await rows<NamedTerritory & { readonly level: string }>(
    db,
    `SELECT t.level, t.code, t.name, p.population FROM territory t LEFT JOIN territory_place p USING (level, code)
     ORDER BY t.level, t."position"`,
  );
  const members = await rows<{ level: string; code: string; commune: string }>(
    db,
    'SELECT level, code, commune FROM membership ORDER BY ALL',
  );
  const membersOf = group(members, ({ level }) => level);
  const written = new Map<string, ShapeRecords>();
  for (const [level, ofLevel] of group(territories, (territory) => territory.level)) {
    const codes = ofLevel.map(({ code }) => code);
    const communes = new Map(membersOf.get(level)?.map(({ commune, code }) => [commune, code]));
    const staged =
      level === 'commune'
        ? topology
        : level === 'qpv'
          ? await stagedTopology(stagedFolder, 'qpv')
          : null;
    const shapes = staged
      ? inOrder(level, staged, codes)
      : levelTopology(
          level,
          shared,
          codes,
          (commune) => communes.get(commune),
          toleranceDegrees[level] ?? 0,
        );
    written.set(level, {
      shapes: await writeJsonGzip(folder, `shapes/${level}.topojson.gz`, shapes),
      ...(await publishShapeCopies(
        db,
        { folder, edition, level },
        shapes,
        ofLevel.map(({ code, name, population }) => ({ code, name, population })),
      )),
    });
  }
  const departements = new Map(
    membersOf.get('departement')?.map(({ commune, code }) => [commune, code]),
  );
  const frameOutlines = await publishFrameOutlines(
    folder,
    shared,
    comparisonTerritories.map(({ id }) => id),
    (commune) => frameOf(departements.get(commune)),
  );
  return { shapes: written, frameOutlines };
}

/** The territory of comparison of a département. */
function frameOf(departement: string | undefined): string | undefined {
  if (departement === undefined) return undefined;
  const listed = comparisonTerritories.find(({ departments }) =>
    (departments as readonly string[] | null)?.includes(departement),
  );
  return (listed ?? comparisonTerritories.find(({ departments }) => departments === null))?.id;
}

/** The only object of a topology under the level's name, its geometries in the order of `codes`. */
function inOrder(level: string, topology: Topology, codes: readonly string[]): LevelTopology {
  const [object] = Object.values((topology as LevelTopology).objects);
  const byCode = new Map(
    object.geometries.map((one) => [(one.properties as { code: string }).code, one]),
  );
  const geometries = codes.map(
    (code) => byCode.get(code) ?? ({ type: null, properties: { code } } as never),
  );
  return { ...topology, objects: { [level]: { type: 'GeometryCollection', geometries } } };
}
