import { kilometresOf } from '../../../../edition/files/demand-file.ts';
import type { LevelIndex } from '../../../../edition/files/level-index.ts';
import type { ServiceRecord } from '../../../../edition/manifest.ts';
import type { EditionFiles } from '../../../edition/edition-files.ts';
import type { ReplacePointsInput } from './replace-points.ts';

/** A network and the people whom it serves, ready to be placed again. */
export interface PlacementData {
  readonly index: LevelIndex;
  /** Commune of each demand point, a position in the index. */
  readonly commune: Int32Array;
  readonly points: Omit<ReplacePointsInput, 'draws' | 'seed'>;
}

/** Loads the demand points with their distance to a service, and how many places each territory has. */
export async function loadPlacement(
  files: EditionFiles,
  service: ServiceRecord,
): Promise<PlacementData> {
  const level = files.manifest.levels.find(({ id }) => id === 'commune');
  if (!level) throw new Error('the edition has no communes');
  const [index, demand, parts, places] = await Promise.all([
    files.levelIndex(level),
    files.demand(),
    files.demandParts(),
    files.points(service),
  ]);
  const positions = new Map(index.codes.map((code, position) => [code, position]));
  const pointCounts = parts.frames.map(() => 0);
  for (const code of places.communes) {
    // Places outside the communes of this geography are near nobody who is counted.
    const position = code === null ? undefined : positions.get(code);
    if (position !== undefined) pointCounts[parts.communeFrame[position]]++;
  }
  return {
    index,
    commune: Int32Array.from(demand.commune),
    points: {
      longitude: Float64Array.from(demand.longitude),
      latitude: Float64Array.from(demand.latitude),
      population: Float64Array.from(demand.population),
      group: Uint8Array.from(demand.commune, (commune) => parts.communeFrame[commune]),
      distanceKm: Float64Array.from(demand.distanceCentikm[service.id], kilometresOf),
      pointCounts,
    },
  };
}
