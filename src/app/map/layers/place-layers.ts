import type { Feature } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { PointsFile } from '../../../edition/files/points-file.ts';
import { anchors } from './base-style.ts';
import type { MapColours } from './map-colours.ts';

/** Below this zoom places near each other are drawn as one circle with their number. */
const CLUSTERED_BELOW = 9;

/** What each source was last given: the reader's own places change under the same name. */
const drawn = new WeakMap<GeoJSONSource, PointsFile>();

/**
 * Draws exactly these services' places, clustered when they crowd. The map draws itself anew at
 * whatever it is told: it is told what changes only.
 */
export function showPlaces(
  map: MapLibre,
  wanted: ReadonlyMap<string, PointsFile>,
  colours: MapColours,
  minZoom: (service: string) => number,
): void {
  for (const source of shownPlaces(map)) {
    if (wanted.has(source.slice('places-'.length))) continue;
    for (const id of placeLayerIds(source)) if (map.getLayer(id)) map.removeLayer(id);
    map.removeSource(source);
  }
  for (const [service, file] of wanted) {
    const source = `places-${service}`;
    const before = map.getSource(source) as GeoJSONSource | undefined;
    if (!before) addPlaces(map, service, file, colours);
    else if (drawn.get(before) !== file) {
      before.setData({ type: 'FeatureCollection', features: features(file) });
      drawn.set(before, file);
    }
    const from = minZoom(service);
    for (const id of placeLayerIds(source)) {
      if (map.getLayer(id)?.minzoom !== from) map.setLayerZoomRange(id, from, 24);
    }
  }
}

/** Sources of the places that are drawn. */
function shownPlaces(map: MapLibre): readonly string[] {
  return map.getLayersOrder().flatMap((id) => /^(places-.+)-marks$/.exec(id)?.[1] ?? []);
}

/** Layers of the places of a service that answer to the pointer. */
export function placeLayerIds(source: string): [clusters: string, counts: string, marks: string] {
  return [`${source}-clusters`, `${source}-counts`, `${source}-marks`];
}

function addPlaces(map: MapLibre, service: string, file: PointsFile, colours: MapColours): void {
  const source = `places-${service}`;
  map.addSource(source, {
    type: 'geojson',
    data: { type: 'FeatureCollection', features: features(file) },
    cluster: true,
    clusterMaxZoom: CLUSTERED_BELOW - 1,
    clusterRadius: 36,
  });
  drawn.set(map.getSource(source) as GeoJSONSource, file);
  const colour = colours.network(service);
  const [clusters, counts, marks] = placeLayerIds(source);
  map.addLayer(
    {
      id: clusters,
      type: 'circle',
      source,
      filter: ['has', 'point_count'],
      paint: {
        'circle-color': colour,
        'circle-opacity': 0.9,
        'circle-stroke-color': colours.halo,
        'circle-stroke-width': 1.2,
        'circle-radius': [
          'interpolate',
          ['linear'],
          ['sqrt', ['get', 'point_count']],
          1,
          7,
          12,
          18,
        ],
      },
    },
    'place-names',
  );
  map.addLayer(
    {
      id: counts,
      type: 'symbol',
      source,
      filter: ['has', 'point_count'],
      layout: {
        'text-field': ['to-string', ['get', 'point_count']],
        'text-font': ['Source Sans'],
        'text-size': 11,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': colours.paper },
    },
    'place-names',
  );
  map.addLayer(
    {
      id: marks,
      type: 'symbol',
      source,
      filter: ['!', ['has', 'point_count']],
      layout: {
        'icon-image': `place-${service}`,
        'icon-allow-overlap': true,
        'icon-size': ['interpolate', ['linear'], ['zoom'], 5, 0.55, 9, 0.9, 13, 1.25],
      },
      paint: { 'icon-opacity': ['case', ['get', 'approximate'], 0.55, 1] },
    },
    'place-names',
  );
  if (!map.getLayer(anchors.places)) throw new Error('the style has lost its anchors');
}

function features(file: PointsFile): Feature[] {
  return file.ids.map((id, i) => ({
    type: 'Feature',
    id: i,
    properties: { id, position: i, approximate: file.approximate[i] },
    geometry: { type: 'Point', coordinates: [file.longitude[i], file.latitude[i]] },
  }));
}

/** Zooms in on a cluster until it comes apart. */
export async function openCluster(
  map: MapLibre,
  source: string,
  clusterId: number,
  at: [number, number],
): Promise<void> {
  const zoom = await (map.getSource(source) as GeoJSONSource).getClusterExpansionZoom(clusterId);
  map.easeTo({ center: at, zoom });
}
