import type * as maplibregl from 'maplibre-gl';
import type { DrawStep, MapTarget } from './map-content.ts';
import type { MapPainter } from './map-painter.ts';
import { centreOf, type Point, territoryAt } from './map-targets.ts';

/** What is told of the keyboard. */
export interface KeyboardEvents {
  readonly onSelect: (target: MapTarget, at: Point) => void;
  readonly onDraw?: (step: DrawStep) => void;
  /**
   * The keyboard chooses the territory in the centre, whatever stands on it, and is told which it
   * is: null where there is none, or when the map has lost the keyboard. Absent: it chooses what a
   * click there would.
   */
  readonly onCentre?: (target: MapTarget | null, at: Point) => void;
}

/** Chooses, draws and tells the centre of the map to the keyboard; the map itself moves with its arrows. */
export function followKeyboard(
  map: maplibregl.Map,
  { content }: Pick<MapPainter, 'content'>,
  clickAt: (point: Point) => void,
  { onSelect, onDraw, onCentre }: KeyboardEvents,
): void {
  const canvas = map.getCanvas();
  const isDrawing = () => Boolean(content()?.draft);
  /** Whether it is the keyboard that moves the map, and whether what is in its centre is to be told. */
  let isByKeys = false;
  let isCentreDue = false;
  const tellCentre = () => {
    if (!isCentreDue || !isByKeys || !onCentre) return;
    isCentreDue = false;
    const at = centreOf(map);
    onCentre(isDrawing() ? null : territoryAt(map, at, content()), at);
  };
  canvas.addEventListener('keydown', (event) => {
    isByKeys = true;
    if (isDrawing() && (event.key === 'Backspace' || event.key === 'Escape')) {
      event.preventDefault();
      onDraw?.({ kind: event.key === 'Escape' ? 'cancel' : 'undo' });
      return;
    }
    if (event.key !== 'Enter') return;
    const at = centreOf(map);
    const target = onCentre && !isDrawing() ? territoryAt(map, at, content()) : null;
    if (target) onSelect(target, at);
    else clickAt(at);
  });
  canvas.addEventListener('pointerdown', () => {
    isByKeys = false;
  });
  canvas.addEventListener('focus', () => {
    isByKeys = canvas.matches(':focus-visible');
    isCentreDue = true;
    tellCentre();
  });
  canvas.addEventListener('blur', () => {
    isByKeys = false;
    onCentre?.(null, centreOf(map));
  });
  map.on('moveend', () => {
    isCentreDue = true;
  });
  map.on('idle', tellCentre);
}
