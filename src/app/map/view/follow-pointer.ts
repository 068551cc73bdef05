import type * as maplibregl from 'maplibre-gl';
import { openCluster } from '../layers/place-layers.ts';
import { enableDragging } from './drag.ts';
import type { DrawStep, MapTarget } from './map-content.ts';
import type { MapPainter } from './map-painter.ts';
import { clusterAt, type Point, targetAt } from './map-targets.ts';

/** What is told of the pointer. */
export interface PointerEvents {
  readonly onHover: (target: MapTarget | null, at: Point) => void;
  readonly onSelect: (target: MapTarget, at: Point) => void;
  readonly onDraw?: (step: DrawStep) => void;
}

/** A click this near to the first vertex closes the ring. */
const CLOSING_PX = 10;

/**
 * Tells what the pointer is on, chooses and draws.
 *
 * @returns does what a click there does.
 */
export function followPointer(
  map: maplibregl.Map,
  { content, hover }: Pick<MapPainter, 'content' | 'hover'>,
  { onHover, onSelect, onDraw }: PointerEvents,
): (point: Point) => void {
  const isDrawing = () => Boolean(content()?.draft);
  const cursorAt = (point: Point, target: MapTarget | null) => {
    if (isDrawing()) return 'crosshair';
    if (canGrab(point)) return 'grab';
    return target ? 'pointer' : '';
  };
  map.on('mousemove', ({ point }) => {
    const target = isDrawing() ? null : targetAt(map, point, content());
    hover(target?.kind === 'territory' ? target : null);
    map.getCanvas().style.cursor = cursorAt(point, target);
    onHover(target, point);
  });
  // After what is told of the pointer: while a point is held, the cursor is its own.
  const canGrab = enableDragging(map, () => (isDrawing() ? null : content()?.drag));
  map.on('mouseout', () => {
    hover(null);
    onHover(null, { x: 0, y: 0 });
  });

  const drawAt = (point: Point) => {
    const { lng, lat } = map.unproject([point.x, point.y]);
    const [first, , third] = content()?.draft ?? [];
    const start = third && map.project([...first] as [number, number]);
    const isClosing = start && Math.hypot(start.x - point.x, start.y - point.y) < CLOSING_PX;
    onDraw?.(isClosing ? { kind: 'finish' } : { kind: 'vertex', position: [lng, lat] });
  };
  const clickAt = (point: Point) => {
    if (isDrawing()) {
      drawAt(point);
      return;
    }
    const cluster = clusterAt(map, point, content());
    if (cluster) {
      void openCluster(map, cluster.source, cluster.id, cluster.at);
      return;
    }
    const target = targetAt(map, point, content());
    if (target) onSelect(target, point);
  };
  map.on('click', ({ point }) => clickAt(point));
  map.on('dblclick', (event) => {
    if (!isDrawing()) return;
    event.preventDefault();
    onDraw?.({ kind: 'finish' });
  });
  return clickAt;
}
