import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { demandPointsOf } from '../../catalogue/population-grid.ts';
import type { Catalogue } from '../catalogue.ts';
import { runSqlFile } from '../duckdb.ts';
import { deriveTerritoryPlaces } from '../publish/pages/level-indexes.ts';
import type { StagedIndex } from '../stage/staged-index.ts';
import type { CommuneShape } from '../supplied/commune-locator.ts';
import { stagePopulationGrid } from '../supplied/stage-population-grid.ts';
import {
  nothingSupplied,
  type Supplied,
  servedBy,
  stageMatrices,
} from '../supplied/supplied-edition.ts';
import type { SuppliedGrid } from '../supplied/supplied-source.ts';
import { deriveAccess } from './access.ts';
import { deriveAccessPoints, deriveComparisonTerritories } from './access-points.ts';
import { gridPoints, replaceDemandPoints } from './grid-demand.ts';
import { deriveMemberships, deriveZoneClasses } from './memberships.ts';
import { deriveObservations } from './observations.ts';
import { deriveQpvAccess, type QpvPerimeter } from './qpv-access.ts';
import { deriveTravelTimes } from './travel-times.ts';

/**
 * The tables from which everything is published, in the order in which they need each other.
 *
 * @param shapes of the communes, for a population grid that lists none
 * @returns what the index of staged data says of what a deployer supplies.
 */
export async function runDerivation(
  db: DuckDBConnection,
  catalogue: Catalogue,
  perimeters: readonly QpvPerimeter[],
  log: (message: string) => void,
  supplied: Supplied = nothingSupplied,
  shapes: () => Promise<readonly CommuneShape[]> = async () => [],
): Promise<StagedIndex['sources']> {
  const squares = await deriveTerritories(db, catalogue, supplied, shapes);
  const added = await deriveFigures(db, catalogue, perimeters, log, supplied);
  return [...(squares?.sources ?? []), ...added];
}

/**
 * Territories, zones, demand points and access points: all that the tiles need.
 *
 * @returns the squares in which people are counted, and their source; null at the chefs-lieux.
 */
export async function deriveTerritories(
  db: DuckDBConnection,
  catalogue: Catalogue,
  { grid }: Supplied,
  shapes: () => Promise<readonly CommuneShape[]>,
) {
  await runDerivationSql(db, 'demand.sql');
  const squares = grid && (await deriveSquares(db, grid, shapes));
  await runDerivationSql(db, 'zone-demand.sql');
  await deriveComparisonTerritories(db);
  await runDerivationSql(db, 'demand-parts.sql');
  await deriveAccessPoints(db, catalogue.services);
  await deriveMemberships(db, catalogue.levels);
  await deriveZoneClasses(db, catalogue.zonings);
  return squares;
}

/** Counts people in the squares of a supplied grid. */
async function deriveSquares(
  db: DuckDBConnection,
  supplied: SuppliedGrid,
  shapes: () => Promise<readonly CommuneShape[]>,
) {
  const { grid, index } = await stagePopulationGrid(db, supplied, shapes);
  const counts = await replaceDemandPoints(db, gridPoints(grid));
  const { squareMetres } = grid;
  return {
    record: demandPointsOf({ squareMetres, ...supplied.declared }, counts),
    sources: [index],
  };
}

/** Distances, coverage and indicators; minutes where travel times are supplied. */
export async function deriveFigures(
  db: DuckDBConnection,
  catalogue: Catalogue,
  perimeters: readonly QpvPerimeter[],
  log: (message: string) => void,
  { matrices }: Supplied,
): Promise<StagedIndex['sources']> {
  log('distances aux services');
  await deriveAccess(db);
  await deriveQpvAccess(db, perimeters);
  await runDerivationSql(db, 'commune-access.sql');
  await runDerivationSql(db, 'coverage.sql');
  const added = await stageMatrices(db, matrices);
  if (matrices.length > 0) await deriveTravelTimes(db, servedBy(matrices));
  log('indicateurs');
  await deriveObservations(db, catalogue.indicators);
  await deriveTerritoryPlaces(db);
  return added;
}

function runDerivationSql(db: DuckDBConnection, name: string): Promise<void> {
  return runSqlFile(db, join(import.meta.dirname, name));
}
