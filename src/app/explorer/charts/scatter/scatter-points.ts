/** Where the territories lie on a scatter plot, in CSS pixels; NaN where a value is missing or out of the frame. */
export interface ScatterPoints {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

interface Axis {
  readonly values: Float64Array;
  readonly low: number;
  readonly high: number;
  /** Where its two ends lie. */
  readonly pixels: readonly number[];
}

/**
 * Places each territory by its two values; a missing one, or one beyond an end of its axis, has no
 * place.
 */
export function scatterPoints(horizontal: Axis, vertical: Axis): ScatterPoints {
  const count = horizontal.values.length;
  const x = new Float32Array(count).fill(Number.NaN);
  const y = new Float32Array(count).fill(Number.NaN);
  const [left, pixelsAcross] = lengths(horizontal);
  const [bottom, pixelsUp] = lengths(vertical);
  for (let i = 0; i < count; i++) {
    const a = horizontal.values[i];
    const b = vertical.values[i];
    if (!(a >= horizontal.low && a <= horizontal.high && b >= vertical.low && b <= vertical.high)) {
      continue;
    }
    x[i] = left + (a - horizontal.low) * pixelsAcross;
    y[i] = bottom + (b - vertical.low) * pixelsUp;
  }
  return { x, y };
}

/** Where an axis starts, and how many pixels it has for a unit of its values. */
function lengths({ low, high, pixels: [from, to] }: Axis): readonly [number, number] {
  return low === high ? [(from + to) / 2, 0] : [from, (to - from) / (high - low)];
}

/** Position of the point nearest to a place, among those kept; −1 beyond `withinPx`. */
export function nearestPoint(
  { x, y }: ScatterPoints,
  mask: Uint8Array | null,
  at: { readonly x: number; readonly y: number },
  withinPx: number,
): number {
  let best = -1;
  let least = withinPx * withinPx;
  for (let i = 0; i < x.length; i++) {
    if (mask && mask[i] === 0) continue;
    const squared = (x[i] - at.x) ** 2 + (y[i] - at.y) ** 2;
    if (squared <= least) {
      least = squared;
      best = i;
    }
  }
  return best;
}
