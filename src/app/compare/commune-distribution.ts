import { binCounts, binEdges, valueDomain } from '../../core/classification/value-bins.ts';
import type { Column } from '../../edition/files/column-file.ts';
import type { LevelIndex } from '../../edition/files/level-index.ts';
import { representativeValues, sortedRepresentatives } from '../../sheet/colours/ranged-classes.ts';
import type { TerritoryRef } from '../state/parameters/view/territory.ts';

/** Fewer communes than this have no shape. */
const LEAST_COMMUNES = 5;

/** How the communes of France are spread over the values of an indicator: the frame of a row. */
export interface NationalDistribution {
  readonly values: Float64Array;
  readonly edges: readonly number[];
  /** Share of the communes in each bin, as one of the fullest bin: 0 to 1. */
  readonly heights: readonly number[];
}

/** null where hardly any commune has a value, or all have the same. */
export function nationalDistribution(column: Column): NationalDistribution | null {
  const sorted = sortedRepresentatives(column);
  const domain = valueDomain(sorted);
  if (!domain || domain.low === domain.high || sorted.sorted.length < LEAST_COMMUNES) return null;
  const values = representativeValues(column);
  const edges = binEdges(domain);
  return { values, edges, heights: heightsOf(binCounts(values, edges, null)) };
}

/** The communes of a territory beside those of France. */
export interface InnerDistribution {
  /** Of the fullest bin of its own. */
  readonly heights: readonly number[];
  /** Communes with a value. */
  readonly count: number;
  /** Between which values the middle half of them lie. */
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
}

/**
 * Spreads the communes of a territory over the bins of France; null where too few have a value.
 *
 * @param positions its communes, see `communesOf`.
 */
export function innerDistribution(
  { values, edges }: NationalDistribution,
  positions: Uint32Array,
): InnerDistribution | null {
  const own = Float64Array.from(positions, (position) => values[position]).filter(
    (value) => !Number.isNaN(value),
  );
  if (own.length < LEAST_COMMUNES) return null;
  const sorted = own.toSorted();
  const quartile = (share: number) => sorted[Math.ceil(share * sorted.length) - 1];
  return {
    heights: heightsOf(binCounts(own, edges, null)),
    count: own.length,
    lowerQuartile: quartile(0.25),
    upperQuartile: quartile(0.75),
  };
}

/** Positions of the communes of a territory; none for a commune, or what is not made of communes. */
export function communesOf(index: LevelIndex, { level, code }: TerritoryRef): Uint32Array {
  if (level === 'pays') return Uint32Array.from(index.codes.keys());
  const within = index.within[level];
  return Uint32Array.from(index.codes.keys()).filter((i) => within?.[i] === code);
}

/** Where a value stands in the frame, 0 to 1; at its ends when it is beyond. */
export function placeIn({ edges }: NationalDistribution, value: number): number {
  const [first] = edges;
  const last = edges[edges.length - 1];
  return Math.min(1, Math.max(0, (value - first) / (last - first)));
}

function heightsOf(counts: Uint32Array): readonly number[] {
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  return Array.from(counts, (count) => count / most);
}
