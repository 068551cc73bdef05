import type { Map as VectorMap } from 'maplibre-gl';

/** Brings something into view, all of it. */
export type Framing = (isAnimated: boolean) => void;

interface KeptFrame {
  /** Frames something, in the place of what was framed before. */
  readonly frame: (framing: Framing, isAnimated: boolean) => void;
  /** Frames it again, for what lies over the map has changed; not what somebody has moved since. */
  readonly again: () => void;
}

/**
 * Keeps in view what a map was told to frame when its box changes (a drawer opens, a panel closes),
 * as long as nobody has moved it since.
 *
 * @param initial what the map framed when it was made; null when it was told where to look.
 */
export function keepFramed(map: VectorMap, initial: Framing | null): KeptFrame {
  const box = map.getContainer();
  let kept = initial;
  let isOwn = false;
  let [width, height] = [box.clientWidth, box.clientHeight];
  const frame: KeptFrame['frame'] = (framing, isAnimated) => {
    kept = framing;
    isOwn = true;
    framing(isAnimated);
    isOwn = false;
  };
  // A map that is given another box says that it moves, too.
  map.on('movestart', () => {
    if (!isOwn && box.clientWidth === width && box.clientHeight === height) kept = null;
  });
  const again = () => {
    if (kept) frame(kept, map.isMoving());
  };
  map.on('resize', () => {
    [width, height] = [box.clientWidth, box.clientHeight];
    again();
  });
  return { frame, again };
}
