import type { Map as VectorMap } from 'maplibre-gl';

/** Brings something into view, all of it. */
export type Framing = (isAnimated: boolean) => void;

/** Frames something, in the place of what was framed before. */
type Frame = (framing: Framing, isAnimated: boolean) => void;

/**
 * Keeps in view what a map was told to frame when its box changes (a drawer opens, a panel closes),
 * as long as nobody has moved it since.
 *
 * @param initial what the map framed when it was made; null when it was told where to look.
 * @returns what frames something else.
 */
export function keepFramed(map: VectorMap, initial: Framing | null): Frame {
  const box = map.getContainer();
  let kept = initial;
  let isOwn = false;
  let [width, height] = [box.clientWidth, box.clientHeight];
  const frame: Frame = (framing, isAnimated) => {
    kept = framing;
    isOwn = true;
    framing(isAnimated);
    isOwn = false;
  };
  // A map that is given another box says that it moves, too.
  map.on('movestart', () => {
    if (!isOwn && box.clientWidth === width && box.clientHeight === height) kept = null;
  });
  map.on('resize', () => {
    [width, height] = [box.clientWidth, box.clientHeight];
    if (kept) frame(kept, map.isMoving());
  });
  return frame;
}
