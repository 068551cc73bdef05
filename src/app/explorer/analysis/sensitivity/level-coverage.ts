import type { DemandFile } from '../../../../edition/files/demand-file.ts';

/** How many people of each territory live farther than a threshold. */
export interface LevelCoverage {
  /** People counted who have a distance, by territory. */
  readonly counted: Float64Array;
  readonly beyond: Float64Array;
  /** Share of those who have a distance, 0–100; NaN where nobody has. */
  readonly percent: Float64Array;
}

/** People counted at points, each in a place: the commune of a demand point, or a QPV. */
export interface CountedPeople {
  /** Position of the place in the index of its level. */
  readonly place: readonly number[];
  readonly population: readonly number[];
  readonly distanceMetres: DemandFile['distanceMetres'];
}

/** Position of each commune's territory in a level; −1 outside every one. */
export function territoryOfCommunes(
  within: readonly (string | null)[],
  codes: readonly string[],
): Int32Array {
  const positions = new Map(codes.map((code, position) => [code, position]));
  return Int32Array.from(within, (code) => (code === null ? -1 : (positions.get(code) ?? -1)));
}

/**
 * Counts people beyond a threshold in each territory of a level.
 *
 * @param thresholdKm in whole metres, for which the demand file is exact.
 * @param territory position of each place's territory, −1 for none; `count` territories in all.
 */
export function levelCoverage(
  people: CountedPeople,
  service: string,
  thresholdKm: number,
  territory: Int32Array,
  count: number,
): LevelCoverage {
  const distances = people.distanceMetres[service];
  if (!distances) throw new RangeError(`service ${service} has no distance in the demand file`);
  const threshold = Math.round(thresholdKm * 1000);
  const counted = new Float64Array(count);
  const beyond = new Float64Array(count);
  for (let i = 0; i < distances.length; i++) {
    const position = territory[people.place[i]];
    if (position < 0 || distances[i] < 0) continue;
    counted[position] += people.population[i];
    if (distances[i] > threshold) beyond[position] += people.population[i];
  }
  const percent = counted.map((total, i) => (total > 0 ? (100 * beyond[i]) / total : Number.NaN));
  return { counted, beyond, percent };
}
