import type { BoundingBox } from '../../core/geo/shapes/bounding-box.ts';

/** A part of a picture of France: what it shows of the ground, and where it is in the picture. */
export interface FranceFrame {
  /** Name written under the frame; null for the mainland, which needs none. */
  readonly label: string | null;
  readonly bounds: BoundingBox;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Units of the picture of all frames. */
export const franceSize = { width: 700, height: 640 } as const;

/** The part of the picture that holds anything: top and height. */
export const franceCut = { y: 58, height: 534 } as const;

/** The mainland with Corsica, and the overseas départements in boxes of their own scale. */
export const franceFrames: readonly FranceFrame[] = [
  { label: null, bounds: [-5.2, 41.3, 9.6, 51.1], x: 90, y: 0, width: 610, height: 640 },
  { label: 'Guadeloupe', bounds: [-61.85, 15.8, -61, 16.55], x: 0, y: 60, width: 84, height: 84 },
  {
    label: 'Martinique',
    bounds: [-61.25, 14.36, -60.8, 14.9],
    x: 0,
    y: 160,
    width: 84,
    height: 84,
  },
  { label: 'Guyane', bounds: [-54.65, 2.1, -51.6, 5.8], x: 0, y: 260, width: 84, height: 84 },
  {
    label: 'La Réunion',
    bounds: [55.2, -21.42, 55.86, -20.85],
    x: 0,
    y: 360,
    width: 84,
    height: 84,
  },
  { label: 'Mayotte', bounds: [45, -13.02, 45.32, -12.62], x: 0, y: 460, width: 84, height: 84 },
];

/** What is drawn where a territory has no colour, and around the territories. */
export const colourless = {
  light: {
    missing: { paper: '#fbfaf6', ink: '#9a97a3' },
    secret: { paper: '#fbfaf6', ink: '#5d5a66' },
    border: '#8d8a94',
  },
  dark: {
    missing: { paper: '#1b1b22', ink: '#6d6a76' },
    secret: { paper: '#1b1b22', ink: '#a9a5b0' },
    border: '#55525e',
  },
} as const;
