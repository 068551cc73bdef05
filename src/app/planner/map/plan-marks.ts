import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { MapColours } from '../../map/layers/map-colours.ts';

/** A place that the plan opens or closes. */
export interface PlanMark {
  readonly longitude: number;
  readonly latitude: number;
  readonly kind: 'new' | 'kept' | 'closed';
  /** Written in the mark. */
  readonly label: string;
}

const SOURCE = 'plan';
export const CIRCLES = 'plan-circles';
const LABELS = 'plan-labels';

/** Draws exactly these marks, above all else. */
export function showPlanMarks(
  map: MapLibre,
  marks: readonly PlanMark[],
  colours: MapColours,
): void {
  const data = {
    type: 'FeatureCollection' as const,
    features: marks.map(({ longitude, latitude, kind, label }, i) => ({
      type: 'Feature' as const,
      id: i,
      properties: { kind, label, rank: i, order: marks.length - i },
      geometry: { type: 'Point' as const, coordinates: [longitude, latitude] },
    })),
  };
  const source = map.getSource<GeoJSONSource>(SOURCE);
  if (source) {
    source.setData(data);
    return;
  }
  map.addSource(SOURCE, { type: 'geojson', data });
  const crowded = marks.length > 60;
  map.addLayer({
    id: CIRCLES,
    type: 'circle',
    source: SOURCE,
    layout: { 'circle-sort-key': ['get', 'order'] },
    paint: {
      'circle-radius': crowded
        ? ['interpolate', ['linear'], ['zoom'], 4, 3.5, 9, 10]
        : ['interpolate', ['linear'], ['zoom'], 4, 9, 9, 13],
      'circle-color': [
        'match',
        ['get', 'kind'],
        'closed',
        colours.paper,
        'kept',
        colours.muted,
        colours.ink,
      ],
      'circle-stroke-color': ['match', ['get', 'kind'], 'closed', colours.ink, colours.paper],
      'circle-stroke-width': 1.6,
    },
  });
  map.addLayer({
    id: LABELS,
    type: 'symbol',
    source: SOURCE,
    minzoom: crowded ? 7 : 0,
    layout: {
      'text-field': ['get', 'label'],
      'text-font': ['Source Sans'],
      'text-size': 11,
      'text-allow-overlap': true,
      'symbol-sort-key': ['-', 0, ['get', 'order']],
    },
    paint: {
      'text-color': ['match', ['get', 'kind'], 'closed', colours.ink, colours.paper],
    },
  });
}
