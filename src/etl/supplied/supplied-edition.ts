import type { DuckDBConnection } from '@duckdb/node-api';
import { travelTimeTo } from '../../catalogue/travel-time-indicator.ts';
import type { Catalogue } from '../catalogue.ts';
import { type ServedByMatrix, travelTimeSql } from '../derive/travel-times.ts';
import type { StagedIndex } from '../stage/staged-index.ts';
import { createTravelTimes, stageTravelTimes } from './stage-travel-times.ts';
import { matrixOf, type SuppliedMatrix, suppliedMatrix } from './supplied-source.ts';
import { readSuppliedTravelTimes } from './supplied-travel-times.ts';

/**
 * What a deployer supplies in a folder, with the digests of its files; nothing where there is none.
 *
 * @throws SourceProblem when it is not declared as it must be.
 */
export async function readSupplied(
  folder: string,
  { services }: Pick<Catalogue, 'services'>,
): Promise<SuppliedMatrix[]> {
  const declared = await readSuppliedTravelTimes(
    folder,
    services.map(({ id }) => id),
  );
  return Promise.all(declared.map((one) => suppliedMatrix(folder, one)));
}

/** The catalogue with an indicator for each service that a supplied matrix serves. */
export function withSupplied(catalogue: Catalogue, supplied: readonly SuppliedMatrix[]): Catalogue {
  const added = supplied.flatMap((matrix) =>
    catalogue.services
      .filter(({ id }) => matrix.declared.services.includes(id))
      .map((service) => travelTimeTo(service, matrixOf(matrix))),
  );
  const indicators = [...catalogue.indicators, ...added].sort(
    (a, b) => (a.order ?? 1000) - (b.order ?? 1000) || (a.id < b.id ? -1 : 1),
  );
  return { ...catalogue, indicators: added.length === 0 ? catalogue.indicators : indicators };
}

/** Which matrix serves which service. */
export function servedBy(supplied: readonly SuppliedMatrix[]): ServedByMatrix[] {
  return supplied.flatMap(({ declared }) =>
    declared.services.map((service) => ({ matrix: declared.id, service })),
  );
}

/**
 * Reads the supplied files into the database, ledger included.
 *
 * @returns what the index of staged data says of their sources.
 */
export async function stageSupplied(
  db: DuckDBConnection,
  supplied: readonly SuppliedMatrix[],
): Promise<StagedIndex['sources']> {
  if (supplied.length === 0) return [];
  await createTravelTimes(db);
  const sources: StagedIndex['sources'][number][] = [];
  for (const matrix of supplied) sources.push(await stageTravelTimes(db, matrix));
  return sources;
}

/** The queries that make tables of each supplied source, by its id: published beside the figures. */
export function suppliedSql(supplied: readonly SuppliedMatrix[]): Record<string, string> {
  return Object.fromEntries(
    supplied.map((matrix) => [matrix.source.id, servedBy([matrix]).map(travelTimeSql).join('\n')]),
  );
}
