import type { CustomLayerInterface, Map as MapLibre } from 'maplibre-gl';
import { type CircleFrame, frameOf, isSameFrame } from './circle-frame.ts';
import {
  type CircleColours,
  type CircleGraphics,
  createCircleGraphics,
} from './circle-graphics.ts';
import type { DrawnSymbols } from './drawn-symbols.ts';
import { createPictureApart, type PictureApart } from './picture-apart.ts';

/** As many circles are drawn at a time apart from the screen: some hundredths of a second without a graphics card. */
const AT_A_TIME = 9000;

/** A layer that draws circles itself, and is told what they are. */
export interface CircleLayer extends CustomLayerInterface {
  /** The map draws what it is told last. */
  readonly give: (drawn: DrawnSymbols, colours: CircleColours) => void;
  /** States of the circles that were given: see `statesOf`. */
  readonly mark: (states: Uint8Array<ArrayBuffer>) => void;
  /** Resolves once what was told last is what a frame draws. */
  readonly settled: () => Promise<void>;
  /** Leaves the graphics: a map whose style is replaced does not say that its layers go. */
  readonly remove: () => void;
}

/** Circles of which a picture is, by the number of what was told last, and how it sees them. */
interface Pictured {
  readonly told: number;
  readonly frame: CircleFrame;
}

/**
 * Circles of one size each. The map's own layers take features, which the page would write, copy and
 * send to a worker one by one; here 35,000 circles are an array of numbers.
 *
 * As long as the camera stays where it is, circles are drawn once, apart from the screen, and each
 * frame lays their picture; until that of new circles is there, it lays the one before. As it moves,
 * each frame draws them all.
 */
export function createCircleLayer(id: string): CircleLayer {
  let map: MapLibre | null = null;
  let graphics: CircleGraphics | null = null;
  let apart: PictureApart | null = null;
  let given: { readonly drawn: DrawnSymbols; readonly colours: CircleColours } | null = null;
  let states = new Uint8Array();
  /** What the graphics have not been told yet. */
  const due = { shapes: false, states: false };
  /** Counts what is told: 0 as long as nothing is. */
  let told = 0;
  /** What was told when circles were last drawn to the end. */
  let drawnTold = 0;
  let shown: Pictured | null = null;
  let begun: Pictured | null = null;
  let lastFrame: CircleFrame | null = null;
  let waiting: (() => void)[] = [];

  const draw = (frame: CircleFrame, part: { readonly first: number; readonly count: number }) => {
    if (!graphics || !given) return;
    if (due.shapes) graphics.tellShapes(given.drawn);
    if (due.states) graphics.tellStates(states);
    due.shapes = false;
    due.states = false;
    graphics.draw(frame, given.colours, part);
  };
  const settle = () => {
    drawnTold = told;
    for (const resolve of waiting) resolve();
    waiting = [];
  };
  const begin = (frame: CircleFrame) => {
    if (!apart || (begun?.told === told && isSameFrame(begun.frame, frame))) return;
    const picture = { told, frame };
    begun = picture;
    const { length } = states;
    apart.begin(
      frame.pixels,
      Math.max(1, Math.ceil(length / AT_A_TIME)),
      (part) => {
        const first = AT_A_TIME * part;
        draw(frame, { first, count: Math.min(AT_A_TIME, length - first) });
      },
      () => {
        shown = picture;
        begun = null;
        if (drawnTold === told) return;
        settle();
        map?.triggerRepaint();
      },
    );
  };
  const change = () => {
    told++;
    // A frame would lay the picture that there is once more.
    if (lastFrame && shown && !map?.isMoving()) begin(lastFrame);
    else map?.triggerRepaint();
  };
  const remove = () => {
    graphics?.remove();
    apart?.remove();
    graphics = null;
    apart = null;
    map = null;
    settle();
  };
  return {
    id,
    type: 'custom',
    renderingMode: '2d',
    onAdd: (onto, gl) => {
      const webgl2 = gl as WebGL2RenderingContext;
      map = onto;
      graphics = createCircleGraphics(webgl2);
      apart = createPictureApart(webgl2, () => onto.painter.context.setDirty());
      due.shapes = true;
      due.states = true;
    },
    onRemove: remove,
    remove,
    give: (drawn, colours) => {
      given = { drawn, colours };
      due.shapes = true;
      change();
    },
    mark: (next) => {
      states = next;
      due.states = true;
      change();
    },
    settled: () =>
      drawnTold === told ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve)),
    render: (gl, { defaultProjectionData }) => {
      if (!map || !given) return;
      const frame = frameOf(map, gl as WebGL2RenderingContext, defaultProjectionData.mainMatrix);
      lastFrame = frame;
      const fits = shown !== null && isSameFrame(shown.frame, frame);
      const isStill = !map.isMoving();
      if (fits && (shown?.told === told || isStill)) apart?.lay();
      else if (drawnTold > 0 || !isStill) {
        draw(frame, { first: 0, count: states.length });
        settle();
      }
      if (isStill && (!fits || shown?.told !== told)) begin(frame);
    },
  };
}
