import { diverging, eau, terre } from '../../sheet/colours/scales.ts';
import { nineSteps } from './nine-steps.ts';
import type { Theme } from './use-theme.ts';

/**
 * Sequential scales from the lowest class to the highest, and their twins in the dark: there the
 * lowest class is near the dark paper and the highest is bright. `tests/app/theme` checks that
 * lightness only goes one way and that classes stay apart for the three colour deficiencies.
 */
const sequential = {
  terre,
  eau,
  bleus: {
    light: ['#eef2f8', '#c8daec', '#97bfdf', '#5d98c9', '#2e6aa9', '#123b74'],
    dark: ['#212a38', '#28486b', '#31699b', '#4e8fc6', '#8bb9e2', '#d3e7f8'],
  },
  violets: {
    light: ['#f4f0f7', '#dacde8', '#b9a2d4', '#9474bb', '#6e4599', '#431b69'],
    dark: ['#29253a', '#473b66', '#695093', '#8e73bc', '#b8a0dc', '#e8dcf7'],
  },
  /** From yellow to blue, after the scale of J. R. Nuñez, C. R. Anderton and R. S. Renslow, 2018. */
  cividis: {
    light: ['#f7efc9', '#e3cf83', '#b9a667', '#8c8467', '#5c6070', '#23406f'],
    dark: ['#222c44', '#414a62', '#696b6e', '#968a68', '#c9b466', '#f6e7a1'],
  },
  gris: {
    light: ['#f2f1ee', '#d3d1cd', '#aeaca9', '#838187', '#58565f', '#2b2a32'],
    dark: ['#2a2a30', '#48484f', '#6b6b73', '#93939a', '#bfbec2', '#f0ede6'],
  },
} as const satisfies Record<string, Record<Theme, readonly string[]>>;

export type Scheme = keyof typeof sequential;
export const schemes = Object.keys(sequential) as readonly Scheme[];

type Polarity = 'higher-is-worse' | 'higher-is-better' | 'neutral';

/** Colours of everything that is not a class of one indicator. */
export interface Palettes {
  /** Around a reference: the first colours are better than it, the last ones worse. */
  readonly diverging: readonly string[];
  /** What a plan changes: from much nearer to hardly, from hardly farther to much; as `diverging`. */
  readonly change: Readonly<Record<'nearer' | 'farther', readonly string[]>>;
  /**
   * Two indicators at once, from the least to the most worrying: the first from left to right in
   * each row of three, the second from row to row.
   */
  readonly crossed: readonly string[];
  /** The coverage lens: not covered, in part, covered; as on the scale of resources. */
  readonly lens: readonly string[];
  /** Territories among others like them, and apart from their neighbours. */
  readonly clusters: Readonly<Record<'worse' | 'better', { among: string; apart: string }>>;
}

export const palettes: Readonly<Record<Theme, Palettes>> = {
  light: {
    diverging: diverging.light,
    change: {
      nearer: ['#1d5f66', '#3f868b', '#6fa7a4', '#c9d9d2'],
      farther: ['#e8c3a4', '#cd7f5f', '#9a3f35'],
    },
    crossed: [
      ...['#f2eee2', '#e8b489', '#cf5f3c'],
      ...['#b3d0d4', '#a78f8f', '#8d4650'],
      ...['#4f9bb0', '#4a6480', '#2f2340'],
    ],
    lens: ['#f1d7a8', '#9cc7bf', '#2f7686'],
    clusters: {
      worse: { among: '#9a3f35', apart: '#e0a27f' },
      better: { among: '#1d5f66', apart: '#8fbab6' },
    },
  },
  dark: {
    diverging: diverging.dark,
    change: {
      nearer: ['#8ad6d1', '#67b0ae', '#488a8d', '#2c595e'],
      farther: ['#6a4335', '#b0694c', '#f2a681'],
    },
    crossed: [
      ...['#27272d', '#764327', '#d8662f'],
      ...['#2a5663', '#81726e', '#e39f85'],
      ...['#4ba3c3', '#a3b7cf', '#f8f1f4'],
    ],
    lens: ['#5a4522', '#2c6f80', '#93c8bc'],
    clusters: {
      worse: { among: '#f2a681', apart: '#8a5340' },
      better: { among: '#8ad6d1', apart: '#3d7377' },
    },
  },
};

/**
 * The colours of an indicator, from its lowest values to its highest.
 *
 * @param scheme null: that which follows from what a high value means for people.
 */
export function sequentialScale(
  scheme: Scheme | null,
  polarity: Polarity,
  theme: Theme,
  classCount: number,
): readonly string[] {
  const name = scheme ?? (polarity === 'higher-is-better' ? 'eau' : 'terre');
  const scale = sequential[name][theme];
  return classCount <= scale.length ? scale : nineSteps[name][theme];
}
