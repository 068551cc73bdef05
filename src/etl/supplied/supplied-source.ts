import { join } from 'node:path';
import { GRID_SOURCE } from '../../catalogue/population-grid.ts';
import { type TravelTimeMatrix, travelTimeTables } from '../../catalogue/travel-time-indicator.ts';
import type { SourceDeclaration, StagedTable } from '../source.ts';
import { digestFile } from '../stage/staged-index.ts';
import type { DeclaredSource } from './declared-fields.ts';
import { gridDeclarationFile, type SuppliedPopulationGrid } from './supplied-population-grid.ts';
import { declarationFile, type SuppliedTravelTimes } from './supplied-travel-times.ts';

/** Something supplied with its files, told as any source is. */
export interface SuppliedSource<Declared extends DeclaredSource> {
  readonly declared: Declared;
  readonly source: SourceDeclaration;
  /** Path of a file of the source, by its name in the ledger. */
  readonly paths: ReadonlyMap<string, string>;
}

/** A supplied matrix of travel times. */
export type SuppliedMatrix = SuppliedSource<SuppliedTravelTimes>;

/** A supplied population grid. */
export type SuppliedGrid = SuppliedSource<SuppliedPopulationGrid>;

/** How the supplied files are called in the manifest, the ledger and messages. */
export const suppliedPath = (file: string) => `supplied/${file}`;

/** What indicators say of a matrix. */
export function matrixOf({ source, declared }: SuppliedMatrix): TravelTimeMatrix {
  const { title, producer, vintage } = declared;
  return { source: source.id, title, producer, vintage };
}

/** Digests the files of a matrix, the declaration among them: what it says is published too. */
export function suppliedMatrix(
  folder: string,
  declared: SuppliedTravelTimes,
): Promise<SuppliedMatrix> {
  const { id, services, file, ids } = declared;
  const names = [file, ...(ids === null ? [] : [ids]), declarationFile];
  return suppliedSource(folder, `travel-times-${id}`, declared, names, services.flatMap(tablesOf));
}

/** Digests the files of a grid, the declaration among them. */
export function suppliedGrid(
  folder: string,
  declared: SuppliedPopulationGrid,
): Promise<SuppliedGrid> {
  return suppliedSource(
    folder,
    GRID_SOURCE,
    declared,
    [...declared.files, gridDeclarationFile],
    [],
  );
}

async function suppliedSource<Declared extends DeclaredSource>(
  folder: string,
  id: string,
  declared: Declared,
  names: readonly string[],
  tables: readonly StagedTable[],
): Promise<SuppliedSource<Declared>> {
  const { title, producer, vintage, licence, landing } = declared;
  const paths = new Map(names.map((name) => [suppliedPath(name), join(folder, name)]));
  const files = await Promise.all(
    [...paths].map(async ([path, at]) => ({
      path,
      ...(await digestFile(at)),
      format: { kind: 'bytes' } as const,
      downloads: [],
    })),
  );
  return {
    declared,
    paths,
    source: {
      id,
      title,
      producer,
      licence,
      vintage,
      landing,
      files,
      reads: [],
      tables,
      defects: [],
    },
  };
}

/** The tables that the derivation makes of a matrix, for a service. */
function tablesOf(service: string): StagedTable[] {
  const minutes = (of: string): StagedTable['columns'] => [
    {
      name: 'minutes',
      type: 'DOUBLE',
      unit: 'min',
      description: `minutes ${of} jusqu’au lieu que la matrice fournie atteint le plus vite (${service})`,
    },
    { name: 'minutes_status', type: 'VARCHAR', description: 'raison d’une valeur absente' },
  ];
  const { commune, qpv } = travelTimeTables(service);
  return [
    {
      name: commune,
      description: 'temps de trajet des communes',
      key: ['commune'],
      columns: [
        { name: 'commune', type: 'VARCHAR', description: 'code de la commune (2025)' },
        ...minutes('depuis le point de demande'),
      ],
    },
    {
      name: qpv,
      description: 'temps de trajet des QPV',
      key: ['qpv'],
      columns: [
        { name: 'qpv', type: 'VARCHAR', description: 'code du QPV' },
        ...minutes('depuis le QPV'),
      ],
    },
  ];
}
