import { kilometresOf } from '../../../../edition/files/demand-file.ts';
import type { LevelIndex } from '../../../../edition/files/level-index.ts';
import type { ServiceRecord } from '../../../../edition/manifest.ts';
import type { EditionFiles } from '../../../edition/edition-files.ts';
import type { PlacedGroup, ReplacePointsInput } from './replace-points.ts';

/** A network and the people whom it serves, ready to be placed again. */
export interface PlacementData {
  readonly index: LevelIndex;
  /** Commune of each demand point, a position in the index. */
  readonly commune: Int32Array;
  readonly points: Omit<ReplacePointsInput, 'draws' | 'seed'>;
  /** The places of the network in the communes of this geography, each with its commune. */
  readonly places: PlacedGroup & { readonly commune: Int32Array };
}

/** Loads the demand points with their distance to a service, and its places. */
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
  const communeOf = places.communes.map((code) =>
    code === null ? undefined : positions.get(code),
  );
  // Places outside the communes of this geography are near nobody who is counted.
  const counted = [...communeOf.keys()].filter((place) => communeOf[place] !== undefined);
  const commune = Int32Array.from(counted, (place) => communeOf[place] as number);
  const group = Uint8Array.from(commune, (position) => parts.communeFrame[position]);
  return {
    index,
    commune: Int32Array.from(demand.commune),
    points: {
      longitude: Float64Array.from(demand.longitude),
      latitude: Float64Array.from(demand.latitude),
      population: Float64Array.from(demand.population),
      group: Uint8Array.from(demand.commune, (position) => parts.communeFrame[position]),
      distanceKm: Float64Array.from(demand.distanceMetres[service.id], kilometresOf),
      pointCounts: countsByGroup(group, parts.frames.length),
      network: null,
    },
    places: {
      longitude: Float64Array.from(counted, (place) => places.longitude[place]),
      latitude: Float64Array.from(counted, (place) => places.latitude[place]),
      group,
      commune,
    },
  };
}

/**
 * The people of some communes, and the places there to be put elsewhere among them; the places of
 * the other communes stay, for people near the border go to them.
 *
 * @param within 1 for each of these communes; null: all, and no place stays.
 */
export function placementWithin(data: PlacementData, within: Uint8Array | null): PlacementData {
  if (within === null) return data;
  const { points, places } = data;
  const isIn = (commune: Int32Array) => (i: number) => within[commune[i]] === 1;
  const people = [...data.commune.keys()].filter(isIn(data.commune));
  const isMoved = isIn(places.commune);
  const moved = pick(places, [...places.commune.keys()].filter(isMoved));
  const fixed = pick(
    places,
    [...places.commune.keys()].filter((place) => !isMoved(place)),
  );
  return {
    index: data.index,
    commune: Int32Array.from(people, (i) => data.commune[i]),
    points: {
      ...pick(points, people),
      population: Float64Array.from(people, (i) => points.population[i]),
      distanceKm: Float64Array.from(people, (i) => points.distanceKm[i]),
      pointCounts: countsByGroup(moved.group, points.pointCounts.length),
      network: { moved, fixed },
    },
    places,
  };
}

function countsByGroup(group: Uint8Array, groups: number): readonly number[] {
  const counts = new Array<number>(groups).fill(0);
  for (const one of group) counts[one]++;
  return counts;
}

function pick(points: PlacedGroup, ranks: readonly number[]): PlacedGroup {
  return {
    longitude: Float64Array.from(ranks, (i) => points.longitude[i]),
    latitude: Float64Array.from(ranks, (i) => points.latitude[i]),
    group: Uint8Array.from(ranks, (i) => points.group[i]),
  };
}
