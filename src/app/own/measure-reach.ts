import { coverageShare } from '../../core/access/coverage-share.ts';
import { EARTH_RADIUS_KM } from '../../core/geo/haversine.ts';
import { nearestWithinGroups } from '../../core/geo/nearest-within-groups.ts';
import type { DemandFile } from '../../edition/files/demand-file.ts';
import { thresholdsKm } from '../../edition/thresholds.ts';
import { metreDecimals, metresUp, rounded } from '../../edition/writing/rounded.ts';
import type { KernelUse } from '../computation/computed-figure.ts';
import type { OwnReach } from './own-layer.ts';
import type { CollectedPoints } from './reading/collect-rows.ts';

/** What measures that, for whoever asks. */
export const ownKernels: readonly KernelUse[] = [
  {
    name: 'nearestWithinGroups',
    file: 'geo/nearest-within-groups.ts',
    parameters: { earthRadiusKm: EARTH_RADIUS_KM },
  },
];

/**
 * How far people live from the nearest of some points, within their territory of comparison: the
 * measure of the edition, on the reader's points.
 *
 * @param frames territory of comparison of each commune, by position
 */
export function measureReach(
  demand: Pick<DemandFile, 'commune' | 'population' | 'longitude' | 'latitude'>,
  frames: readonly number[],
  points: CollectedPoints,
): OwnReach {
  const { commune, population } = demand;
  const frameOf = (position: number) => frames[position];
  const nearest = nearestWithinGroups(
    { ...demand, group: commune.map(frameOf) },
    { ...points, group: points.commune.map(frameOf) },
  );
  const distanceKm = nearest.distanceKm.map((km) => metresUp(km) / 1000);
  const weighted = new Float64Array(frames.length);
  const people = new Float64Array(frames.length);
  const plain = new Float64Array(frames.length);
  const places = new Uint32Array(frames.length);
  commune.forEach((position, i) => {
    weighted[position] += distanceKm[i] * population[i];
    people[position] += population[i];
    plain[position] += distanceKm[i];
    places[position]++;
  });
  // Communes without inhabitants have a distance too.
  const communeKm = weighted.map((sum, position) =>
    rounded(
      people[position] > 0 ? sum / people[position] : plain[position] / places[position],
      metreDecimals,
    ),
  );
  const reach = thresholdsKm.map((km) => coverageShare(distanceKm, population, km));
  const { totalWeight, missingWeight } = reach[0];
  return {
    population: totalWeight + missingWeight,
    within: reach.map(({ weightWithin }) => weightWithin),
    withoutPoint: missingWeight,
    communeKm,
  };
}
