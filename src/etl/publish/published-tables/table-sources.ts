/** Sources of what several tables have in common, by id. */

/** Population of communes. */
export const populationSources = ['populations-legales-2023', 'decoupage-administratif'] as const;

/** Where people are counted, and how many. */
export const demandSources = [
  'cog-2025',
  'chefs-lieux-2020',
  'communes-centres-2025',
  'communes-contours-2025',
  ...populationSources,
] as const;

/** Perimeters of the QPV, and their populations. */
export const qpvSources = ['qpv-2024', 'qpv-indicateurs-2024'] as const;

/** The sources of several declarations, each once, in the order in which they are named. */
export function sourcesOf(
  declarations: Iterable<{ readonly sources: readonly string[] }>,
  ...others: readonly (readonly string[])[]
): string[] {
  return [...new Set([...[...declarations].flatMap(({ sources }) => sources), ...others.flat()])];
}
