import type { ExpressionSpecification, FilterSpecification, Map as MapLibre } from 'maplibre-gl';
import { anchors, TILES } from './base-style.ts';
import type { MapColours } from './map-colours.ts';

/** What each territory of a level is painted with, by position. */
export interface LevelPaint {
  readonly tileLayer: string;
  /** Class of each territory: 0 … colours.length − 1, or one of `withoutColour`. */
  readonly classes: Int16Array;
  readonly colours: readonly string[];
}

/** Territories without a colour: drawn with a hatch of their own, never with a class. */
export const withoutColour = { missing: -1, secret: -2 } as const;

const fillLayer = 'level-fill';
const hatchLayers = {
  'level-missing': withoutColour.missing,
  'level-secret': withoutColour.secret,
} as const;
/** Levels whose shapes are too small to be seen from far: drawn as dots until this zoom. */
const dotted: Readonly<Record<string, { readonly points: string; readonly untilZoom: number }>> = {
  qpv: { points: 'qpv_point', untilZoom: 10 },
};
const dotLayer = 'level-dots';
const outlineLayers = ['hover-outline', 'selected-halo', 'selected-outline'] as const;

/** Paints a level; layers are made again only when another level is shown. */
export function paintLevel(map: MapLibre, paint: LevelPaint, mapColours: MapColours): void {
  const { tileLayer, classes, colours } = paint;
  const current = map.getLayer(fillLayer);
  if (current && current.sourceLayer !== tileLayer) removeLevel(map);
  if (!map.getLayer(fillLayer)) {
    addLevel(map, tileLayer);
    addDots(map, tileLayer, mapColours);
  }
  const state: ExpressionSpecification = ['coalesce', ['feature-state', 'class'], -3];
  const colour: unknown[] = ['match', state];
  colours.forEach((value, i) => {
    colour.push(i, value);
  });
  colour.push('rgba(0,0,0,0)');
  map.setPaintProperty(fillLayer, 'fill-color', colour as ExpressionSpecification);
  if (map.getLayer(dotLayer)) {
    map.setPaintProperty(dotLayer, 'circle-color', colour as ExpressionSpecification);
  }
  for (const sourceLayer of sourceLayersOf(tileLayer)) {
    classes.forEach((value, id) => {
      map.setFeatureState({ source: TILES, sourceLayer, id }, { class: value });
    });
  }
}

function sourceLayersOf(tileLayer: string): readonly string[] {
  const dots = dotted[tileLayer];
  return dots ? [tileLayer, dots.points] : [tileLayer];
}

/** How visible a territory is: what the filters leave out is faded. */
const visible: ExpressionSpecification = [
  'case',
  ['boolean', ['feature-state', 'faded'], false],
  0.12,
  1,
];

/** Fades what a selection leaves out; only what changed since `before` is touched. */
export function fadeLevel(
  map: MapLibre,
  tileLayer: string,
  kept: Uint8Array | null,
  before: Uint8Array | null,
): void {
  const length = kept?.length ?? before?.length ?? 0;
  for (let id = 0; id < length; id++) {
    const isFaded = kept !== null && kept[id] === 0;
    const wasFaded = before !== null && before[id] === 0;
    if (isFaded !== wasFaded) {
      for (const sourceLayer of sourceLayersOf(tileLayer)) {
        map.setFeatureState({ source: TILES, sourceLayer, id }, { faded: isFaded });
      }
    }
  }
}

function addLevel(map: MapLibre, tileLayer: string): void {
  const base = { source: TILES, 'source-layer': tileLayer };
  map.addLayer(
    {
      id: fillLayer,
      type: 'fill',
      ...base,
      paint: { 'fill-antialias': tileLayer !== 'commune', 'fill-opacity': visible },
    },
    anchors.fill,
  );
  for (const [id, value] of Object.entries(hatchLayers)) {
    map.addLayer(
      {
        id,
        type: 'fill',
        ...base,
        paint: {
          'fill-pattern': id === 'level-secret' ? 'hatch-secret' : 'hatch-missing',
          'fill-opacity': [
            'case',
            ['==', ['coalesce', ['feature-state', 'class'], -3], value],
            visible,
            0,
          ],
        },
      },
      anchors.fill,
    );
  }
}

function addDots(map: MapLibre, tileLayer: string, colours: MapColours): void {
  const dots = dotted[tileLayer];
  if (!dots) return;
  map.addLayer(
    {
      id: dotLayer,
      type: 'circle',
      source: TILES,
      'source-layer': dots.points,
      maxzoom: dots.untilZoom,
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 4, 2.4, 9, 7],
        'circle-stroke-color': colours.ink,
        'circle-stroke-width': 0.6,
        'circle-opacity': visible,
        'circle-stroke-opacity': visible,
      },
    },
    anchors.places,
  );
}

function removeLevel(map: MapLibre): void {
  for (const id of [fillLayer, dotLayer, ...Object.keys(hatchLayers)])
    if (map.getLayer(id)) map.removeLayer(id);
}

/** Layers whose features answer to the pointer: shapes, and the dots that stand for them. */
export const interactiveLayer = fillLayer;
export const interactiveDots = dotLayer;

/** Outlines the selected and the hovered territory. */
export function outline(
  map: MapLibre,
  colours: MapColours,
  target: {
    readonly kind: 'hover' | 'selected';
    readonly tileLayer: string;
    readonly id: number | null;
  },
): void {
  const wanted = outlineLayers.filter((id) => id.startsWith(target.kind));
  for (const id of wanted) {
    const layer = map.getLayer(id);
    if (layer && (target.id === null || layer.sourceLayer !== target.tileLayer))
      map.removeLayer(id);
    if (target.id === null) continue;
    const filter: FilterSpecification = ['==', ['id'], target.id];
    if (map.getLayer(id)) {
      map.setFilter(id, filter);
      continue;
    }
    map.addLayer(
      {
        id,
        type: 'line',
        source: TILES,
        'source-layer': target.tileLayer,
        filter,
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': id === 'selected-halo' ? colours.paper : colours.ink,
          'line-width': id === 'selected-halo' ? 5.5 : id === 'selected-outline' ? 2.5 : 1,
        },
      },
      anchors.places,
    );
  }
}
