import type { DuckDBConnection } from '@duckdb/node-api';
import { inSquares, type PopulationGrid } from '../../catalogue/population-grid.ts';
import { travelTimeTo } from '../../catalogue/travel-time-indicator.ts';
import type { Catalogue } from '../catalogue.ts';
import { type ServedByMatrix, travelTimeSql } from '../derive/travel-times.ts';
import type { SourceDeclaration } from '../source.ts';
import type { StagedIndex } from '../stage/staged-index.ts';
import { createTravelTimes, stageTravelTimes } from './stage-travel-times.ts';
import { readSuppliedPopulationGrid } from './supplied-population-grid.ts';
import {
  matrixOf,
  type SuppliedGrid,
  type SuppliedMatrix,
  suppliedGrid,
  suppliedMatrix,
} from './supplied-source.ts';
import { readSuppliedTravelTimes } from './supplied-travel-times.ts';

/** What a deployer supplies. */
export interface Supplied {
  readonly matrices: readonly SuppliedMatrix[];
  readonly grid: SuppliedGrid | null;
}

/** Where a deployer supplies nothing. */
export const nothingSupplied: Supplied = { matrices: [], grid: null };

/**
 * What a deployer supplies in a folder, with the digests of its files; nothing where there is none.
 *
 * @throws SourceProblem when it is not declared as it must be.
 */
export async function readSupplied(
  folder: string,
  { services }: Pick<Catalogue, 'services'>,
): Promise<Supplied> {
  const declared = await readSuppliedTravelTimes(
    folder,
    services.map(({ id }) => id),
  );
  const grid = await readSuppliedPopulationGrid(folder);
  return {
    matrices: await Promise.all(declared.map((one) => suppliedMatrix(folder, one))),
    grid: grid && (await suppliedGrid(folder, grid)),
  };
}

/** The sources that a deployer supplies, as any are told. */
export function suppliedSources({ matrices, grid }: Supplied): SourceDeclaration[] {
  return [...(grid ? [grid.source] : []), ...matrices.map(({ source }) => source)];
}

/** The catalogue with an indicator for each service that a supplied matrix serves. */
export function withSupplied(catalogue: Catalogue, { matrices }: Supplied): Catalogue {
  const added = matrices.flatMap((matrix) =>
    catalogue.services
      .filter(({ id }) => matrix.declared.services.includes(id))
      .map((service) => travelTimeTo(service, matrixOf(matrix))),
  );
  const indicators = [...catalogue.indicators, ...added].sort(
    (a, b) => (a.order ?? 1000) - (b.order ?? 1000) || (a.id < b.id ? -1 : 1),
  );
  return { ...catalogue, indicators: added.length === 0 ? catalogue.indicators : indicators };
}

/** The catalogue as it is where people are counted in the squares of a grid. */
export function withSquares(catalogue: Catalogue, grid: PopulationGrid | null): Catalogue {
  if (grid === null) return catalogue;
  const places = inSquares(grid);
  const indicators = catalogue.indicators.map(
    (indicator) => indicator.countedAt?.(places) ?? indicator,
  );
  return { ...catalogue, indicators };
}

/** Which matrix serves which service. */
export function servedBy(matrices: readonly SuppliedMatrix[]): ServedByMatrix[] {
  return matrices.flatMap(({ declared }) =>
    declared.services.map((service) => ({ matrix: declared.id, service })),
  );
}

/**
 * Reads the supplied matrices into the database, ledger included.
 *
 * @returns what the index of staged data says of their sources.
 */
export async function stageMatrices(
  db: DuckDBConnection,
  matrices: readonly SuppliedMatrix[],
): Promise<StagedIndex['sources']> {
  if (matrices.length === 0) return [];
  await createTravelTimes(db);
  const sources: StagedIndex['sources'][number][] = [];
  for (const matrix of matrices) sources.push(await stageTravelTimes(db, matrix));
  return sources;
}

/** The queries that make tables of each supplied matrix, by its id: published beside the figures. */
export function matricesSql(matrices: readonly SuppliedMatrix[]): Record<string, string> {
  return Object.fromEntries(
    matrices.map((matrix) => [matrix.source.id, servedBy([matrix]).map(travelTimeSql).join('\n')]),
  );
}
