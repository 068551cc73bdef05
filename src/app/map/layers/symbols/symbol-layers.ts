import type { Map as MapLibre } from 'maplibre-gl';
import { WORLD_PX } from '../../mercator.ts';
import { anchors } from '../base-style.ts';
import type { MapColours } from '../map-colours.ts';
import { type CircleLayer, createCircleLayer } from './circle-layer.ts';
import {
  type DrawnSymbols,
  drawnSymbols,
  type SymbolValues,
  statesOf,
  symbolAt,
} from './drawn-symbols.ts';
import { mostRadiusPx } from './symbol-scale.ts';

const LAYER = 'symbols';
const HALO_PX = 0.6;

/** The values of a level as circles whose areas are in proportion to them. */
export interface Symbols extends SymbolValues {
  readonly tileLayer: string;
  /** `#rrggbb` */
  readonly colour: string;
  /** Land below the circles, hatches where there is none: values of `withoutColour`. */
  readonly classes: Int16Array;
  readonly missingCount: number;
  readonly secretCount: number;
  readonly rangeCount: number;
}

/** What the circles on a map say, so that only what changes is told to it. */
export interface ShownSymbols {
  readonly symbols: Symbols;
  readonly kept: Uint8Array | null;
  readonly layer: CircleLayer;
}

/** What is drawn of some circles: laid out once. */
const known = new WeakMap<Symbols, DrawnSymbols>();

function drawnOf(symbols: Symbols): DrawnSymbols {
  const drawn = known.get(symbols) ?? drawnSymbols(symbols);
  known.set(symbols, drawn);
  return drawn;
}

/**
 * Draws exactly these circles, the largest first, faded where the filters leave them out.
 *
 * @param before what this function last returned for this map; null when it shows none.
 */
export function showSymbols(
  map: MapLibre,
  symbols: Symbols | null,
  kept: Uint8Array | null,
  colours: MapColours,
  before: ShownSymbols | null,
): ShownSymbols | null {
  if (!symbols) {
    if (map.getLayer(LAYER)) map.removeLayer(LAYER);
    return null;
  }
  const layer = before?.layer ?? createCircleLayer(LAYER);
  if (!map.getLayer(LAYER)) map.addLayer(layer, anchors.places);
  const isNew = before?.symbols !== symbols;
  if (isNew) layer.give(drawnOf(symbols), { fill: symbols.colour, halo: colours.halo });
  if (isNew || before.kept !== kept) layer.mark(statesOf(drawnOf(symbols), kept));
  return { symbols, kept, layer };
}

/** Position of the territory whose circle is uppermost at a point of the map, in px; null where there is none. */
export function circleAt(
  map: MapLibre,
  { x, y }: { readonly x: number; readonly y: number },
  symbols: Symbols,
): number | null {
  if (!map.getLayer(LAYER)) return null;
  const { lng, lat } = map.unproject([x, y]);
  const zoom = map.getZoom();
  const mostPx = mostRadiusPx(zoom);
  const worldPx = WORLD_PX * 2 ** zoom;
  return symbolAt(
    drawnOf(symbols),
    { longitude: lng, latitude: lat },
    (share) => (mostPx * share + HALO_PX) / worldPx,
  );
}
