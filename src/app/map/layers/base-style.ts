import type { StyleSpecification } from 'maplibre-gl';
import type { MapColours } from './map-colours.ts';

/** Source of the style that holds the edition's tiles. */
export const TILES = 'tiles';

/**
 * The same tiles once more, read only where something of them is withheld: layers added to a source,
 * or filtered otherwise, make the map read all its tiles again.
 */
export const WITHHELD_TILES = 'withheld-tiles';

/** Layers before which overlays are inserted, from the bottom up. */
export const anchors = {
  fill: 'anchor-fill',
  zones: 'anchor-zones',
  lines: 'anchor-lines',
  places: 'anchor-places',
} as const;

/** Highest zoom of the tiles; beyond it they are enlarged. */
const MAX_TILE_ZOOM = 9;

const emptyAnchor = (id: string) => ({
  id,
  type: 'background' as const,
  paint: { 'background-opacity': 0 },
});

/**
 * The map without data: sea, land, borders and names, all from the edition's own tiles. Letters are
 * drawn from the site's fonts: no glyph server, no basemap, no third party.
 */
export function baseStyle(tilesAddress: string, colours: MapColours): StyleSpecification {
  const tiles = {
    type: 'vector',
    url: `pmtiles://${tilesAddress}`,
    maxzoom: MAX_TILE_ZOOM,
  } as const;
  return {
    version: 8,
    sources: { [TILES]: tiles, [WITHHELD_TILES]: tiles },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
      {
        id: 'land',
        type: 'fill',
        source: TILES,
        'source-layer': 'region',
        paint: { 'fill-color': colours.land, 'fill-antialias': false },
      },
      emptyAnchor(anchors.fill),
      emptyAnchor(anchors.zones),
      {
        id: 'border-commune',
        type: 'line',
        source: TILES,
        'source-layer': 'commune',
        minzoom: 8,
        paint: {
          'line-color': colours.borderCommune,
          'line-width': ['interpolate', ['linear'], ['zoom'], 8, 0.3, 12, 1],
        },
      },
      {
        id: 'border-departement',
        type: 'line',
        source: TILES,
        'source-layer': 'border',
        filter: ['==', ['get', 'level'], 'departement'],
        paint: {
          'line-color': colours.borderDepartement,
          'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.5, 9, 1.2],
        },
      },
      {
        id: 'border-region',
        type: 'line',
        source: TILES,
        'source-layer': 'border',
        filter: ['==', ['get', 'level'], 'region'],
        paint: {
          'line-color': colours.borderRegion,
          'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.9, 9, 2],
        },
      },
      emptyAnchor(anchors.lines),
      emptyAnchor(anchors.places),
      {
        id: 'place-names',
        type: 'symbol',
        source: TILES,
        'source-layer': 'place',
        filter: ['<=', ['get', 'zoom'], ['zoom']],
        layout: {
          'text-field': ['get', 'name'],
          'text-font': ['Source Sans'],
          'text-size': [
            'interpolate',
            ['linear'],
            ['zoom'],
            4,
            ['interpolate', ['linear'], ['get', 'population'], 200000, 11, 2000000, 14],
            10,
            ['interpolate', ['linear'], ['get', 'population'], 2000, 11.5, 500000, 18],
          ],
          // Above the town: at its centre often stands a place that the name would hide.
          'text-anchor': 'bottom',
          'text-offset': [0, -0.45],
          'text-padding': 6,
          'text-max-width': 8,
          'symbol-sort-key': ['-', 0, ['get', 'population']],
        },
        paint: {
          'text-color': colours.ink,
          'text-halo-color': colours.halo,
          'text-halo-width': 1.4,
          'text-halo-blur': 0.4,
        },
      },
    ],
  };
}
