/** Up to this long from a change to its picture on the screen, the map follows every change. */
const SMOOTH_MS = 60;
/** Beyond it, the pause before the next change, as a share of what the picture took. */
const PAUSE_SHARE = 0.5;

/** Tells the map of changes as fast as it draws them. */
export interface MapPace {
  /** At once; what waits is dropped. */
  readonly now: (change: () => void) => void;
  /** After the picture of the change before; of those that wait, only the latest is made. */
  readonly whenDrawn: (change: () => void) => void;
  /** Drops what waits. */
  readonly stop: () => void;
}

/**
 * Without a graphics card a picture of 35,000 communes takes a tenth of a second and more, of which
 * the page tells the map of the change for a third: while something is dragged, the map leaves the
 * other views most of the time.
 *
 * @param drawn resolves once the next picture is on the screen.
 */
export function createMapPace(drawn: () => Promise<void>): MapPace {
  let waiting: (() => void) | null = null;
  let isBusy = false;
  const make = async (change: () => void) => {
    isBusy = true;
    try {
      const start = performance.now();
      change();
      await drawn();
      const tookMs = performance.now() - start;
      if (tookMs > SMOOTH_MS) {
        await new Promise((resolve) => setTimeout(resolve, PAUSE_SHARE * tookMs));
      }
    } catch (error) {
      // One change that fails must not stop those after it.
      console.error(error);
    }
    isBusy = false;
    const next = waiting;
    waiting = null;
    if (next) void make(next);
  };
  return {
    now: (change) => {
      waiting = null;
      change();
    },
    whenDrawn: (change) => {
      if (isBusy) waiting = change;
      else void make(change);
    },
    stop: () => {
      waiting = null;
    },
  };
}
