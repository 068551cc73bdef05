import type { ExpressionSpecification, FilterSpecification, Map as MapLibre } from 'maplibre-gl';
import { colourChannels } from '../../theme/colour-channels.ts';
import type { Theme } from '../../theme/use-theme.ts';
import { anchors, TILES } from './base-style.ts';
import type { MapColours } from './map-colours.ts';
import { showWithheld, withheldLayer } from './withheld-layer.ts';

/** What each territory of a level is painted with, by position. */
export interface LevelPaint {
  readonly tileLayer: string;
  /** Class of each territory: 0 … colours.length − 1, or one of `withoutColour`. */
  readonly classes: Int16Array;
  /** Of each class; a function where they follow the theme that the map is drawn in. */
  readonly colours: readonly string[] | ((theme: Theme) => readonly string[]);
}

/** Territories without a colour: drawn with a hatch of their own or left as land, never with a class. */
export const withoutColour = { missing: -1, secret: -2, land: -3 } as const;

const fillLayer = 'level-fill';
const missingLayer = 'level-missing';
/** Levels whose shapes are too small to be seen from far: drawn as dots until this zoom. */
const dotted: Readonly<Record<string, { readonly points: string; readonly untilZoom: number }>> = {
  qpv: { points: 'qpv_point', untilZoom: 10 },
};
/**
 * The hatch of what is missing lies below the whole level: where there are too many shapes to draw
 * them twice, it is drawn on larger ones that cover the same land.
 */
const hatchedBelow: Readonly<Record<string, string>> = { commune: 'region' };
const dotLayer = 'level-dots';
/** Whether the shapes of a level are too many and too small for soft edges. */
const isFine = (tileLayer: string) => tileLayer === 'commune';
const outlineLayers = ['hover-outline', 'selected-halo', 'selected-outline'] as const;

/** What a level was last painted with, so that only what changes is told to the map. */
export interface PaintedLevel {
  readonly classes: Int16Array;
  /** Fill of each feature, as its state holds it. */
  readonly fills: readonly string[];
}

/** What is left out keeps this share of its colour. */
const FADED_SHARE = 0.12;

/** Fill of what is missing or withheld: the hatch below is seen through it. */
const SEEN_THROUGH = '#00000000';
const fillState: ExpressionSpecification = ['to-color', ['feature-state', 'fill'], SEEN_THROUGH];

/**
 * Paints a level, faded where the filters leave it out; layers are made again only when another
 * level is shown, and features told only what changed.
 *
 * The state of a feature is its colour itself: other colours are other states, never another
 * expression, for which the map would read all its tiles again. Every layer that depends on states
 * costs as much as the first, so the hatch of what is missing lies under everything and shows
 * through; that of what is withheld has its own source of the same tiles, and a filter.
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
  if (isNew || before?.classes !== classes) {
    const isWithheld = Array.from(classes, (one) => one === withoutColour.secret);
    showWithheld(map, { tileLayer, hasSoftEdges: !isFine(tileLayer) }, isWithheld, fillLayer);
  }
  const scale = typeof colours === 'function' ? colours(mapColours.theme) : colours;
  const fills = fillsOf(classes, scale, kept, mapColours.land);
  const dots = dotted[tileLayer]?.points;
  // The map copies what it is told: 35,000 times the same two objects, else all new.
  const shape = { source: TILES, sourceLayer: tileLayer, id: 0 };
  const dot = { ...shape, sourceLayer: dots };
  const state: { fill: string; isKept?: boolean } = { fill: '' };
  for (let id = 0; id < fills.length; id++) {
    if (before?.fills[id] === fills[id]) continue;
    shape.id = id;
    state.fill = fills[id];
    if (dots) state.isKept = !kept || kept[id] === 1;
    map.setFeatureState(shape, state);
    if (!dots) continue;
    dot.id = id;
    map.setFeatureState(dot, state);
  }
  return { classes, fills };
}

/**
 * Fill of each territory: that of its class; where the filters leave it out, hardly more than the
 * land. All are opaque, or the hatch below would be seen, but those of what is missing or withheld.
 *
 * @throws RangeError when a colour is not written in hexadecimal.
 */
export function fillsOf(
  classes: Int16Array,
  colours: readonly string[],
  kept: Uint8Array | null,
  land: string,
): readonly string[] {
  const shown = colours.map((colour) => onLand(colour, land, 1));
  const faded = colours.map((colour) => onLand(colour, land, FADED_SHARE));
  const fillOf = (one: number, isKept: boolean) => {
    if (!isKept) return faded[one] ?? land;
    return one === withoutColour.land ? land : (shown[one] ?? SEEN_THROUGH);
  };
  const fills = new Array<string>(classes.length);
  for (let i = 0; i < fills.length; i++) fills[i] = fillOf(classes[i], !kept || kept[i] === 1);
  return fills;
}

function onLand(colour: string, land: string, share: number): string {
  const [red, green, blue, opacity] = colourChannels(colour);
  const below = colourChannels(land);
  const mixed = [red, green, blue].map((value, i) =>
    Math.round(below[i] + (value - below[i]) * (opacity / 255) * share),
  );
  return `rgb(${mixed.join(', ')})`;
}

function addLevel(map: MapLibre, tileLayer: string): void {
  const base = { source: TILES, 'source-layer': tileLayer };
  const hasSoftEdges = !isFine(tileLayer);
  map.addLayer(
    {
      id: missingLayer,
      type: 'fill',
      ...base,
      'source-layer': hatchedBelow[tileLayer] ?? tileLayer,
      paint: { 'fill-pattern': 'hatch-missing' },
    },
    anchors.fill,
  );
  map.addLayer(
    {
      id: fillLayer,
      type: 'fill',
      ...base,
      paint: {
        'fill-antialias': hasSoftEdges,
        // Not drawn then; unset, it would be computed as the fill is, for each territory again.
        ...(!hasSoftEdges && { 'fill-outline-color': SEEN_THROUGH }),
        'fill-color': fillState,
      },
    },
    anchors.fill,
  );
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
        'circle-color': fillState,
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 4, 2.4, 9, 7],
        'circle-stroke-color': colours.ink,
        'circle-stroke-width': 0.6,
        'circle-stroke-opacity': [
          'case',
          ['==', ['feature-state', 'isKept'], false],
          FADED_SHARE,
          1,
        ],
      },
    },
    anchors.places,
  );
}

function removeLevel(map: MapLibre): void {
  for (const id of [fillLayer, dotLayer, missingLayer, withheldLayer])
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
      // A filter that is set again makes the map draw itself again.
      if ((map.getFilter(id) as unknown[])[2] !== target.id) map.setFilter(id, filter);
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
