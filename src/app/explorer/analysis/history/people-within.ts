import type { DemandFile } from '../../../../edition/files/demand-file.ts';

/** How many people a list of places reaches. */
export interface PeopleWithin {
  readonly population: number;
  /** People counted within the threshold of a place. */
  readonly within: number;
  /** People of territories of comparison where the list has no place. */
  readonly withoutPlace: number;
}

/**
 * Counts the people within a threshold of a service, in some communes.
 *
 * @param thresholdKm in whole metres, for which the demand file is exact.
 * @param isCounted whether the people of a commune (a position in its index) count.
 */
export function peopleWithin(
  demand: DemandFile,
  service: string,
  thresholdKm: number,
  isCounted: (commune: number) => boolean,
): PeopleWithin {
  const distances = demand.distanceMetres[service];
  if (!distances) throw new RangeError(`service ${service} has no distance in the demand file`);
  const threshold = Math.round(thresholdKm * 1000);
  let population = 0;
  let within = 0;
  let withoutPlace = 0;
  demand.commune.forEach((commune, i) => {
    if (!isCounted(commune)) return;
    const people = demand.population[i];
    population += people;
    if (distances[i] < 0) withoutPlace += people;
    else if (distances[i] <= threshold) within += people;
  });
  return { population, within, withoutPlace };
}
