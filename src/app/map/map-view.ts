import * as maplibregl from 'maplibre-gl';
import workerAddress from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { PMTiles, Protocol } from 'pmtiles';
import type { BoundingBox } from '../../core/geo/bounding-box.ts';
import type { ZoningRecord } from '../../edition/manifest.ts';
import type { PointsFile } from '../../edition/points-file.ts';
import { baseStyle, TILES } from './base-style.ts';
import { enableDragging, type MapDrag } from './drag.ts';
import {
  interactiveDots,
  interactiveLayer,
  type LevelPaint,
  outline,
  type PaintedLevel,
  paintLevel,
} from './level-layers.ts';
import { type MapColours, readMapColours } from './map-colours.ts';
import { followFailures } from './map-failures.ts';
import { addPatterns, type MarkShape } from './patterns.ts';
import { openCluster, placeLayerIds, showPlaces } from './place-layers.ts';
import { RangeSource } from './range-source.ts';
import {
  type ShownSymbols,
  type Symbols,
  showSymbols,
  symbolLayer,
} from './symbols/symbol-layers.ts';
import { showZones } from './zone-layers.ts';

export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** What the reader points at. */
export type MapTarget =
  | { readonly kind: 'territory'; readonly tileLayer: string; readonly id: number }
  | { readonly kind: 'qpv'; readonly id: number }
  | { readonly kind: 'place'; readonly service: string; readonly position: number };

export interface MapContent {
  /** The same object as long as nothing of it changes. */
  readonly level: LevelPaint | null;
  /** Territories that the filters keep; null: all of them. */
  readonly kept: Uint8Array | null;
  /** Circles over the level; the same object as long as nothing of them changes. */
  readonly symbols?: Symbols | null;
  readonly zones: readonly string[];
  readonly places: ReadonlyMap<string, PointsFile>;
  /** Least zoom at which the places of a service are drawn. */
  readonly placesFrom: (service: string) => number;
  readonly selected: { readonly tileLayer: string; readonly id: number } | null;
  /** Draws what only one page shows, above all else. */
  readonly overlay?: (map: maplibregl.Map, colours: MapColours) => void;
  /** Points that can be dragged; null or absent: none. */
  readonly drag?: MapDrag | null;
  /** Vertices of the ring that is being drawn: clicks and keys are then steps of `onDraw`. */
  readonly draft?: readonly (readonly [longitude: number, latitude: number])[] | null;
}

/** A step of the drawing of a ring. */
export type DrawStep =
  | { readonly kind: 'vertex'; readonly position: readonly [longitude: number, latitude: number] }
  | { readonly kind: 'undo' | 'finish' | 'cancel' };

export interface MapViewOptions {
  readonly container: HTMLElement;
  readonly tilesAddress: string;
  readonly zonings: readonly ZoningRecord[];
  readonly marks: readonly { readonly id: string; readonly shape: MarkShape }[];
  readonly camera: Camera | null;
  readonly frame: BoundingBox;
  /** Accessible name of the map, and words of its controls. */
  readonly words: { readonly map: string; readonly zoomIn: string; readonly zoomOut: string };
  readonly reducedMotion: boolean;
  readonly onCamera: (camera: Camera) => void;
  readonly onHover: (
    target: MapTarget | null,
    at: { readonly x: number; readonly y: number },
  ) => void;
  readonly onSelect: (target: MapTarget, at: { readonly x: number; readonly y: number }) => void;
  readonly onDraw?: (step: DrawStep) => void;
  /**
   * The keyboard chooses the territory in the centre, whatever stands on it, and is told which it
   * is: null where there is none, or when the map has lost the keyboard. Absent: it chooses what a
   * click there would.
   */
  readonly onCentre?: (
    target: MapTarget | null,
    at: { readonly x: number; readonly y: number },
  ) => void;
  /** What keeps the map from being whole; null once nothing does any more. */
  readonly onFailure: (error: unknown) => void;
  /** The first picture is complete. */
  readonly onIdle: () => void;
}

/** The map: it owns its camera and nothing else; what it shows is given by `show`. */
export interface MapView {
  readonly show: (content: MapContent) => void;
  /** Brings bounds into view, above what covers the bottom of the map. */
  readonly frame: (bounds: BoundingBox, coveredPx?: number) => void;
  readonly camera: () => Camera;
  /** Looks at a place, as near as now. */
  readonly centre: (longitude: number, latitude: number) => void;
  /** Gives the keyboard to the map. */
  readonly focus: () => void;
  /** What the map shows now, with `ratio` pixels for each px of its frame. */
  readonly picture: (ratio: number) => Promise<HTMLCanvasElement>;
  /** Size of the map, in px. */
  readonly size: () => { readonly width: number; readonly height: number };
  /** Resolves once the next picture is on the screen. */
  readonly drawn: () => Promise<void>;
  /** Redraws everything in the colours of the theme in force. */
  readonly restyle: () => void;
  /** Asks again for what did not come. */
  readonly retry: () => void;
  readonly remove: () => void;
}

/** A click this near to the first vertex closes the ring. */
const CLOSING_PX = 10;

let protocol: Protocol | null = null;

/** @throws when the browser has no WebGL. */
export function createMapView(options: MapViewOptions): MapView {
  maplibregl.setWorkerUrl(workerAddress);
  if (!protocol) {
    protocol = new Protocol();
    maplibregl.addProtocol('pmtiles', protocol.tile);
  }
  /** An archive remembers that a part of its directory did not come: another one asks again. */
  const openArchive = () => protocol?.add(new PMTiles(new RangeSource(options.tilesAddress)));
  openArchive();
  let colours = readMapColours();
  let content: MapContent | null = null;
  let hovered: { tileLayer: string; id: number } | null = null;
  const { camera, frame } = options;
  const map = new maplibregl.Map({
    container: options.container,
    style: baseStyle(options.tilesAddress, colours),
    ...(camera
      ? { center: [camera.longitude, camera.latitude] as [number, number], zoom: camera.zoom }
      : {
          bounds: [...frame] as [number, number, number, number],
          fitBoundsOptions: { padding: 24 },
        }),
    minZoom: 3,
    maxZoom: 15,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: options.reducedMotion ? 0 : 150,
    locale: {
      'Map.Title': options.words.map,
      'NavigationControl.ZoomIn': options.words.zoomIn,
      'NavigationControl.ZoomOut': options.words.zoomOut,
    },
    renderWorldCopies: false,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new maplibregl.NavigationControl({ showCompass: false }), 'top-right');
  map.addControl(new maplibregl.ScaleControl({ maxWidth: 96, unit: 'metric' }), 'bottom-right');
  const forgetFailures = followFailures(map, (error) => {
    if (error !== null) openArchive();
    options.onFailure(error);
  });
  map.once('idle', options.onIdle);
  let decorated = false;
  /** What each level was last painted with: its features remember it. */
  const painted = new Map<string, PaintedLevel>();
  let circles: ShownSymbols | null = null;
  let shown: { readonly level: LevelPaint; readonly kept: Uint8Array | null } | null = null;
  const apply = () => {
    if (!content || !decorated) return;
    const { level, kept } = content;
    const fits = kept === null || kept.length === level?.classes.length;
    if (level && (shown?.level !== level || (fits && shown.kept !== kept))) {
      const before = painted.get(level.tileLayer) ?? null;
      const mask = fits ? kept : null;
      painted.set(level.tileLayer, paintLevel(map, level, mask, colours, before));
      shown = { level, kept: mask };
    }
    if (level && content.symbols?.tileLayer === level.tileLayer) {
      circles = showSymbols(map, content.symbols, fits ? kept : null, colours, circles);
    } else if (circles) circles = showSymbols(map, null, null, colours, circles);
    showZones(map, options.zonings, content.zones, colours);
    showPlaces(map, content.places, colours, content.placesFrom);
    outline(map, colours, {
      kind: 'selected',
      tileLayer: content.selected?.tileLayer ?? '',
      id: content.selected?.id ?? null,
    });
    content.overlay?.(map, colours);
  };
  const decorate = () => {
    addPatterns(map, colours, options.marks);
    decorated = true;
    apply();
  };
  map.on('load', decorate);
  const restyle = () => {
    colours = readMapColours();
    decorated = false;
    painted.clear();
    circles = null;
    shown = null;
    map.setStyle(baseStyle(options.tilesAddress, colours), { diff: false });
    map.once('style.load', decorate);
  };
  map.on('moveend', () => options.onCamera(currentCamera(map)));
  map.on('mousemove', ({ point }) => {
    const target = isDrawing() ? null : targetAt(map, point, content);
    const territory = target?.kind === 'territory' ? target : null;
    if (territory?.id !== hovered?.id || territory?.tileLayer !== hovered?.tileLayer) {
      hovered = territory;
      outline(map, colours, {
        kind: 'hover',
        tileLayer: territory?.tileLayer ?? '',
        id: territory?.id ?? null,
      });
    }
    map.getCanvas().style.cursor = isDrawing() ? 'crosshair' : target ? 'pointer' : '';
    options.onHover(target, point);
  });
  enableDragging(map, () => (isDrawing() ? null : content?.drag));
  map.on('mouseout', () => {
    hovered = null;
    if (decorated) outline(map, colours, { kind: 'hover', tileLayer: '', id: null });
    options.onHover(null, { x: 0, y: 0 });
  });
  const isDrawing = () => Boolean(content?.draft);
  const drawAt = (point: { x: number; y: number }) => {
    const { lng, lat } = map.unproject([point.x, point.y]);
    const [first, , third] = content?.draft ?? [];
    const start = third && map.project([...first] as [number, number]);
    const isClosing = start && Math.hypot(start.x - point.x, start.y - point.y) < CLOSING_PX;
    options.onDraw?.(isClosing ? { kind: 'finish' } : { kind: 'vertex', position: [lng, lat] });
  };
  const selectAt = (point: { x: number; y: number }) => {
    if (isDrawing()) {
      drawAt(point);
      return;
    }
    const cluster = clusterAt(map, point, content);
    if (cluster) {
      void openCluster(map, cluster.source, cluster.id, cluster.at);
      return;
    }
    const target = targetAt(map, point, content);
    if (target) options.onSelect(target, point);
  };
  map.on('click', ({ point }) => selectAt(point));
  map.on('dblclick', (event) => {
    if (!isDrawing()) return;
    event.preventDefault();
    options.onDraw?.({ kind: 'finish' });
  });
  /** Whether it is the keyboard that moves the map, and whether what is in its centre is to be told. */
  let isByKeys = false;
  let isCentreDue = false;
  map.getCanvas().addEventListener('keydown', (event) => {
    isByKeys = true;
    if (isDrawing() && (event.key === 'Backspace' || event.key === 'Escape')) {
      event.preventDefault();
      options.onDraw?.({ kind: event.key === 'Escape' ? 'cancel' : 'undo' });
      return;
    }
    if (event.key !== 'Enter') return;
    const at = centreOf(map);
    const target = options.onCentre && !isDrawing() ? territoryAt(map, at, content) : null;
    if (target) options.onSelect(target, at);
    else selectAt(at);
  });
  const tellCentre = () => {
    if (!isCentreDue || !isByKeys || !options.onCentre) return;
    isCentreDue = false;
    const at = centreOf(map);
    options.onCentre(isDrawing() ? null : territoryAt(map, at, content), at);
  };
  map.on('moveend', () => {
    isCentreDue = true;
  });
  map.on('idle', tellCentre);
  map.getCanvas().addEventListener('pointerdown', () => {
    isByKeys = false;
  });
  map.getCanvas().addEventListener('focus', () => {
    isByKeys = map.getCanvas().matches(':focus-visible');
    isCentreDue = true;
    tellCentre();
  });
  map.getCanvas().addEventListener('blur', () => {
    isByKeys = false;
    options.onCentre?.(null, centreOf(map));
  });
  return {
    show: (next) => {
      content = next;
      apply();
    },
    frame: (bounds, coveredPx = 0) => {
      map.fitBounds([...bounds] as [number, number, number, number], {
        padding: { top: 48, right: 48, bottom: 48 + coveredPx, left: 48 },
        maxZoom: 12,
        animate: !options.reducedMotion,
        duration: 900,
      });
    },
    camera: () => currentCamera(map),
    centre: (longitude, latitude) => map.jumpTo({ center: [longitude, latitude] }),
    focus: () => map.getCanvas().focus(),
    size: () => {
      const { clientWidth, clientHeight } = map.getContainer();
      return { width: clientWidth, height: clientHeight };
    },
    picture: async (ratio) => {
      const before = map.getPixelRatio();
      map.setPixelRatio(ratio);
      try {
        await map.once('idle');
        // The drawing buffer is only there while a frame is drawn.
        return await new Promise<HTMLCanvasElement>((resolve, reject) => {
          map.once('render', () => {
            const copy = document.createElement('canvas');
            const canvas = map.getCanvas();
            copy.width = canvas.width;
            copy.height = canvas.height;
            const context = copy.getContext('2d');
            if (!context) reject(new Error('no 2D canvas to copy the map to'));
            context?.drawImage(canvas, 0, 0);
            resolve(copy);
          });
          map.triggerRepaint();
        });
      } finally {
        map.setPixelRatio(before);
      }
    },
    drawn: async () => {
      map.triggerRepaint();
      await map.once('render');
      // The frame after that of the picture begins when the screen has taken it.
      await nextFrame();
      await nextFrame();
    },
    restyle,
    retry: () => {
      forgetFailures();
      restyle();
    },
    remove: () => map.remove(),
  };
}

function nextFrame(): Promise<unknown> {
  return new Promise(requestAnimationFrame);
}

function currentCamera(map: maplibregl.Map): Camera {
  const { lng, lat } = map.getCenter();
  return { longitude: lng, latitude: lat, zoom: map.getZoom() };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function present(map: maplibregl.Map, ids: readonly string[]): string[] {
  return ids.filter((id) => map.getLayer(id));
}

function centreOf(map: maplibregl.Map): Point {
  const { clientWidth, clientHeight } = map.getCanvas();
  return { x: clientWidth / 2, y: clientHeight / 2 };
}

/** The place there, else the territory. */
function targetAt(map: maplibregl.Map, point: Point, content: MapContent | null): MapTarget | null {
  if (!content) return null;
  const at: [number, number] = [point.x, point.y];
  for (const service of content.places.keys()) {
    const layers = present(map, [placeLayerIds(`places-${service}`)[2]]);
    const [place] = layers.length > 0 ? map.queryRenderedFeatures(at, { layers }) : [];
    if (place) return { kind: 'place', service, position: Number(place.properties.position) };
  }
  return territoryAt(map, point, content);
}

function territoryAt(
  map: maplibregl.Map,
  point: Point,
  content: MapContent | null,
): MapTarget | null {
  if (!content) return null;
  const at: [number, number] = [point.x, point.y];
  const circles = present(map, [symbolLayer]);
  const [circle] = circles.length > 0 ? map.queryRenderedFeatures(at, { layers: circles }) : [];
  if (typeof circle?.id === 'number' && content.symbols) {
    const { tileLayer } = content.symbols;
    return tileLayer === 'qpv'
      ? { kind: 'qpv', id: circle.id }
      : { kind: 'territory', tileLayer, id: circle.id };
  }
  const ownLevel = content.level?.tileLayer === 'qpv' ? [interactiveDots, interactiveLayer] : [];
  const zones = present(map, ['qpv-fill', 'qpv-dots', ...ownLevel]);
  const [qpv] = zones.length > 0 ? map.queryRenderedFeatures(at, { layers: zones }) : [];
  if (typeof qpv?.id === 'number') return { kind: 'qpv', id: qpv.id };
  const layers = present(map, [interactiveLayer]);
  const [territory] = layers.length > 0 ? map.queryRenderedFeatures(at, { layers }) : [];
  if (typeof territory?.id !== 'number' || !territory.sourceLayer || territory.source !== TILES)
    return null;
  return { kind: 'territory', tileLayer: territory.sourceLayer, id: territory.id };
}

function clusterAt(map: maplibregl.Map, point: Point, content: MapContent | null) {
  for (const service of content?.places.keys() ?? []) {
    const source = `places-${service}`;
    const layers = present(map, [placeLayerIds(source)[0]]);
    const [cluster] =
      layers.length > 0 ? map.queryRenderedFeatures([point.x, point.y], { layers }) : [];
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
