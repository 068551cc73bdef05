import { ascendingOrder } from '../../../../core/ascending-order.ts';
import { mercatorX, mercatorY } from '../../mercator.ts';
import type { SymbolPlaces } from './symbol-places.ts';
import { radiusShare } from './symbol-scale.ts';

/** What circles are made from. */
export interface SymbolValues {
  /** By position: a value, or the bounds of its range; NaN where there is none. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** The greatest of all bounds. */
  readonly most: number;
  readonly places: SymbolPlaces;
}

/** Circles in the order in which they are drawn, as the graphics take them. */
export interface DrawnSymbols {
  /** Positions of the territories: of all circles, the largest first, then of the rings around some. */
  readonly ids: Uint32Array;
  /** How many of them are circles. */
  readonly circleCount: number;
  /** `SHAPE_FLOATS` for each: where it lies in Web Mercator, then its radius beside the largest. */
  readonly shapes: Float32Array;
}

/**
 * A number of single precision is exact to 2 m on the ground: what it leaves is in a second one.
 * East, south, what is left of both, radius.
 */
export const SHAPE_FLOATS = 5;

/** What the graphics are told of one circle besides: the sum of those that hold. */
const symbolStates = { isRing: 1, isFaded: 2 } as const;

/** Lays out what is drawn of some values: territories of 0, without a value or a place have no circle. */
export function drawnSymbols({ low, high, most, places }: SymbolValues): DrawnSymbols {
  const drawn = new Uint32Array(high.length);
  let count = 0;
  for (let id = 0; id < high.length; id++) {
    if (high[id] > 0 && !Number.isNaN(places.longitude[id])) drawn[count++] = id;
  }
  const circles = ascendingOrder(low, drawn.subarray(0, count)).reverse();
  const rings = circles.filter((id) => low[id] < high[id]);
  const ids = new Uint32Array(circles.length + rings.length);
  ids.set(circles);
  ids.set(rings, circles.length);
  const { east, south } = mercatorPlaces(places);
  const shapes = new Float32Array(SHAPE_FLOATS * ids.length);
  for (let i = 0, at = 0; i < ids.length; i++, at += SHAPE_FLOATS) {
    const id = ids[i];
    shapes[at] = east[id];
    shapes[at + 1] = south[id];
    shapes[at + 2] = east[id] - shapes[at];
    shapes[at + 3] = south[id] - shapes[at + 1];
    shapes[at + 4] = radiusShare(i < circles.length ? low[id] : high[id], most);
  }
  return { ids, circleCount: circles.length, shapes };
}

/** Whether each is a ring (1), and faded because the filters leave it out (2); 3 where both. */
export function statesOf(
  { ids, circleCount }: DrawnSymbols,
  kept: Uint8Array | null,
): Uint8Array<ArrayBuffer> {
  const { isRing, isFaded } = symbolStates;
  const states = new Uint8Array(ids.length);
  states.fill(isRing, circleCount);
  if (!kept) return states;
  for (let i = 0; i < ids.length; i++) if (kept[ids[i]] === 0) states[i] += isFaded;
  return states;
}

/**
 * Position of the territory whose circle is uppermost at a point, null where there is none.
 *
 * @param reachOf distance from its middle that a circle of a radius covers, as a share of the world.
 */
export function symbolAt(
  { ids, circleCount, shapes }: DrawnSymbols,
  { longitude, latitude }: { readonly longitude: number; readonly latitude: number },
  reachOf: (radiusShare: number) => number,
): number | null {
  const [east, south] = [mercatorX(longitude), mercatorY(latitude)];
  for (let i = circleCount - 1; i >= 0; i--) {
    const at = SHAPE_FLOATS * i;
    const distance = Math.hypot(
      shapes[at] + shapes[at + 2] - east,
      shapes[at + 1] + shapes[at + 3] - south,
    );
    if (distance <= reachOf(shapes[at + 4])) return ids[i];
  }
  return null;
}

const known = new WeakMap<SymbolPlaces, { east: Float64Array; south: Float64Array }>();

function mercatorPlaces(places: SymbolPlaces) {
  let found = known.get(places);
  if (!found) {
    found = { east: places.longitude.map(mercatorX), south: places.latitude.map(mercatorY) };
    known.set(places, found);
  }
  return found;
}
