import type { Feature } from 'geojson';
import type { ExpressionSpecification, GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { anchors } from '../base-style.ts';
import type { MapColours } from '../map-colours.ts';
import type { SymbolPlaces } from './symbol-places.ts';
import { circleOpacity, mostRadiusPx, radiusShare, zoomGrowth } from './symbol-scale.ts';

const SOURCE = 'symbols';
/** Layer of the circles, which answer to the pointer. */
export const symbolLayer = 'symbols';
/** Around those of ranges, what they are at most. */
const ringLayer = 'symbol-rings';
const ZOOMS = [3, 15] as const;
const FADED_OPACITY = 0.12;

/** The values of a level as circles whose areas are in proportion to them. */
export interface Symbols {
  readonly tileLayer: string;
  /** By position: a value, or the bounds of its range; NaN where there is none. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** The greatest of all bounds. */
  readonly most: number;
  readonly places: SymbolPlaces;
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
    for (const id of [symbolLayer, ringLayer]) if (map.getLayer(id)) map.removeLayer(id);
    if (map.getSource(SOURCE)) map.removeSource(SOURCE);
    return null;
  }
  const source = map.getSource<GeoJSONSource>(SOURCE);
  const isNew = !source || before?.symbols !== symbols;
  if (!source) {
    map.addSource(SOURCE, { type: 'geojson', data: collection(symbols) });
    addCircles(map, colours);
  } else if (isNew) source.setData(collection(symbols));
  if (isNew) {
    map.setPaintProperty(symbolLayer, 'circle-color', symbols.colour);
    map.setPaintProperty(ringLayer, 'circle-stroke-color', symbols.colour);
  }
  if (source && isNew) map.removeFeatureState({ source: SOURCE });
  const wasKept = isNew ? null : (before?.kept ?? null);
  if (wasKept !== kept) {
    for (let id = 0; id < symbols.low.length; id++) {
      const isFaded = kept !== null && kept[id] === 0;
      if (isFaded === (wasKept !== null && wasKept[id] === 0)) continue;
      map.setFeatureState({ source: SOURCE, id }, { isFaded });
    }
  }
  return { symbols, kept };
}

function addCircles(map: MapLibre, colours: MapColours): void {
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
      id: symbolLayer,
      type: 'circle',
      source: SOURCE,
      layout: { 'circle-sort-key': ['-', 0, ['get', 'share']] },
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
      id: ringLayer,
      type: 'circle',
      source: SOURCE,
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

function collection({ low, high, most, places }: Symbols): GeoJSON.FeatureCollection {
  const features: Feature[] = [];
  high.forEach((greatest, id) => {
    const coordinates = [places.longitude[id], places.latitude[id]];
    if (!(greatest > 0) || Number.isNaN(coordinates[0])) return;
    const share = radiusShare(low[id], most);
    features.push({
      type: 'Feature',
      id,
      properties:
        low[id] < greatest ? { share, mostShare: radiusShare(greatest, most) } : { share },
      geometry: { type: 'Point', coordinates },
    });
  });
  return { type: 'FeatureCollection', features };
}
