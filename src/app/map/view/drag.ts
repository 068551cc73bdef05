import type { MapGeoJSONFeature, Map as MapLibre, MapMouseEvent, MapTouchEvent } from 'maplibre-gl';

/** Points of the map that the reader may take hold of and put down elsewhere. */
export interface MapDrag {
  /** Layers of these points, the uppermost first. */
  readonly layers: readonly string[];
  /** Whether a point of these layers is one of them; if not, it keeps what lies under it from being held. */
  readonly canHold: (point: Pick<DraggedPoint, 'layer' | 'properties'>) => boolean;
  /** Told at most once a frame where the point is held. */
  readonly onMove: (point: DraggedPoint) => void;
  readonly onDrop: (point: DraggedPoint) => void;
  /** The point was let go without having been put down: a second finger came. */
  readonly onCancel: () => void;
}

/** A point of a layer that is dragged, and where it is now, degrees WGS 84. */
export interface DraggedPoint {
  readonly layer: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly position: readonly [longitude: number, latitude: number];
}

type Pixel = Pick<MapMouseEvent['point'], 'x' | 'y'>;

/** Less than this is a click. */
const LEAST_PX = 4;
/** Half the size of what a mouse, and a finger, can aim at. */
const REACH_PX = { mouse: 4, touch: 14 } as const;

/**
 * Lets points be dragged with a mouse or a finger, as `current` says at the time.
 *
 * @returns whether a mouse would take hold of one there.
 */
export function enableDragging(
  map: MapLibre,
  current: () => MapDrag | null | undefined,
): (point: Pixel) => boolean {
  let held: { drag: MapDrag; feature: MapGeoJSONFeature; from: Pixel; hasMoved: boolean } | null =
    null;
  let frame = 0;
  const grab = (event: MapMouseEvent | MapTouchEvent, reachPx: number) => {
    const drag = current();
    const feature = drag && pointAt(map, drag, event.point, reachPx);
    if (!feature) return;
    // The map would move instead.
    event.preventDefault();
    held = { drag, feature, from: event.point, hasMoved: false };
  };
  const dragged = ({ lngLat }: MapMouseEvent | MapTouchEvent, feature: MapGeoJSONFeature) => ({
    layer: feature.layer.id,
    properties: feature.properties,
    position: [round(lngLat.lng), round(lngLat.lat)] as const,
  });
  const move = (event: MapMouseEvent | MapTouchEvent) => {
    if (!held) return;
    held.hasMoved ||=
      Math.hypot(event.point.x - held.from.x, event.point.y - held.from.y) >= LEAST_PX;
    if (!held.hasMoved) return;
    map.getCanvas().style.cursor = 'grabbing';
    cancelAnimationFrame(frame);
    const { drag, feature } = held;
    frame = requestAnimationFrame(() => drag.onMove(dragged(event, feature)));
  };
  const release = (end: (drag: MapDrag, feature: MapGeoJSONFeature) => void) => {
    if (!held) return;
    const { drag, feature, hasMoved } = held;
    held = null;
    cancelAnimationFrame(frame);
    map.getCanvas().style.cursor = '';
    if (hasMoved) end(drag, feature);
  };
  const drop = (event: MapMouseEvent | MapTouchEvent) =>
    release((drag, feature) => drag.onDrop(dragged(event, feature)));
  const cancel = () => release((drag) => drag.onCancel());
  map.on('mousedown', (event) => grab(event, REACH_PX.mouse));
  map.on('mousemove', move);
  map.on('mouseup', drop);
  map.on('touchstart', (event) => {
    if (event.points.length === 1) grab(event, REACH_PX.touch);
    else cancel();
  });
  map.on('touchmove', move);
  map.on('touchend', drop);
  map.on('touchcancel', cancel);
  return (point) => {
    const drag = current();
    return Boolean(drag && pointAt(map, drag, point, REACH_PX.mouse));
  };
}

/** The uppermost point within reach of there, if it can be taken hold of. */
function pointAt(
  map: MapLibre,
  { layers, canHold }: MapDrag,
  { x, y }: Pixel,
  reachPx: number,
): MapGeoJSONFeature | undefined {
  const drawn = layers.filter((id) => map.getLayer(id));
  // Without a layer to look in, the map would look in all.
  if (drawn.length === 0) return undefined;
  const found = map.queryRenderedFeatures(
    [
      [x - reachPx, y - reachPx],
      [x + reachPx, y + reachPx],
    ],
    { layers: drawn },
  );
  const [uppermost] = drawn.flatMap((id) => found.filter(({ layer }) => layer.id === id));
  if (!uppermost) return undefined;
  const { layer, properties } = uppermost;
  return canHold({ layer: layer.id, properties }) ? uppermost : undefined;
}

/** To 1e-4 degree, about 11 m: what addresses hold. */
function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}
