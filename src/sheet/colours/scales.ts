import type { IndicatorRecord } from '../../edition/indicator-record.ts';

/** Gaps, distances, poverty: light is better on paper. From the lowest class to the highest. */
export const terre = {
  light: ['#f7f0e1', '#f1d7a8', '#e6ad78', '#d07a63', '#a34b63', '#6a2c5c'],
  dark: ['#2b2531', '#573158', '#8f4868', '#c56d60', '#e6a76d', '#f8e3ae'],
} as const;

/** Resources and coverage: dark is better on paper. */
export const eau = {
  light: ['#f1f2ea', '#cfe0d3', '#9cc7bf', '#5fa3a6', '#2f7686', '#1d4b63'],
  dark: ['#1f2b31', '#21495a', '#2c6f80', '#4f9b9f', '#93c8bc', '#dcefd8'],
} as const;

/** Around a reference: the first colours are better than it, the last ones worse. */
export const diverging = {
  light: ['#1d5f66', '#6fa7a4', '#c9d9d2', '#f4efe3', '#e8c3a4', '#cd7f5f', '#9a3f35'],
  dark: ['#8ad6d1', '#4d9396', '#2c595e', '#28272d', '#6a4335', '#b0694c', '#f2a681'],
} as const;

/** The colours of a gap, from values below what they are compared with to values above it. */
export function divergingScale(
  polarity: IndicatorRecord['polarity'],
  theme: 'light' | 'dark',
): readonly string[] {
  return polarity === 'higher-is-better' ? diverging[theme].toReversed() : diverging[theme];
}

/** The scale of an indicator follows from what a high value means for people. */
export function scaleOf(
  polarity: IndicatorRecord['polarity'],
  theme: 'light' | 'dark' = 'light',
): readonly string[] {
  return (polarity === 'higher-is-better' ? eau : terre)[theme];
}
