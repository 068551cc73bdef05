/** Colour scales of the maps; the order runs from the lowest class to the highest. */

/** Gaps, distances, poverty: light is better. */
const gapScale = ['#f7f0e1', '#f1d7a8', '#e6ad78', '#d07a63', '#a34b63', '#6a2c5c'] as const;

/** Resources and coverage: dark is better. */
export const resourceScale = [
  '#f1f2ea',
  '#cfe0d3',
  '#9cc7bf',
  '#5fa3a6',
  '#2f7686',
  '#1d4b63',
] as const;

/** The scale of an indicator follows from what a high value means for people. */
export function scaleOf(
  polarity: 'higher-is-worse' | 'higher-is-better' | 'neutral',
): readonly string[] {
  return polarity === 'higher-is-better' ? resourceScale : gapScale;
}

/** The coverage lens: not covered, in part, covered; dark is better, as on the scale of resources. */
export const lensPalette = ['#f1d7a8', '#9cc7bf', '#2f7686'] as const;
