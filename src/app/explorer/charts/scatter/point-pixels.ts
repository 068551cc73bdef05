import { colourChannels } from '../../../theme/colour-channels.ts';
import type { ScatterPoints } from './scatter-points.ts';

/** How the points are coloured. */
export interface PointPaint {
  /** Colour of each territory: position in `colours`; what has none is not drawn. */
  readonly classes: Int16Array;
  /** `#rrggbb`. */
  readonly colours: readonly string[];
  /** Colour of what the filters leave out, `#rrggbbaa`: it darkens where points lie on each other. */
  readonly faded: string;
}

/** A picture in device pixels, four bytes each: red, green, blue, alpha. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8ClampedArray<ArrayBuffer>;
}

const FADED_PX = 1.5;

/**
 * The points as small squares: those left out first, then each class in its colour. Written as
 * pixels at once, since a call to the canvas for each of 35,000 points takes ten times as long.
 *
 * @param size of the plot in CSS pixels, and how many device pixels each has.
 */
export function pointPixels(
  { x, y }: ScatterPoints,
  mask: Uint8Array | null,
  { classes, colours, faded }: PointPaint,
  size: { readonly width: number; readonly height: number; readonly ratio: number },
): Pixels {
  const { ratio } = size;
  const width = Math.max(1, Math.round(size.width * ratio));
  const height = Math.max(1, Math.round(size.height * ratio));
  const bytes = new Uint8ClampedArray(4 * width * height);
  const square = (i: number, sidePx: number, [red, green, blue, alpha]: readonly number[]) => {
    const side = Math.max(1, Math.round(sidePx * ratio));
    const left = Math.round(x[i] * ratio - side / 2);
    const top = Math.round(y[i] * ratio - side / 2);
    const right = Math.min(width, left + side);
    const bottom = Math.min(height, top + side);
    for (let row = Math.max(0, top); row < bottom; row++) {
      for (let column = Math.max(0, left); column < right; column++) {
        const at = 4 * (row * width + column);
        bytes[at] = red;
        bytes[at + 1] = green;
        bytes[at + 2] = blue;
        bytes[at + 3] += ((255 - bytes[at + 3]) * alpha) / 255;
      }
    }
  };
  const isKept = (i: number) => mask === null || mask[i] === 1;
  let count = 0;
  const pale = colourChannels(faded);
  for (let i = 0; i < x.length; i++) {
    if (!(x[i] >= 0)) continue;
    if (isKept(i)) count++;
    else square(i, FADED_PX, pale);
  }
  // Few points are drawn larger.
  const sidePx = count > 10_000 ? 2 : count > 1000 ? 3 : 5;
  colours.forEach((colour, one) => {
    const opaque = colourChannels(colour);
    for (let i = 0; i < x.length; i++) {
      if (classes[i] === one && x[i] >= 0 && isKept(i)) square(i, sidePx, opaque);
    }
  });
  return { width, height, bytes };
}
