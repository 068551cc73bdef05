import * as maplibregl from 'maplibre-gl';
import workerAddress from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { PMTiles, Protocol } from 'pmtiles';
import type { BoundingBox } from '../../../core/geo/shapes/bounding-box.ts';
import { baseStyle } from '../layers/base-style.ts';
import { readMapColours } from '../layers/map-colours.ts';
import { copyAtOnce, copyOfMap } from './copy-of-map.ts';
import { followKeyboard, type KeyboardEvents } from './follow-keyboard.ts';
import { followPointer, type PointerEvents } from './follow-pointer.ts';
import { drawFramesApart } from './frames-apart.ts';
import { keepFramed } from './keep-framed.ts';
import type { Camera, MapContent } from './map-content.ts';
import { clearPaddings, legendOver, mapCovers, type Padding } from './map-covers.ts';
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

/** What is framed is not brought nearer. */
const MOST_ZOOM = 12;

/** Around what is framed at first: above it is the row of buttons that leads to each territory. */
const firstPadding: Padding = { top: 56, right: 24, bottom: 24, left: 24 };
const padding: Padding = { top: 56, right: 48, bottom: 48, left: 48 };
const leastPadding: Padding = { top: 4, right: 4, bottom: 4, left: 4 };

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
          const [clear] = clearPaddings({ ...mapCovers(container), corner: null }, firstPadding);
          isFirst = true;
          map.fitBounds(boundsOf(options.frame), { padding: clear, animate: false });
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
        map.fitBounds(boundsOf(bounds), {
          padding: widest(map, bounds, clearPaddings(mapCovers(container), padding)),
          maxZoom: MOST_ZOOM,
          animate: isAnimated && !options.reducedMotion,
          duration: 900,
        });
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
  const { camera, frame, words } = options;
  const map = new maplibregl.Map({
    container: options.container,
    style: baseStyle(options.tilesAddress, readMapColours()),
    ...(camera
      ? { center: [camera.longitude, camera.latitude] as [number, number], zoom: camera.zoom }
      : {
          bounds: boundsOf(frame),
          fitBoundsOptions: { padding: firstPadding },
        }),
    minZoom: 3,
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

/** The padding with which some bounds are the largest on the map; hardly any where none leaves room. */
function widest(map: maplibregl.Map, bounds: BoundingBox, paddings: readonly Padding[]): Padding {
  const { clientWidth, clientHeight } = map.getContainer();
  const zoomWith = (one: Padding) =>
    map.cameraForBounds(boundsOf(bounds), { padding: one, maxZoom: MOST_ZOOM })?.zoom ?? -1;
  const roomy = paddings.filter(
    ({ top, right, bottom, left }) => left + right < clientWidth && top + bottom < clientHeight,
  );
  const [first = leastPadding, ...others] = roomy;
  return others.reduce((best, one) => (zoomWith(one) > zoomWith(best) ? one : best), first);
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

function boundsOf([west, south, east, north]: BoundingBox): [number, number, number, number] {
  return [west, south, east, north];
}

function nextFrame(): Promise<unknown> {
  return new Promise(requestAnimationFrame);
}

function cameraOf(map: maplibregl.Map): Camera {
  const { lng, lat } = map.getCenter();
  return { longitude: lng, latitude: lat, zoom: map.getZoom() };
}
