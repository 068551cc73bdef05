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

/** Around a reference: the first colours are better than it, the last ones worse. */
const gapToReferenceScale = [
  '#1d5f66',
  '#6fa7a4',
  '#c9d9d2',
  '#f4efe3',
  '#e8c3a4',
  '#cd7f5f',
  '#9a3f35',
] as const;

/** The colours of a gap, from values below the reference to values above it. */
export function divergingScaleOf(
  polarity: 'higher-is-worse' | 'higher-is-better' | 'neutral',
): readonly string[] {
  return polarity === 'higher-is-better' ? gapToReferenceScale.toReversed() : gapToReferenceScale;
}

/**
 * Two indicators at once, from the least to the most worrying: the first from left to right in each
 * row of three, the second from row to row. `tests/app/theme` checks that the nine stay apart for
 * the three colour deficiencies.
 */
export const crossedPalette = [
  '#f2eee2',
  '#e8b489',
  '#cf5f3c',
  '#b3d0d4',
  '#a78f8f',
  '#8d4650',
  '#4f9bb0',
  '#4a6480',
  '#2f2340',
] as const;
