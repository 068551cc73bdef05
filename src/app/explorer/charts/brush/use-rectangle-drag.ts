import { type PointerEvent, useRef } from 'react';
import { useFrameCalls } from './use-frame-calls.ts';

const CLICK_PX = 4;

/** A place in a drawing, in CSS pixels from its top left. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Two opposite corners, in the order in which they were drawn. */
export type Corners = readonly [Corner, Corner];

interface RectangleDrag {
  /** Where an event happens, kept within what can be dragged over. */
  readonly cornerAt: (event: PointerEvent<SVGSVGElement>) => Corner;
  /** At most once a frame, while the pointer moves. */
  readonly onDrag: (corners: Corners) => void;
  readonly onDragged: (corners: Corners) => void;
  /** The pointer was lifted where it was put down. */
  readonly onClick: (at: Corner) => void;
  /** The pointer moves and nothing is dragged. */
  readonly onHover: (at: Corner) => void;
}

/** Dragging a rectangle over a brush surface, told from a click. */
export function useRectangleDrag(drag: RectangleDrag) {
  const { cornerAt, onDrag, onDragged, onClick, onHover } = drag;
  const from = useRef<Corner | null>(null);
  const live = useFrameCalls(onDrag);
  return {
    onStart: (event: PointerEvent<SVGSVGElement>) => {
      from.current = cornerAt(event);
    },
    onMove: (event: PointerEvent<SVGSVGElement>) => {
      const at = cornerAt(event);
      if (!from.current) onHover(at);
      else if (!isClick(from.current, at)) live.later([from.current, at]);
    },
    onEnd: (event: PointerEvent<SVGSVGElement>) => {
      const start = from.current;
      if (!start) return;
      from.current = null;
      const at = cornerAt(event);
      live.flush();
      if (isClick(start, at)) onClick(at);
      else onDragged([start, at]);
    },
  };
}

function isClick(from: Corner, to: Corner): boolean {
  return Math.abs(from.x - to.x) < CLICK_PX && Math.abs(from.y - to.y) < CLICK_PX;
}
