/** Communes whose people are counted at each of their arrondissements municipaux, not at one town hall. */
const communesOfSeveralPoints: ReadonlySet<string> = new Set(['13055', '69123', '75056']);

/**
 * Whether the people of a territory that has places, not a coverage, are counted at several of its
 * points: its distances are then means.
 *
 * @param squares of a population grid in which a commune is counted.
 */
export function isCountedAtSeveral(level: string, code: string, squares?: number): boolean {
  return level === 'commune' && (squares !== undefined || communesOfSeveralPoints.has(code));
}
