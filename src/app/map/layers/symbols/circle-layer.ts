import type { CustomLayerInterface, Map as MapLibre } from 'maplibre-gl';
import { frameOf } from './circle-frame.ts';
import {
  type CircleColours,
  type CircleGraphics,
  createCircleGraphics,
} from './circle-graphics.ts';
import type { DrawnSymbols } from './drawn-symbols.ts';

/** A layer that draws circles itself, and is told what they are. */
export interface CircleLayer extends CustomLayerInterface {
  /** The map draws what it is told last. */
  readonly give: (drawn: DrawnSymbols, colours: CircleColours) => void;
  /** States of the circles that were given: see `statesOf`. */
  readonly mark: (states: Uint8Array<ArrayBuffer>) => void;
  /** Leaves the graphics: a map whose style is replaced does not say that its layers go. */
  readonly remove: () => void;
}

/**
 * Circles of one size each. The map's own layers take features, which the page would write, copy and
 * send to a worker one by one; here 35,000 circles are an array of numbers, drawn at once.
 */
export function createCircleLayer(id: string): CircleLayer {
  let map: MapLibre | null = null;
  let graphics: CircleGraphics | null = null;
  let given: { readonly drawn: DrawnSymbols; readonly colours: CircleColours } | null = null;
  let states = new Uint8Array();
  /** What the graphics have not been told yet. */
  const due = { shapes: false, states: false };
  const remove = () => {
    graphics?.remove();
    graphics = null;
    map = null;
  };
  return {
    id,
    type: 'custom',
    renderingMode: '2d',
    onAdd: (onto, gl) => {
      map = onto;
      graphics = createCircleGraphics(gl as WebGL2RenderingContext);
      due.shapes = true;
      due.states = true;
    },
    onRemove: remove,
    remove,
    give: (drawn, colours) => {
      given = { drawn, colours };
      due.shapes = true;
      map?.triggerRepaint();
    },
    mark: (next) => {
      states = next;
      due.states = true;
      map?.triggerRepaint();
    },
    render: (_gl, { defaultProjectionData }) => {
      if (!map || !graphics || !given) return;
      if (due.shapes) graphics.tellShapes(given.drawn);
      if (due.states) graphics.tellStates(states);
      due.shapes = false;
      due.states = false;
      graphics.draw(frameOf(map, defaultProjectionData.mainMatrix), given.colours, states.length);
    },
  };
}
