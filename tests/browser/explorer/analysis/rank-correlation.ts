/** Rank correlations anew, by their definitions. */

/** Units of which so many have these two values. */
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly count: number;
}

function distinctPairs(a: readonly number[], b: readonly number[]): Pair[] {
  const counts = new Map<string, Pair>();
  a.forEach((value, i) => {
    const key = `${value} ${b[i]}`;
    counts.set(key, { a: value, b: b[i], count: (counts.get(key)?.count ?? 0) + 1 });
  });
  return [...counts.values()];
}

/**
 * Kendall's τ-b over every pair of units: concordant less discordant, among the pairs that are not
 * tied. Units with the same two values are taken together.
 */
export function tauB(a: readonly number[], b: readonly number[]): number {
  const pairs = distinctPairs(a, b);
  let concordance = 0;
  let tiedA = 0;
  let tiedB = 0;
  pairs.forEach((one, i) => {
    const twins = (one.count * (one.count - 1)) / 2;
    tiedA += twins;
    tiedB += twins;
    for (let j = 0; j < i; j++) {
      const other = pairs[j];
      const products = one.count * other.count;
      const signA = Math.sign(one.a - other.a);
      const signB = Math.sign(one.b - other.b);
      if (signA === 0) tiedA += products;
      if (signB === 0) tiedB += products;
      concordance += signA * signB * products;
    }
  });
  const all = (a.length * (a.length - 1)) / 2;
  return concordance / Math.sqrt((all - tiedA) * (all - tiedB));
}

/** Spearman's ρ: the correlation of ranks, equal values sharing the mean of theirs. */
export function rho(a: readonly number[], b: readonly number[]): number {
  const ranks = (values: readonly number[]) => {
    const sorted = Float64Array.from(values).sort();
    const first = new Map<number, number>();
    const last = new Map<number, number>();
    sorted.forEach((value, i) => {
      if (!first.has(value)) first.set(value, i);
      last.set(value, i);
    });
    return values.map((value) => (first.get(value)! + last.get(value)!) / 2);
  };
  const [x, y] = [ranks(a), ranks(b)];
  const mean = (a.length - 1) / 2;
  const product = (one: readonly number[], other: readonly number[]) =>
    one.reduce((sum, rank, i) => sum + (rank - mean) * (other[i] - mean), 0);
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
}
