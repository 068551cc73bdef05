import fc from 'fast-check';
import {
  type HierarchyCell,
  type LinkedHierarchies,
  linkHierarchies,
} from '../../../src/core/secrecy/linked-hierarchies.ts';
import type { SecrecyRule } from '../../../src/core/secrecy/secrecy-rule.ts';

/** A true count table and what a producer that withholds small cells publishes of it. */
export interface RandomTable {
  readonly hierarchies: LinkedHierarchies;
  readonly truth: Float64Array;
  readonly published: Float64Array;
  readonly rule: SecrecyRule;
}

/**
 * Communes < arrondissement < département < France and communes < EPCI, EPCI crossing départements
 * at random. Cells up to `highest` are published as 0, the others to the nearest multiple of `base`.
 */
export function randomTables({ highest = 4, base = 1 } = {}): fc.Arbitrary<RandomTable> {
  const commune = fc.record({
    count: fc.oneof({ weight: 2, arbitrary: fc.nat(highest) }, fc.nat(40)),
    arrondissement: fc.nat(3),
    epci: fc.option(fc.nat(3), { freq: 8, nil: null }),
  });
  return fc.array(commune, { minLength: 1, maxLength: 12 }).map((communes) => {
    const hierarchies = linkHierarchies(cellsOf(communes));
    const truth = new Float64Array(hierarchies.ids.length);
    hierarchies.leaves.forEach((leaf, i) => {
      const count = communes[i].count;
      truth[leaf] += count;
      const seen = new Set<number>([leaf]);
      for (const parents of hierarchies.parents) {
        for (let cell = parents[leaf]; cell >= 0; cell = parents[cell]) {
          if (!seen.has(cell)) truth[cell] += count;
          seen.add(cell);
        }
      }
    });
    const published = truth.map((count) =>
      count <= highest ? 0 : Math.round(count / base) * base,
    );
    const rounding = Math.floor(base / 2);
    return { hierarchies, truth, published, rule: { id: 'random', lowest: 0, highest, rounding } };
  });
}

function cellsOf(communes: readonly { arrondissement: number; epci: number | null }[]) {
  const cells: HierarchyCell[] = communes.map(({ arrondissement, epci }, index) => ({
    id: `commune/${index}`,
    level: 'commune',
    parents: [`arrondissement/${arrondissement}`, epci === null ? null : `epci/${epci}`],
  }));
  for (const epci of new Set(communes.map((each) => each.epci))) {
    if (epci !== null) cells.push({ id: `epci/${epci}`, level: 'epci', parents: [null, null] });
  }
  const arrondissements = new Set(communes.map((each) => each.arrondissement));
  for (const each of arrondissements) {
    cells.push({
      id: `arrondissement/${each}`,
      level: 'arrondissement',
      parents: [`departement/${each >> 1}`, null],
    });
  }
  for (const each of new Set([...arrondissements].map((arrondissement) => arrondissement >> 1))) {
    cells.push({ id: `departement/${each}`, level: 'departement', parents: ['pays/FR', null] });
  }
  cells.push({ id: 'pays/FR', level: 'pays', parents: [null, null] });
  return cells;
}
