import loadHighs from 'highs';
import type { CountTable } from '../../../src/core/secrecy/count-table.ts';
import {
  remainderOf,
  roundingOf,
  type SecrecyRule,
} from '../../../src/core/secrecy/secrecy-rule.ts';

export type Attack = (cell: number) => [low: number, high: number] | null;

/**
 * An attacker with a linear solver: one variable per cell, one equation per total and hierarchy.
 * Gives the feasible interval of a cell, or null where the published figures contradict each other.
 */
export async function linearProgrammeAttack(): Promise<
  (table: CountTable, rule: SecrecyRule) => Attack
> {
  const highs = await loadHighs();
  return (table, rule) => {
    const model = `Subject To\n${equationsOf(table, rule)}\nBounds\n${rangesOf(table, rule)}\nEnd\n`;
    const solve = (sense: 'Minimize' | 'Maximize', cell: number) => {
      const { Status, ObjectiveValue } = highs.solve(`${sense}\nobj: c${cell}\n${model}`);
      if (Status === 'Optimal') return ObjectiveValue;
      if (Status === 'Unbounded') return Infinity;
      if (/nfeasible/.test(Status)) return null;
      throw new Error(`unexpected status of the solver: ${Status}`);
    };
    return (cell) => {
      const low = solve('Minimize', cell);
      if (low === null) return null;
      return [low, solve('Maximize', cell) ?? Infinity];
    };
  };
}

function equationsOf({ hierarchies }: CountTable, rule: SecrecyRule): string {
  const equations: string[] = [];
  hierarchies.parents.forEach((parents, h) => {
    for (const parent of new Set(parents)) {
      if (parent < 0) continue;
      const children = [...parents.keys()].filter((cell) => parents[cell] === parent);
      const [least, most] = remainderOf(rule, hierarchies.levels[parent]);
      const sum = children.map((child) => `- c${child}`).join(' ');
      equations.push(`low${h}_${parent}: c${parent} ${sum} >= ${least}`);
      equations.push(`high${h}_${parent}: c${parent} ${sum} <= ${most}`);
    }
  });
  return equations.join('\n');
}

function rangesOf(
  { hierarchies, status, counts, ceilings }: CountTable,
  rule: SecrecyRule,
): string {
  return hierarchies.ids
    .map((_, cell) => {
      if (status[cell] === 'published') {
        const rounding = roundingOf(rule, hierarchies.levels[cell]);
        return `${Math.max(0, counts[cell] - rounding)} <= c${cell} <= ${counts[cell] + rounding}`;
      }
      if (status[cell] === 'primary') {
        const ceiling = ceilings?.[cell] ?? Number.NaN;
        return `${rule.lowest} <= c${cell} <= ${Number.isNaN(ceiling) ? rule.highest : ceiling}`;
      }
      return `0 <= c${cell}`;
    })
    .join('\n');
}
