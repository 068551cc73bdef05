import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';
import { suppressComplementary } from '../../../src/core/secrecy/complementary-suppression.ts';
import { type CountTable, readCountTable } from '../../../src/core/secrecy/count-table.ts';
import {
  type HierarchyCell,
  linkHierarchies,
} from '../../../src/core/secrecy/linked-hierarchies.ts';
import type { SecrecyRule } from '../../../src/core/secrecy/secrecy-rule.ts';
import vector from '../../vectors/rsa_2023_hierarchies.json' with { type: 'json' };
import { linearProgrammeAttack } from './linear-programme-attack.ts';

/** As the CNAF says: under 5 is withheld, other counts of communes and EPCI are rounded to 5. */
const asPublished: SecrecyRule = {
  id: 'RSA 2023',
  lowest: 0,
  highest: 4,
  rounding: { commune: 2, epci: 2 },
};
/** The sharpest reading: every published count is exact. */
const exact: SecrecyRule = { id: 'RSA 2023, exact', lowest: 0, highest: 4 };

const attackOf = await linearProgrammeAttack();

interface Territory {
  readonly cells: readonly HierarchyCell[];
  readonly counts: Float64Array;
}

const territories: readonly Territory[] = vector.territories.map(
  ({ departements, epci, communes }) => {
    const departementIds = Object.keys(departements);
    const epciIds = Object.keys(epci);
    const parentOf = (level: string, ids: readonly string[], rank: number) =>
      rank < 0 ? null : `${level}/${ids[rank]}`;
    const totals: [level: string, counts: Record<string, number | undefined>][] = [
      ['epci', epci],
      ['departement', departements],
    ];
    return {
      cells: [
        ...communes.map(([, ofEpci, ofDepartement], i) => ({
          id: `commune/${i}`,
          level: 'commune',
          parents: [
            parentOf('epci', epciIds, ofEpci),
            parentOf('departement', departementIds, ofDepartement),
          ],
        })),
        ...totals.flatMap(([level, counts]) =>
          Object.keys(counts).map((code) => ({
            id: `${level}/${code}`,
            level,
            parents: [null, null],
          })),
        ),
      ],
      counts: Float64Array.from([
        ...communes.map(([count]) => count),
        ...totals.flatMap(([, counts]) =>
          Object.values(counts).map((count) => count ?? Number.NaN),
        ),
      ]),
    };
  },
);

/** One withheld cell of each group that has the same parents: the others have the same interval. */
function representatives({ hierarchies, status }: CountTable): number[] {
  const groups = new Map<string, number>();
  status.forEach((each, cell) => {
    const key = hierarchies.parents.map((parents) => parents[cell]).join();
    if (each === 'primary' && !groups.has(key)) groups.set(key, cell);
  });
  return [...groups.values()];
}

function expectHidden(table: CountTable, rule: SecrecyRule): void {
  const attack = attackOf(table, rule);
  for (const cell of representatives(table)) {
    const interval = attack(cell);
    expect(interval, table.hierarchies.ids[cell]).not.toBeNull();
    expect(interval![0]).toBeLessThanOrEqual(rule.lowest + 1e-9);
    expect(interval![1]).toBeGreaterThanOrEqual(rule.highest - 1e-9);
  }
}

describe('the RSA households of four territories', () => {
  it.each(territories)(
    'published rows reveal none of the withheld ones (%#)',
    ({ cells, counts }) => {
      const table = readCountTable(linkHierarchies(cells), counts, asPublished);
      expect(table.status.filter((each) => each === 'primary').length).toBeGreaterThan(50);
      const suppression = suppressComplementary(table, asPublished);
      expect(suppression.unresolved).toEqual([]);
      expectHidden(suppression.table, asPublished);
    },
    60_000,
  );

  it('with totals that add up exactly, the totals of what would be revealed are withheld too', () => {
    let alone = 0;
    let kept = 0;
    for (const [t, { cells, counts }] of territories.entries()) {
      const random = seededRandom(t + 1);
      const hierarchies = linkHierarchies(cells);
      // The producer's table as it could be: the withheld counts drawn, the totals their sums.
      const drawn = counts.map((count) => (count === 0 ? Math.floor(5 * random()) : count));
      const added = counts.slice();
      for (const parents of hierarchies.parents) {
        for (const total of new Set(parents)) {
          if (total < 0) continue;
          added[total] = drawn.reduce(
            (sum, n, cell) => (parents[cell] === total ? sum + n : sum),
            0,
          );
        }
      }
      const table = readCountTable(hierarchies, added, exact);
      const suppression = suppressComplementary(table, exact);
      expect(suppression.unresolved).toEqual([]);
      expectHidden(suppression.table, exact);
      const [epciOf] = hierarchies.parents;
      for (const epci of new Set(epciOf)) {
        if (epci < 0) continue;
        const withheld = table.status.filter(
          (each, cell) => each === 'primary' && epciOf[cell] === epci,
        );
        if (withheld.length === 1) {
          alone++;
          expect(suppression.table.status[epci]).toBe('complementary');
        }
        if (suppression.table.status[epci] === 'published') kept++;
      }
    }
    expect(alone).toBeGreaterThan(0);
    expect(kept).toBeGreaterThan(10);
  });
});
