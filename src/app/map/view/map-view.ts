import * as maplibregl from 'maplibre-gl';
import workerAddress from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { PMTiles, Protocol } from 'pmtiles';
import type { BoundingBox } from '../../../core/geo/shapes/bounding-box.ts';
import { baseStyle } from '../layers/base-style.ts';
import { readMapColours } from '../layers/map-colours.ts';
import { viewOf } from '../screen-projection.ts';
import { copyAtOnce, copyOfMap } from './copy-of-map.ts';
import { followKeyboard, type KeyboardEvents } from './follow-keyboard.ts';
import { followPointer, type PointerEvents } from './follow-pointer.ts';
import { drawFramesApart } from './frames-apart.ts';
import { keepFramed } from './keep-framed.ts';
import type { Camera, MapContent } from './map-content.ts';
import {
  clearPaddings,
  legendOver,
  type MapCovers,
  mapCovers,
  type Padding,
} from './map-covers.ts';
import { followFailures } from './map-failures.ts';
import { createMapPainter, type MapPainterOptions } from './map-painter.ts';
import { RangeSource } from './range-source.ts';

/** Where a map is made, what it looks at first, and who is told what happens on it. */
export interface MapViewOptions extends MapPainterOptions, PointerEvents, KeyboardEvents {
  readonly container: HTMLElement;
  readonly camera: Camera | null;
  /** What is in view where there is no camera. */
  readonly frame: BoundingBox;
  /** Accessible name of the map, and words of its controls. */
  readonly words: { readonly map: string; readonly zoomIn: string; readonly zoomOut: string };
  readonly reducedMotion: boolean;
  readonly onCamera: (camera: Camera) => void;
  /** What keeps the map from being whole; null once nothing does any more. */
  readonly onFailure: (error: unknown) => void;
  /** The first picture is complete. */
  readonly onIdle: () => void;
}

/** The map: it owns its camera and nothing else; what it shows is given by `show`. */
export interface MapView {
  readonly show: (content: MapContent) => void;
  /** Brings bounds into view, clear of what lies over the map. */
  readonly frame: (bounds: BoundingBox) => void;
  readonly camera: () => Camera;
  /** Looks at a place, as near as now. */
  readonly centre: (longitude: number, latitude: number) => void;
  /** Gives the keyboard to the map. */
  readonly focus: () => void;
  /** What the map shows now, with `ratio` pixels for each px of its frame. */
  readonly picture: (ratio: number) => Promise<HTMLCanvasElement>;
  /** What is on the screen, without waiting for anything. */
  readonly pictureAtOnce: () => HTMLCanvasElement;
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

let protocol: Protocol | null = null;

/** The coarsest tiles are of this zoom. */
const LEAST_ZOOM = 3;

/** What is framed is not brought nearer. */
const MOST_ZOOM = 12;

/** Zooms that what lies over a map may cost what is framed: below, it is covered rather than tiny. */
const MOST_ZOOMS_LOST = 1.5;

/** Around what is framed at first: above it is the row of buttons that leads to each territory. */
const firstPadding: Padding = { top: 56, right: 24, bottom: 24, left: 24 };
const padding: Padding = { top: 56, right: 48, bottom: 48, left: 48 };
const phonePadding: Padding = { top: 56, right: 16, bottom: 8, left: 16 };
const leastPadding: Padding = { top: 4, right: 4, bottom: 4, left: 4 };

/** A map with a shorter side than this has no room to leave around what is framed. */
const PHONE_PX = 480;

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
  const map = flatMap(options);
  const forgetFailures = followFailures(map, (error) => {
    if (error !== null) openArchive();
    options.onFailure(error);
  });
  const frames = drawFramesApart(map);
  map.once('idle', async () => {
    await frames.settled();
    options.onIdle();
  });
  let isFirst = false;
  map.on('moveend', () => {
    // Nobody has chosen to look at what the map shows by itself: a link need not say it.
    if (!isFirst) options.onCamera(cameraOf(map));
  });
  const { container } = options;
  const frame = keepFramed(
    map,
    // The whole country has sea in its corners: only what lies across the map hides a part of it.
    options.camera
      ? null
      : () => {
          const covers = { ...mapCovers(container), corner: null };
          isFirst = true;
          map.jumpTo(cameraOn(container, options.frame, covers, firstPadding));
          isFirst = false;
        },
  );
  const forgetLegend = onceLegendStands(container, frame.again);
  const painter = createMapPainter(map, options);
  followKeyboard(map, painter, followPointer(map, painter, options), options);
  return {
    show: painter.show,
    frame: (bounds) =>
      frame.frame((isAnimated) => {
        const camera = cameraOn(container, bounds, mapCovers(container), padding);
        if (isAnimated && !options.reducedMotion) map.flyTo({ ...camera, duration: 900 });
        else map.jumpTo(camera);
      }, true),
    camera: () => cameraOf(map),
    centre: (longitude, latitude) => map.jumpTo({ center: [longitude, latitude] }),
    focus: () => map.getCanvas().focus(),
    size: () => {
      const { clientWidth, clientHeight } = map.getContainer();
      return { width: clientWidth, height: clientHeight };
    },
    picture: (ratio) => frames.direct(() => copyOfMap(map, ratio)),
    pictureAtOnce: () => frames.direct(() => copyAtOnce(map)),
    drawn: async () => {
      map.triggerRepaint();
      await map.once('render');
      await frames.settled();
      // The frame after that of the picture begins when the screen has taken it.
      await nextFrame();
      await nextFrame();
    },
    restyle: painter.restyle,
    retry: () => {
      forgetFailures();
      painter.restyle();
    },
    remove: () => {
      forgetLegend();
      frames.remove();
      map.remove();
    },
  };
}

/** A map of the base style, with north up and its controls. */
function flatMap(options: MapViewOptions): maplibregl.Map {
  const { container, camera, frame, words } = options;
  const map = new maplibregl.Map({
    container,
    style: baseStyle(options.tilesAddress, readMapColours()),
    ...(camera
      ? { center: [camera.longitude, camera.latitude] as [number, number], zoom: camera.zoom }
      : cameraOn(container, frame, { bottomPx: 0, corner: null }, firstPadding)),
    minZoom: LEAST_ZOOM,
    maxZoom: 15,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: options.reducedMotion ? 0 : 150,
    locale: {
      'Map.Title': words.map,
      'NavigationControl.ZoomIn': words.zoomIn,
      'NavigationControl.ZoomOut': words.zoomOut,
    },
    renderWorldCopies: false,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new maplibregl.NavigationControl({ showCompass: false }), 'top-right');
  map.addControl(new maplibregl.ScaleControl({ maxWidth: 96, unit: 'metric' }), 'bottom-right');
  return map;
}

/**
 * The closest camera that shows some bounds beside or above what lies over the map; in the middle of
 * what is clear even where there is no room.
 */
function cameraOn(container: HTMLElement, bounds: BoundingBox, covers: MapCovers, around: Padding) {
  const size = { width: container.clientWidth, height: container.clientHeight };
  const isPhone = Math.min(size.width, size.height) < PHONE_PX;
  const zooms = { least: LEAST_ZOOM, most: MOST_ZOOM };
  const whole = viewOf(bounds, size, leastPadding, zooms);
  const least = Math.max(LEAST_ZOOM, whole.zoom - MOST_ZOOMS_LOST);
  const { longitude, latitude, zoom } = clearPaddings(covers, isPhone ? phonePadding : around)
    .map((one) => viewOf(bounds, size, one, { ...zooms, least }))
    .reduce((best, one) => (one.zoom > best.zoom ? one : best));
  return { center: [longitude, latitude] as [number, number], zoom };
}

/** Tells that the legend has taken its place: now, or when it comes. */
function onceLegendStands(container: HTMLElement, tell: () => void): () => void {
  const legend = legendOver(container);
  if (!legend) return () => {};
  const observer = new ResizeObserver(() => {
    if (legend.offsetHeight === 0) return;
    observer.disconnect();
    tell();
  });
  observer.observe(legend);
  return () => observer.disconnect();
}

function nextFrame(): Promise<unknown> {
  return new Promise(requestAnimationFrame);
}

function cameraOf(map: maplibregl.Map): Camera {
  const { lng, lat } = map.getCenter();
  return { longitude: lng, latitude: lat, zoom: map.getZoom() };
}
