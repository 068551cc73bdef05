import { color as parseColour } from 'd3';
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

/** Territories without a colour: drawn with a hatch of their own or left as land, never with a class. */
export const withoutColour = { missing: -1, secret: -2, land: -3 } as const;

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

/** What a level was last painted with, so that only what changes is told to the map. */
export interface PaintedLevel {
  /** State of each feature. */
  readonly states: Int16Array;
  readonly colours: readonly string[];
}

/** Added to the class of what the filters leave out. One state a feature: each costs every tile. */
const FADED = 100;
/** Part of its opacity that what is left out keeps. */
const FADED_OPACITY = 0.12;

/**
 * Paints a level, faded where the filters leave it out; layers are made again only when another
 * level is shown, and features told only what changed.
 *
 * @param kept territories that the filters keep; null: all of them.
 * @param before what `paintLevel` last returned for this level; null when its features know nothing.
 */
export function paintLevel(
  map: MapLibre,
  { tileLayer, classes, colours }: LevelPaint,
  kept: Uint8Array | null,
  mapColours: MapColours,
  before: PaintedLevel | null,
): PaintedLevel {
  const current = map.getLayer(fillLayer);
  const isNew = current?.sourceLayer !== tileLayer;
  if (current && isNew) removeLevel(map);
  if (isNew) {
    addLevel(map, tileLayer);
    addDots(map, tileLayer, mapColours);
  }
  if (isNew || before?.colours.join() !== colours.join()) {
    const colour = colourExpression(colours);
    map.setPaintProperty(fillLayer, 'fill-color', colour);
    if (map.getLayer(dotLayer)) map.setPaintProperty(dotLayer, 'circle-color', colour);
  }
  const states = Int16Array.from(classes, (value, i) =>
    kept && kept[i] === 0 ? value + FADED : value,
  );
  for (const sourceLayer of sourceLayersOf(tileLayer)) {
    const target = { source: TILES, sourceLayer, id: 0 };
    for (let id = 0; id < states.length; id++) {
      if (before && before.states[id] === states[id]) continue;
      target.id = id;
      map.setFeatureState(target, { class: states[id] });
    }
  }
  return { states, colours };
}

function colourExpression(colours: readonly string[]): ExpressionSpecification {
  const colour: unknown[] = ['match', ['coalesce', ['feature-state', 'class'], withoutColour.land]];
  colours.forEach((value, i) => {
    colour.push(i, value, i + FADED, faded(value));
  });
  colour.push('rgba(0,0,0,0)');
  return colour as ExpressionSpecification;
}

/** @throws RangeError when `value` is not a CSS colour. */
function faded(value: string): string {
  const colour = parseColour(value);
  if (!colour) throw new RangeError(`not a colour: ${value}`);
  return colour.copy({ opacity: colour.opacity * FADED_OPACITY }).formatRgb();
}

function sourceLayersOf(tileLayer: string): readonly string[] {
  const dots = dotted[tileLayer];
  return dots ? [tileLayer, dots.points] : [tileLayer];
}

function addLevel(map: MapLibre, tileLayer: string): void {
  const base = { source: TILES, 'source-layer': tileLayer };
  map.addLayer(
    {
      id: fillLayer,
      type: 'fill',
      ...base,
      paint: { 'fill-antialias': tileLayer !== 'commune' },
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
            ['==', ['coalesce', ['feature-state', 'class'], withoutColour.land], value],
            1,
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
        'circle-stroke-opacity': [
          'case',
          ['>=', ['coalesce', ['feature-state', 'class'], withoutColour.land], FADED - 10],
          FADED_OPACITY,
          1,
        ],
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
