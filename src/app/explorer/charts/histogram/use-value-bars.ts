import { useMemo } from 'react';
import {
  binCounts,
  binEdges,
  type ValueDomain,
  valueDomain,
} from '../../../../core/classification/value-bins.ts';
import type { Column } from '../../../../edition/files/column-file.ts';
import {
  representativeValues,
  sortedRepresentatives,
} from '../../../../sheet/colours/ranged-classes.ts';

/** The bars of a histogram: one between each edge and the next. */
export interface ValueBars {
  /** null: no territory has a value. */
  readonly domain: ValueDomain | null;
  /** All values are equal: a chart of them would be one bar. */
  readonly isSame: boolean;
  /** Values, ascending: one more than there are bars. */
  readonly edges: readonly number[];
  /** Share of all territories in each bar, 0 to 1. */
  readonly all: readonly number[];
  /** The same of the territories kept. */
  readonly kept: readonly number[];
}

/** @param mask 1 for the territories kept; null for all. */
export function useValueBars(column: Column, mask: Uint8Array | null): ValueBars {
  const values = representativeValues(column);
  const domain = useMemo(() => valueDomain(sortedRepresentatives(column)), [column]);
  const edges = useMemo(() => (domain ? binEdges(domain) : [0, 1]), [domain]);
  const all = useMemo(() => shares(binCounts(values, edges, null)), [values, edges]);
  const kept = useMemo(() => shares(binCounts(values, edges, mask)), [values, edges, mask]);
  const isSame = domain !== null && domain.beyond === 0 && domain.low === domain.high;
  return { domain, isSame, edges, all, kept };
}

/** Counts as shares of their sum: few territories are compared with all by the shape of their bars. */
function shares(counts: Uint32Array): readonly number[] {
  const sum = counts.reduce((total, count) => total + count, 0) || 1;
  return Array.from(counts, (count) => count / sum);
}
