import type * as maplibregl from 'maplibre-gl';
import type { ZoningRecord } from '../../../edition/manifest.ts';
import { baseStyle } from '../layers/base-style.ts';
import { type LevelPaint, outline, type PaintedLevel, paintLevel } from '../layers/level-layers.ts';
import { readMapColours } from '../layers/map-colours.ts';
import { addPatterns, type MarkShape } from '../layers/patterns.ts';
import { showPlaces } from '../layers/place-layers.ts';
import { type ShownSymbols, showSymbols } from '../layers/symbols/symbol-layers.ts';
import { showZones } from '../layers/zone-layers.ts';
import { drawInOwnTask } from './draw-in-own-task.ts';
import type { MapContent } from './map-content.ts';

/** What a map can show, before it is told what it shows. */
export interface MapPainterOptions {
  readonly tilesAddress: string;
  readonly zonings: readonly ZoningRecord[];
  readonly marks: readonly { readonly id: string; readonly shape: MarkShape }[];
}

type OutlinedTerritory = NonNullable<MapContent['selected']>;

/** Draws what a map shows, and remembers what is drawn: only what changes is drawn again. */
export interface MapPainter {
  /** What the map shows; null as long as nothing was given. */
  readonly content: () => MapContent | null;
  readonly show: (content: MapContent) => void;
  /** Outlines the territory under the pointer, null: none. */
  readonly hover: (territory: OutlinedTerritory | null) => void;
  /** Redraws everything in the colours of the theme in force. */
  readonly restyle: () => void;
}

/** A painter of a map whose base style is being loaded. */
export function createMapPainter(map: maplibregl.Map, options: MapPainterOptions): MapPainter {
  let colours = readMapColours();
  let content: MapContent | null = null;
  let hovered: OutlinedTerritory | null = null;
  let decorated = false;
  /** What each level was last painted with: its features remember it. */
  const painted = new Map<string, PaintedLevel>();
  let circles: ShownSymbols | null = null;
  let shown: { readonly level: LevelPaint; readonly kept: Uint8Array | null } | null = null;

  const drawOutline = (kind: 'selected' | 'hover', territory: OutlinedTerritory | null) =>
    outline(map, colours, {
      kind,
      tileLayer: territory?.tileLayer ?? '',
      id: territory?.id ?? null,
    });
  const apply = () => {
    if (!content || !decorated) return;
    const { level, kept } = content;
    const fits = kept === null || kept.length === level?.classes.length;
    if (level && (shown?.level !== level || (fits && shown.kept !== kept))) {
      const before = painted.get(level.tileLayer) ?? null;
      // Filters may change with every move of a brush, which goes as fast as the frames.
      if (before && shown?.level !== level) drawInOwnTask(map);
      const mask = fits ? kept : null;
      painted.set(level.tileLayer, paintLevel(map, level, mask, colours, before));
      shown = { level, kept: mask };
    }
    if (level && content.symbols?.tileLayer === level.tileLayer) {
      circles = showSymbols(map, content.symbols, fits ? kept : null, colours, circles);
    } else if (circles) circles = showSymbols(map, null, null, colours, circles);
    showZones(map, options.zonings, content.zones, colours);
    showPlaces(map, content.places, colours, content.placesFrom);
    drawOutline('selected', content.selected);
    content.overlay?.(map, colours);
  };
  const decorate = () => {
    addPatterns(map, colours, options.marks);
    decorated = true;
    apply();
  };
  map.on('load', decorate);
  const forget = () => {
    decorated = false;
    painted.clear();
    circles?.layer.remove();
    circles = null;
    shown = null;
  };
  const restyle = () => {
    forget();
    colours = readMapColours();
    map.setStyle(baseStyle(options.tilesAddress, colours), { diff: false });
    map.once('style.load', decorate);
  };
  // The graphics are another program's: it may take them away, and give them back empty.
  map.on('webglcontextlost', forget);
  map.on('webglcontextrestored', restyle);
  return {
    content: () => content,
    show: (next) => {
      content = next;
      apply();
    },
    hover: (territory) => {
      if (territory?.id === hovered?.id && territory?.tileLayer === hovered?.tileLayer) return;
      hovered = territory;
      if (decorated) drawOutline('hover', territory);
    },
    restyle,
  };
}
