/** Territories of a category, and their people; unknown populations count for none. */
export interface CategoryCount {
  readonly count: number;
  readonly population: number;
}

/**
 * Counts some territories by category.
 *
 * @param classes category of every territory; those outside 0 … `categories` − 1 are not counted.
 */
export function countCategories(
  positions: Uint32Array,
  classes: Int16Array,
  categories: number,
  population: readonly (number | null)[],
): CategoryCount[] {
  const counts = Array.from({ length: categories }, () => ({ count: 0, population: 0 }));
  for (const position of positions) {
    const category = counts[classes[position]];
    if (!category) continue;
    category.count++;
    category.population += population[position] ?? 0;
  }
  return counts;
}
