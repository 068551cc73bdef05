import type { Adjacency } from '../../../../edition/files/adjacency-file.ts';

/**
 * Which territories share a border, from the borders of their communes.
 *
 * @param communes borders between communes, in the order of their index.
 * @param within code of the territory of each commune; null outside every one.
 * @param codes the territories, in the order of their index.
 */
export function levelAdjacency(
  communes: Adjacency,
  within: readonly (string | null)[],
  codes: readonly string[],
): Adjacency {
  const positions = new Map(codes.map((code, position) => [code, position]));
  const territory = Int32Array.from(within, (code) =>
    code === null ? -1 : (positions.get(code) ?? -1),
  );
  const touched = codes.map(() => new Set<number>());
  for (let commune = 0; commune < territory.length; commune++) {
    const own = territory[commune];
    if (own < 0) continue;
    for (let k = communes.offsets[commune]; k < communes.offsets[commune + 1]; k++) {
      const other = territory[communes.neighbours[k]];
      if (other >= 0 && other !== own) touched[own].add(other);
    }
  }
  const offsets = new Uint32Array(codes.length + 1);
  touched.forEach((others, position) => {
    offsets[position + 1] = offsets[position] + others.size;
  });
  const neighbours = Uint32Array.from(
    touched.flatMap((others) => [...others].sort((a, b) => a - b)),
  );
  return { offsets, neighbours };
}
