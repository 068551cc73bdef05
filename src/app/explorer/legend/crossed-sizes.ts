import { useMemo } from 'react';
import { rangeSource } from '../selection/clauses/range.ts';
import { useSelection } from '../selection/selection-provider.tsx';
import type { CrossedColumns } from './cross-columns.ts';

/** Some territories and their people; unknown populations count for none. */
export interface GroupSize {
  readonly count: number;
  readonly population: number;
}

/** The territories that the filters keep, by cell, and those without the second indicator. */
export interface CrossedSizes {
  readonly cells: readonly GroupSize[];
  readonly without: GroupSize;
}

/**
 * Counts the territories kept in each cell; null while the index of another level is there.
 * Intervals of the two indicators are what the legend shows itself.
 */
export function useCrossedSizes({
  axes: [across, up],
  classification,
  classes,
}: CrossedColumns): CrossedSizes | null {
  const kept = useSelection(rangeSource(across.indicator.id), rangeSource(up.indicator.id));
  return useMemo(() => {
    const { mask, index } = kept;
    if (!index || index.population.length !== classes.length) return null;
    const cells = classification.cells.map(() => ({ count: 0, population: 0 }));
    const without = { count: 0, population: 0 };
    for (let i = 0; i < classes.length; i++) {
      if (mask && mask[i] === 0) continue;
      const group = cells[classes[i]] ?? (Number.isNaN(up.column.low[i]) ? without : null);
      if (!group) continue;
      group.count++;
      group.population += index.population[i] ?? 0;
    }
    return { cells, without };
  }, [kept, classification, classes, up]);
}
