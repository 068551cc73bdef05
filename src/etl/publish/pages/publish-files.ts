import type { DuckDBConnection } from '@duckdb/node-api';
import { type LicenceId, licences } from '../../../edition/licences.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { SourceDeclaration } from '../../source.ts';
import { publishShapes } from '../shapes/publish-shapes.ts';
import { publishAdjacency } from './adjacency-file.ts';
import { publishColumns } from './column-files.ts';
import { publishComputations } from './computations.ts';
import { publishZones } from './coverage-records.ts';
import { publishDemandParts } from './demand-parts.ts';
import { publishIndicatorParts } from './indicator-parts.ts';
import { publishLevelIndexes } from './level-indexes.ts';
import { readObservations } from './observation-columns.ts';
import { publishOldCommunes } from './old-communes.ts';
import { publishDemand, publishPoints } from './points-files.ts';
import { publishSearch } from './search-file.ts';
import { publishTerritoryFiles } from './territory-files.ts';
import { publishZoneClasses } from './zone-classes.ts';

/** Writes the files that pages read without a database: columns, indexes, territories, points. */
export async function publishFiles(
  db: DuckDBConnection,
  folder: string,
  edition: string,
  catalogue: Catalogue,
  origin: {
    readonly sources: readonly SourceDeclaration[];
    readonly licenceOf: (sources: readonly string[]) => LicenceId;
    readonly staged: string;
    readonly sourcesFolder: string;
    readonly suppliedSql: Readonly<Record<string, string>>;
  },
) {
  const { indicators, services } = catalogue;
  const { sources, licenceOf, sourcesFolder, suppliedSql } = origin;
  // Services and indicators whose licence asks for what derives from it to be shared alike.
  const shared = new Set(
    [...services, ...indicators]
      .filter(({ sources }) => licences[licenceOf(sources)].shareAlike)
      .map(({ id }) => id),
  );
  const observations = await readObservations(db, indicators);
  const columns = await publishColumns(folder, edition, indicators, observations);
  await publishTerritoryFiles(db, folder, edition, { indicators, observations, shared });
  const indexes = await publishLevelIndexes(db, folder);
  return {
    columns,
    ...(await publishShapes(db, origin.staged, folder, edition)),
    parts: await publishIndicatorParts(db, folder, edition, {
      indicators,
      communes: indexes.get('commune')!.count,
    }),
    indexes,
    points: await publishPoints(db, folder, catalogue),
    oldCommunes: await publishOldCommunes(db, folder, edition),
    search: await publishSearch(db, folder, edition),
    ...(await publishDemand(db, folder, edition, shared)),
    demandParts: await publishDemandParts(db, folder, edition, catalogue.zonings),
    zoneClasses: await publishZoneClasses(db, folder, edition, catalogue),
    ...(await publishZones(db, folder, edition, shared)),
    adjacency: await publishAdjacency(db, folder),
    computations: await publishComputations(db, folder, edition, {
      indicators,
      sources,
      sourcesFolder,
      suppliedSql,
      observations,
    }),
  };
}
