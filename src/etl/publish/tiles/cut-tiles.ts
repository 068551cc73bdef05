import { gzipSync } from 'node:zlib';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, FeatureCollection } from 'geojson';
import GeoJSONVT from 'geojson-vt';
import type { GzippedTile } from './pmtiles-writer.ts';

/** Features of one source layer for a range of zooms. */
export interface TileLayer {
  readonly name: string;
  readonly features: readonly Feature[];
  readonly minZoom: number;
  readonly maxZoom: number;
}

type TileContent = Parameters<typeof fromGeojsonVt>[0];

const EXTENT = 4096;
/** Neighbouring tiles overlap by this much (of EXTENT), so that outlines do not show at their edges. */
const BUFFER = 64;

/** Cuts layers into gzipped vector tiles, in the order of zoom, x and y. */
export function cutTiles(
  layers: readonly TileLayer[],
  minZoom: number,
  maxZoom: number,
): GzippedTile[] {
  const indexes = layers.map((layer) => ({
    layer,
    index: new GeoJSONVT(
      { type: 'FeatureCollection', features: layer.features } as FeatureCollection,
      {
        maxZoom: layer.maxZoom,
        indexMaxZoom: layer.maxZoom,
        indexMaxPoints: 0,
        extent: EXTENT,
        buffer: BUFFER,
        // Shapes come simplified together, so that neighbours still share their borders.
        tolerance: 0,
      },
    ),
  }));
  const tiles: GzippedTile[] = [];
  for (let z = minZoom; z <= maxZoom; z++) {
    const present = indexes.filter(({ layer }) => z >= layer.minZoom && z <= layer.maxZoom);
    const coordinates = new Map<string, { x: number; y: number }>();
    for (const { index } of present) {
      for (const { z: tileZ, x, y } of index.tileCoords) {
        if (tileZ === z) coordinates.set(`${x} ${y}`, { x, y });
      }
    }
    const ordered = [...coordinates.values()].sort((a, b) => a.x - b.x || a.y - b.y);
    for (const { x, y } of ordered) {
      const content: TileContent = {};
      for (const { layer, index } of present) {
        const tile = index.getTile(z, x, y);
        if (tile && tile.features.length > 0) content[layer.name] = tile as TileContent[string];
      }
      if (Object.keys(content).length === 0) continue;
      const bytes = fromGeojsonVt(content, { version: 2, extent: EXTENT });
      tiles.push({ z, x, y, bytes: gzipSync(bytes, { level: 9 }) });
    }
  }
  return tiles;
}
