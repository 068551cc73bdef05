import type { Feature } from 'geojson';
import { ascendingOrder } from '../../../../core/ascending-order.ts';
import type { SymbolPlaces } from './symbol-places.ts';
import { radiusShare } from './symbol-scale.ts';

/**
 * How many circles the parts hold that are given to the map one after the other, the last one
 * holding the others: the few largest, which cover each other and are drawn strictly in order, then
 * parts within which sizes are alike.
 */
const SIZES = [300, 3_000, 10_000, 11_000];
export const SLABS = SIZES.length + 1;

/** What circles are made from. */
export interface SymbolValues {
  /** By position: a value, or the bounds of its range; NaN where there is none. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** The greatest of all bounds. */
  readonly most: number;
  readonly places: SymbolPlaces;
}

/** Positions of the territories whose circles are drawn, the largest first, in `SLABS` parts. */
export interface SymbolSlabs {
  readonly ids: readonly Uint32Array[];
  /** By position: its part; −1 where no circle is drawn. */
  readonly slabOf: Int8Array;
}

/**
 * Cuts the circles into parts, smaller ones in each. The map copies what it is given to its worker,
 * which holds the page when 35,000 circles are given at once; and where it has to sort them it draws
 * each by a call of its own.
 */
export function symbolSlabs({ low, high, places }: SymbolValues): SymbolSlabs {
  const drawn = Uint32Array.from(high.keys()).filter(
    (id) => high[id] > 0 && !Number.isNaN(places.longitude[id]),
  );
  const order = ascendingOrder(low, drawn).reverse();
  let from = 0;
  const ids = [...SIZES, order.length].map((size) => {
    from += size;
    return order.subarray(from - size, from);
  });
  const slabOf = new Int8Array(high.length).fill(-1);
  ids.forEach((ofSlab, slab) => {
    for (const id of ofSlab) slabOf[id] = slab;
  });
  return { ids, slabOf };
}

/** The circles of some territories, for the map. */
export function slabCollection(
  { low, high, most, places }: SymbolValues,
  ids: Uint32Array,
): GeoJSON.FeatureCollection {
  const features = Array.from(ids, (id): Feature => {
    const share = radiusShare(low[id], most);
    return {
      type: 'Feature',
      id,
      properties:
        low[id] < high[id] ? { share, mostShare: radiusShare(high[id], most) } : { share },
      geometry: { type: 'Point', coordinates: [places.longitude[id], places.latitude[id]] },
    };
  });
  return { type: 'FeatureCollection', features };
}
