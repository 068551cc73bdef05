import { randomLcg } from 'd3';
import { askPublished } from '../../published.ts';

/** Local Moran anew, from the definitions: another draw of permutations than that of the site. */

/** Communes that have a value, each with the positions of those that share a border with it. */
export interface CommuneGraph {
  readonly values: Float64Array;
  readonly neighbours: readonly (readonly number[])[];
}

/** The graph of the communes of some rows; borders with the others are left out. */
export async function communeGraph(
  rows: readonly { readonly code: string; readonly value: number }[],
): Promise<CommuneGraph> {
  const at = new Map(rows.map(({ code }, i) => [code, i]));
  const neighbours: number[][] = rows.map(() => []);
  for (const { commune, neighbour } of await askPublished<Record<string, string>>(
    'SELECT commune, neighbour FROM {commune_adjacency}',
  )) {
    const [own, other] = [at.get(commune), at.get(neighbour)];
    if (own !== undefined && other !== undefined) neighbours[own].push(other);
  }
  return { values: Float64Array.from(rows, ({ value }) => value), neighbours };
}

/** What is said of clusters. */
export interface LocalClusters {
  /** Moran's I by its definition: mean of zᵢ × mean of the neighbours' z, among those who have any. */
  readonly moran: number;
  readonly islands: number;
  readonly highHigh: number;
  readonly lowLow: number;
  /** Significant and unlike their neighbours. */
  readonly apart: number;
}

const DRAWS = 9999;
const RATE = 0.05;
/** With as many draws on either side, p is more than the rate whatever the others are. */
const ENOUGH = 25;

export function localClusters({ values, neighbours }: CommuneGraph): LocalClusters {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  const scores = values.map((value) => (value - mean) / Math.sqrt(variance));
  const lags = Float64Array.from(
    neighbours,
    (list) => list.reduce((sum, j) => sum + scores[j], 0) / list.length,
  );
  const linked = [...values.keys()].filter((i) => neighbours[i].length > 0);
  const moran = linked.reduce((sum, i) => sum + scores[i] * lags[i], 0) / linked.length;
  // The few draws of the commune itself change nothing that is seen; a pool of draws, read on and
  // on, saves time.
  const random = randomLcg(0.42);
  const pool = Float64Array.from(
    { length: 1_999_993 },
    () => scores[Math.floor(random() * scores.length)],
  );
  let read = 0;
  const tests = linked.map((i) => {
    const degree = neighbours[i].length;
    const observed = lags[i] * degree;
    let above = 0;
    for (let draw = 0; draw < DRAWS; draw++) {
      if (above >= ENOUGH && draw - above >= ENOUGH) return { i, p: 1 };
      let sum = 0;
      for (let k = 0; k < degree; k++) {
        sum += pool[read];
        read = read + 1 === pool.length ? 0 : read + 1;
      }
      if (sum >= observed) above++;
    }
    const rarer = Math.min(above, DRAWS - above);
    return { i, p: Math.min(1, (2 * (rarer + 1)) / (DRAWS + 1)) };
  });
  // Benjamini–Hochberg: as many as keep the expected share of false ones.
  tests.sort((a, b) => a.p - b.p);
  const kept = tests.findLastIndex(({ p }, rank) => p <= (RATE * (rank + 1)) / tests.length) + 1;
  const isHigh = (score: number) => score > 0;
  const alike = tests
    .slice(0, kept)
    .filter(({ i }) => isHigh(scores[i]) === isHigh(lags[i]))
    .map(({ i }) => scores[i]);
  const highHigh = alike.filter(isHigh).length;
  return {
    moran,
    islands: values.length - linked.length,
    highHigh,
    lowLow: alike.length - highHigh,
    apart: kept - alike.length,
  };
}
