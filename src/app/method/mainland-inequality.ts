import { gini } from '../../core/inequality/gini.ts';
import {
  besideIntraUnitTerm,
  type MeasureWithIntraUnitTerm,
} from '../../core/inequality/intra-unit-distance.ts';
import { theil } from '../../core/inequality/theil.ts';
import { type DemandFile, kilometresOf } from '../../edition/files/demand-file.ts';
import type { DemandPartsFile } from '../../edition/files/demand-parts-file.ts';
import type { LevelIndex } from '../../edition/files/level-index.ts';
import type { LevelRecord, ServiceRecord, TableRecord } from '../../edition/manifest.ts';
import type { KernelUse } from '../computation/computed-figure.ts';
import type { EditionFiles } from '../edition/edition-files.ts';
import { pointAreasKm2 } from '../edition/point-areas.ts';

/** What the inequality of a distance is computed from. */
export interface InequalityInputs {
  readonly service: ServiceRecord;
  readonly level: LevelRecord;
  /** Holds the areas. */
  readonly communes: TableRecord;
  /** Bytes to fetch. */
  readonly bytes: number;
}

/** What computes it, for whoever asks. */
export const exampleKernels: readonly KernelUse[] = [
  { name: 'theil', file: 'inequality/theil.ts', parameters: { weights: 'population' } },
  { name: 'gini', file: 'inequality/gini.ts', parameters: { weights: 'population' } },
  {
    name: 'besideIntraUnitTerm',
    file: 'inequality/intra-unit-distance.ts',
    parameters: { area: 'area_km2' },
  },
];

/** How unequal a distance is on the mainland, by two measures. */
export interface DistanceInequality {
  readonly theil: MeasureWithIntraUnitTerm;
  readonly gini: MeasureWithIntraUnitTerm;
}

/** What the example needs; null when the edition does not have it all. */
export function inequalityInputs({ manifest }: EditionFiles): InequalityInputs | null {
  const service = manifest.services.find(({ id }) => id === 'france-services');
  const communes = manifest.tables.find(({ name }) => name === 'communes');
  const level = manifest.levels.find(({ id }) => id === 'commune');
  if (!service || !communes || !level) return null;
  const { demand, demandParts } = manifest.files;
  const files = [
    demand,
    communes.arrow,
    level.index,
    ...(manifest.demandPoints ? [demandParts] : []),
  ];
  return { service, level, communes, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/**
 * Inequality of the distance to a service among the people of the communes of mainland France,
 * beside its value with the intra-unit term.
 */
export async function mainlandInequality(
  files: EditionFiles,
  { service, level, communes }: InequalityInputs,
): Promise<DistanceInequality> {
  const [index, demand, areaKm2] = await Promise.all([
    files.levelIndex(level),
    files.demand(),
    readAreas(files, communes),
  ]);
  if (files.manifest.demandPoints)
    return amongSquares(index, demand, await files.demandParts(), service.id);
  const people = new Float64Array(index.codes.length);
  const personKm = new Float64Array(index.codes.length);
  const distances = demand.distanceMetres[service.id];
  demand.commune.forEach((commune, i) => {
    if (distances[i] < 0) return;
    people[commune] += demand.population[i];
    personKm[commune] += demand.population[i] * kilometresOf(distances[i]);
  });
  const kept = mainland(index).filter((i) => people[i] > 0);
  const population = Float64Array.from(kept, (i) => people[i]);
  const distance = Float64Array.from(kept, (i) => personKm[i] / people[i]);
  const area = Float64Array.from(kept, (i) => areaKm2.get(index.codes[i]) ?? Number.NaN);
  return unequal(distance, population, area);
}

function unequal(
  distanceKm: Float64Array,
  population: Float64Array,
  areaKm2: Float64Array,
): DistanceInequality {
  return {
    theil: besideIntraUnitTerm((km) => theil(km, population), distanceKm, areaKm2),
    gini: besideIntraUnitTerm((km) => gini(km, population), distanceKm, areaKm2),
  };
}

/** The same among the squares of a population grid, each with its own distance and extent. */
function amongSquares(
  index: LevelIndex,
  demand: DemandFile,
  parts: DemandPartsFile,
  service: string,
): DistanceInequality {
  const looked = new Set(mainland(index));
  const distances = demand.distanceMetres[service];
  const areas = pointAreasKm2(demand, parts);
  const kept = Array.from(demand.commune.keys()).filter(
    (i) => looked.has(demand.commune[i]) && demand.population[i] > 0 && distances[i] >= 0,
  );
  return unequal(
    Float64Array.from(kept, (i) => kilometresOf(distances[i])),
    Float64Array.from(kept, (i) => demand.population[i]),
    Float64Array.from(kept, (i) => areas[i]),
  );
}

/** Areas by code of commune. */
async function readAreas(
  files: EditionFiles,
  { arrow }: TableRecord,
): Promise<Map<string, number>> {
  const [{ tableFromIPC }, bytes] = await Promise.all([
    import('apache-arrow'),
    files.bytes(arrow.path),
  ]);
  const table = tableFromIPC(bytes);
  const codes = table.getChild('code');
  const areas = table.getChild('area_km2');
  const byCode = new Map<string, number>();
  for (let i = 0; i < table.numRows; i++) byCode.set(codes?.get(i), areas?.get(i) ?? Number.NaN);
  return byCode;
}

/** Positions of the communes of the mainland: overseas régions have codes in 0, Corsica is 94. */
function mainland({ codes, within }: LevelIndex): number[] {
  return Array.from(codes.keys()).filter((i) => {
    const region = within.region[i];
    return region !== null && !region.startsWith('0') && region !== '94';
  });
}
