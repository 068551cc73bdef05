import type { ExpressionSpecification, GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { anchors } from '../base-style.ts';
import type { MapColours } from '../map-colours.ts';
import { circleOpacity, mostRadiusPx, zoomGrowth } from './symbol-scale.ts';
import {
  SLABS,
  type SymbolSlabs,
  type SymbolValues,
  slabCollection,
  symbolSlabs,
} from './symbol-slabs.ts';

/** A source for each part of the circles, and two layers of it. */
const parts = Array.from({ length: SLABS }, (_, slab) => ({
  source: `symbols-${slab}`,
  circles: `symbols-${slab}`,
  /** Around those of ranges, what they are at most. */
  rings: `symbol-rings-${slab}`,
}));
type SymbolPart = (typeof parts)[number];

/** Layers of the circles, which answer to the pointer. */
export const symbolLayers: readonly string[] = parts.map(({ circles }) => circles);
const ZOOMS = [3, 15] as const;
const FADED_OPACITY = 0.12;

/** The values of a level as circles whose areas are in proportion to them. */
export interface Symbols extends SymbolValues {
  readonly tileLayer: string;
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
  readonly slabs: SymbolSlabs;
}

/** What each source is to hold once the page has had time to give it. */
const wanted = new WeakMap<GeoJSONSource, Symbols>();

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
    for (const { source, circles, rings } of parts) {
      for (const id of [circles, rings]) if (map.getLayer(id)) map.removeLayer(id);
      if (map.getSource(source)) map.removeSource(source);
    }
    return null;
  }
  const isNew = before?.symbols !== symbols;
  const slabs = isNew ? symbolSlabs(symbols) : before.slabs;
  if (isNew) {
    parts.forEach((part, slab) => {
      const source = preparedSource(map, part, colours);
      map.setPaintProperty(part.circles, 'circle-color', symbols.colour);
      map.setPaintProperty(part.rings, 'circle-stroke-color', symbols.colour);
      wanted.set(source, symbols);
      const give = () => {
        if (wanted.get(source) !== symbols || map.getSource(part.source) !== source) return;
        void source.setData(slabCollection(symbols, slabs.ids[slab]));
      };
      // The largest at once, the others each in a task of its own.
      if (slab === 0) give();
      else setTimeout(give);
    });
  }
  const wasKept = isNew ? null : before.kept;
  if (wasKept !== kept) {
    for (let id = 0; id < symbols.low.length; id++) {
      const slab = slabs.slabOf[id];
      if (slab < 0) continue;
      const isFaded = kept !== null && kept[id] === 0;
      if (isFaded === (wasKept !== null && wasKept[id] === 0)) continue;
      map.setFeatureState({ source: parts[slab].source, id }, { isFaded });
    }
  }
  return { symbols, kept, slabs };
}

/** The source of a part, with its layers and without any state of its circles. */
function preparedSource(map: MapLibre, part: SymbolPart, colours: MapColours): GeoJSONSource {
  const before = map.getSource<GeoJSONSource>(part.source);
  if (before) {
    map.removeFeatureState({ source: part.source });
    return before;
  }
  map.addSource(part.source, {
    type: 'geojson',
    data: { type: 'FeatureCollection', features: [] },
  });
  addCircles(map, part, colours);
  return map.getSource(part.source) as GeoJSONSource;
}

function addCircles(map: MapLibre, part: SymbolPart, colours: MapColours): void {
  const radius = (share: string) =>
    [
      'interpolate',
      ['exponential', zoomGrowth],
      ['zoom'],
      ...ZOOMS.flatMap((zoom) => [zoom, ['*', mostRadiusPx(zoom), ['get', share]]]),
    ] as unknown as ExpressionSpecification;
  const faded: ExpressionSpecification = ['boolean', ['feature-state', 'isFaded'], false];
  map.addLayer(
    {
      id: part.circles,
      type: 'circle',
      source: part.source,
      // The others are alike in size, and given in order.
      ...(part === parts[0] && { layout: { 'circle-sort-key': ['-', 0, ['get', 'share']] } }),
      paint: {
        'circle-radius': radius('share'),
        'circle-opacity': ['case', faded, FADED_OPACITY, circleOpacity],
        'circle-stroke-color': colours.halo,
        'circle-stroke-width': 0.6,
        'circle-stroke-opacity': ['case', faded, 0, 0.9],
      },
    },
    anchors.places,
  );
  map.addLayer(
    {
      id: part.rings,
      type: 'circle',
      source: part.source,
      filter: ['has', 'mostShare'],
      paint: {
        'circle-radius': radius('mostShare'),
        'circle-opacity': 0,
        'circle-stroke-width': 1,
        'circle-stroke-opacity': ['case', faded, FADED_OPACITY, 1],
      },
    },
    anchors.places,
  );
}
