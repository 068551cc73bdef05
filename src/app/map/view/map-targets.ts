import type * as maplibregl from 'maplibre-gl';
import { TILES } from '../layers/base-style.ts';
import { interactiveDots, interactiveLayer } from '../layers/level-layers.ts';
import { placeLayerIds } from '../layers/place-layers.ts';
import { circleAt } from '../layers/symbols/symbol-layers.ts';
import type { MapContent, MapTarget } from './map-content.ts';

/** A point of the map, in pixels from its top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is drawn uppermost there, in those of some layers that the map has. */
function uppermostAt(map: maplibregl.Map, { x, y }: Point, layerIds: readonly string[]) {
  const layers = layerIds.filter((id) => map.getLayer(id));
  // Without a layer to look in, the map would look in all.
  return layers.length > 0 ? map.queryRenderedFeatures([x, y], { layers })[0] : undefined;
}

/** The middle of the map, in CSS pixels of it. */
export function centreOf(map: maplibregl.Map): Point {
  const { clientWidth, clientHeight } = map.getCanvas();
  return { x: clientWidth / 2, y: clientHeight / 2 };
}

/** The place there, else the territory. */
export function targetAt(
  map: maplibregl.Map,
  point: Point,
  content: MapContent | null,
): MapTarget | null {
  if (!content) return null;
  for (const service of content.places.keys()) {
    const place = uppermostAt(map, point, [placeLayerIds(`places-${service}`)[2]]);
    if (place) return { kind: 'place', service, position: Number(place.properties.position) };
  }
  return territoryAt(map, point, content);
}

/**
 * The territory of a point, by its circle first where circles are drawn; null where there is none.
 */
export function territoryAt(
  map: maplibregl.Map,
  point: Point,
  content: MapContent | null,
): MapTarget | null {
  if (!content) return null;
  const id = content.symbols ? circleAt(map, point, content.symbols) : null;
  if (content.symbols && id !== null) {
    const { tileLayer } = content.symbols;
    return tileLayer === 'qpv' ? { kind: 'qpv', id } : { kind: 'territory', tileLayer, id };
  }
  const ownLevel = content.level?.tileLayer === 'qpv' ? [interactiveDots, interactiveLayer] : [];
  const qpv = uppermostAt(map, point, ['qpv-fill', 'qpv-dots', ...ownLevel]);
  if (typeof qpv?.id === 'number') return { kind: 'qpv', id: qpv.id };
  const territory = uppermostAt(map, point, [interactiveLayer]);
  if (typeof territory?.id !== 'number' || !territory.sourceLayer || territory.source !== TILES)
    return null;
  return { kind: 'territory', tileLayer: territory.sourceLayer, id: territory.id };
}

/** The cluster of places there: its source, its number in it, and where it stands. */
export function clusterAt(map: maplibregl.Map, point: Point, content: MapContent | null) {
  for (const service of content?.places.keys() ?? []) {
    const source = `places-${service}`;
    const cluster = uppermostAt(map, point, [placeLayerIds(source)[0]]);
    if (cluster?.geometry.type === 'Point') {
      return {
        source,
        id: Number(cluster.properties.cluster_id),
        at: cluster.geometry.coordinates as [number, number],
      };
    }
  }
  return null;
}
