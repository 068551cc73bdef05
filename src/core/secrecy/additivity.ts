import type { CountTable } from './count-table.ts';

/** How far the published totals of one level, in one hierarchy, are from the sum of their parts. */
export interface LevelAdditivity {
  readonly hierarchy: number;
  readonly level: string;
  /** Published totals whose parts are all published. */
  readonly compared: number;
  /** Of these, the totals equal to the sum of their parts. */
  readonly equal: number;
  /** Least and most of total − Σ parts; NaN where none is compared. */
  readonly leastGap: number;
  readonly mostGap: number;
}

/**
 * Compares the published totals with the sum of their parts, where every part is published: the
 * ground on which to give a rule its rounding and its remainder.
 */
export function measureAdditivity({ hierarchies, counts, status }: CountTable): LevelAdditivity[] {
  return hierarchies.parents.flatMap((parents, hierarchy) => {
    const sums = new Float64Array(counts.length);
    parents.forEach((parent, cell) => {
      if (parent >= 0) sums[parent] += status[cell] === 'published' ? counts[cell] : Number.NaN;
    });
    const gapsOf = new Map<string, number[]>();
    hierarchies.hasParts[hierarchy].forEach((hasParts, cell) => {
      if (!hasParts) return;
      const level = hierarchies.levels[cell];
      const gaps = gapsOf.get(level) ?? [];
      gapsOf.set(level, gaps);
      const gap = counts[cell] - sums[cell];
      if (!Number.isNaN(gap)) gaps.push(gap);
    });
    return [...gapsOf].map(([level, gaps]) => ({
      hierarchy,
      level,
      compared: gaps.length,
      equal: gaps.filter((gap) => gap === 0).length,
      leastGap: gaps.reduce((least, gap) => Math.min(least, gap), gaps[0] ?? Number.NaN),
      mostGap: gaps.reduce((most, gap) => Math.max(most, gap), gaps[0] ?? Number.NaN),
    }));
  });
}
