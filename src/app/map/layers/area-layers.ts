import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { PolygonGeometry } from '../../../core/geo/shapes/polygon.ts';
import { anchors } from './base-style.ts';
import type { MapColours } from './map-colours.ts';

/** The reader's own area: its outline, and the ring that is being drawn. */
export interface DrawnArea {
  readonly geometry: PolygonGeometry | null;
  readonly draft: readonly (readonly [longitude: number, latitude: number])[] | null;
}

const SOURCE = 'own-area';

/** What each source was last given. */
const drawn = new WeakMap<GeoJSONSource, DrawnArea>();

/** Draws the area and the ring in progress, or takes them away; nothing is told twice to the map. */
export function showArea(map: MapLibre, area: DrawnArea, colours: MapColours): void {
  const source = map.getSource(SOURCE) as GeoJSONSource | undefined;
  const before = source && drawn.get(source);
  if (before?.geometry === area.geometry && before.draft === area.draft) return;
  const data = features(area);
  if (source) {
    source.setData(data);
    drawn.set(source, area);
    return;
  }
  if (data.features.length === 0) return;
  map.addSource(SOURCE, { type: 'geojson', data });
  drawn.set(map.getSource(SOURCE) as GeoJSONSource, area);
  map.addLayer(
    {
      id: 'own-area-halo',
      type: 'line',
      source: SOURCE,
      filter: ['!=', ['get', 'part'], 'vertex'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colours.paper, 'line-width': 5 },
    },
    anchors.places,
  );
  map.addLayer(
    {
      id: 'own-area-outline',
      type: 'line',
      source: SOURCE,
      filter: ['!=', ['get', 'part'], 'vertex'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colours.accent, 'line-width': 2.5, 'line-dasharray': [2, 1.5] },
    },
    anchors.places,
  );
  map.addLayer(
    {
      id: 'own-area-vertices',
      type: 'circle',
      source: SOURCE,
      filter: ['==', ['get', 'part'], 'vertex'],
      paint: {
        'circle-radius': 5,
        'circle-color': colours.paper,
        'circle-stroke-color': colours.accent,
        'circle-stroke-width': 2.5,
      },
    },
    anchors.places,
  );
}

function features({ geometry, draft }: DrawnArea): FeatureCollection {
  const found: Feature[] = [];
  const add = (part: string, shape: unknown) =>
    found.push({ type: 'Feature', properties: { part }, geometry: shape as Feature['geometry'] });
  if (geometry) add('area', geometry);
  if (draft && draft.length > 1) {
    const closed = draft.length > 2 ? [...draft, draft[0]] : draft;
    add('draft', { type: 'LineString', coordinates: closed });
  }
  for (const vertex of draft ?? []) add('vertex', { type: 'Point', coordinates: vertex });
  return { type: 'FeatureCollection', features: found };
}
