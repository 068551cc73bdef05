import type { Adjacency } from '../../../../edition/files/adjacency-file.ts';

/** Neighbouring territories of one category. */
export interface ClusterGroup {
  readonly category: number;
  readonly positions: readonly number[];
  readonly population: number;
  /** Position of the most peopled one, by which the group is named. */
  readonly main: number;
}

/**
 * Joins neighbouring territories of the same category into groups, the most peopled first.
 *
 * @param category 0 for those in no group.
 */
export function clusterGroups(
  category: Uint8Array,
  { offsets, neighbours }: Adjacency,
  population: readonly (number | null)[],
): ClusterGroup[] {
  const isSeen = new Uint8Array(category.length);
  const groups: ClusterGroup[] = [];
  for (let start = 0; start < category.length; start++) {
    if (category[start] === 0 || isSeen[start]) continue;
    const positions = [start];
    isSeen[start] = 1;
    for (let next = 0; next < positions.length; next++) {
      const position = positions[next];
      for (let k = offsets[position]; k < offsets[position + 1]; k++) {
        const other = neighbours[k];
        if (isSeen[other] || category[other] !== category[start]) continue;
        isSeen[other] = 1;
        positions.push(other);
      }
    }
    const people = (position: number) => population[position] ?? 0;
    groups.push({
      category: category[start],
      positions,
      population: positions.reduce((sum, position) => sum + people(position), 0),
      main: positions.reduce((best, position) =>
        people(position) > people(best) ? position : best,
      ),
    });
  }
  return groups.sort((a, b) => b.population - a.population || a.main - b.main);
}
