import { join } from 'node:path';
import { type TravelTimeMatrix, travelTimeTables } from '../../catalogue/travel-time-indicator.ts';
import type { SourceDeclaration, StagedTable } from '../source.ts';
import { digestFile } from '../stage/staged-index.ts';
import { declarationFile, type SuppliedTravelTimes } from './supplied-travel-times.ts';

/** A supplied matrix with its files, told as any source is. */
export interface SuppliedMatrix {
  readonly declared: SuppliedTravelTimes;
  readonly source: SourceDeclaration;
  /** Path of a file of the source, by its name in the ledger. */
  readonly paths: ReadonlyMap<string, string>;
}

/** How the supplied files are called in the manifest, the ledger and messages. */
export const suppliedPath = (file: string) => `supplied/${file}`;

/** What indicators say of a matrix. */
export function matrixOf({ source, declared }: SuppliedMatrix): TravelTimeMatrix {
  const { title, producer, vintage } = declared;
  return { source: source.id, title, producer, vintage };
}

/** Digests the files of a matrix, the declaration among them: what it says is published too. */
export async function suppliedMatrix(
  folder: string,
  declared: SuppliedTravelTimes,
): Promise<SuppliedMatrix> {
  const { id, title, producer, vintage, licence, landing, services, file, ids } = declared;
  const names = [file, ...(ids === null ? [] : [ids]), declarationFile];
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
      id: `travel-times-${id}`,
      title,
      producer,
      licence,
      vintage,
      landing,
      files,
      reads: [],
      tables: services.flatMap(tablesOf),
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
