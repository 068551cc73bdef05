import type { Map as MapLibre } from 'maplibre-gl';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { drawFramesApart } from '../../../src/app/map/view/frames-apart.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then, 16));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Graphics that draw only when they are told to go on, and write down what goes where. */
function fakeGraphics() {
  const done: string[] = [];
  const state = { bound: 'map', isDrawn: false, isLost: false };
  let made = 0;
  const known: Record<string, unknown> = {
    drawingBufferWidth: 800,
    drawingBufferHeight: 600,
    TIMEOUT_EXPIRED: 'not yet',
    createFramebuffer: () => `apart ${++made}`,
    createRenderbuffer: () => ({}),
    bindFramebuffer: (_: unknown, to: string | null) => {
      state.bound = to ?? 'map';
    },
    blitFramebuffer: (...edges: unknown[]) => done.push(`shown at ${edges[6]} × ${edges[7]}`),
    clientWaitSync: () => (state.isDrawn ? 'drawn' : 'not yet'),
    isContextLost: () => state.isLost,
  };
  const gl = new Proxy(
    {},
    {
      get: (_, name: string) => known[name] ?? (() => ({})),
      set: (_, name: string, value) => {
        known[name] = value;
        return true;
      },
    },
  ) as { drawingBufferWidth: number };
  return { gl, state, done };
}

/** A map whose pictures are lines of what was drawn where; `frame` is the next one of the screen. */
function fakeMap() {
  const { gl, state, done } = fakeGraphics();
  const listeners = new Map<string, () => void>();
  let isAsked = false;
  const newPainter = () => {
    const bindFramebuffer = {
      current: null as unknown,
      set: (to: unknown) => {
        (gl as unknown as WebGL2RenderingContext).bindFramebuffer(0, to as WebGLFramebuffer);
      },
    };
    return {
      context: { gl, bindFramebuffer, setDirty: () => {} },
      render: () => {
        bindFramebuffer.set('a texture');
        bindFramebuffer.set(null);
        done.push(`drawn on ${state.bound}`);
      },
    };
  };
  const camera = { isMoving: false };
  const map = {
    painter: newPainter(),
    isMoving: () => camera.isMoving,
    triggerRepaint: () => {
      isAsked = true;
    },
    on: (name: string, tell: () => void) => listeners.set(name, tell),
  };
  const frame = () => {
    if (isAsked) map.painter.render();
    isAsked = false;
  };
  const lose = () => {
    state.isLost = true;
    listeners.get('webglcontextlost')?.();
  };
  const restore = () => {
    state.isLost = false;
    map.painter = newPainter();
    listeners.get('webglcontextrestored')?.();
  };
  const frames = drawFramesApart(map as unknown as MapLibre);
  return { map, camera, gl, state, done, frame, frames, lose, restore };
}

/** Whether a promise is settled now. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  let settled = false;
  void promise.then(() => {
    settled = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  return settled;
}

it('draws apart and shows the frame once it is drawn, before another is begun', async () => {
  const { map, state, done, frame, frames } = fakeMap();
  map.triggerRepaint();
  frame();
  const settled = frames.settled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(done).toEqual(['drawn on apart 1']);
  expect(state.bound).toBe('map');
  map.triggerRepaint();
  map.triggerRepaint();
  frame();
  expect(done).toHaveLength(1);
  expect(await isSettled(settled)).toBe(false);
  state.isDrawn = true;
  await vi.advanceTimersByTimeAsync(100);
  expect(await isSettled(settled)).toBe(true);
  expect(done).toEqual(['drawn on apart 1', 'shown at 800 × 600']);
  frame();
  frame();
  await vi.advanceTimersByTimeAsync(100);
  expect(done.slice(2)).toEqual(['drawn on apart 1', 'shown at 800 × 600']);
  expect(await isSettled(frames.settled())).toBe(true);
});

it('shows a frame once where another was drawn over it meanwhile', async () => {
  const { map, state, done, frames } = fakeMap();
  map.painter.render();
  await vi.advanceTimersByTimeAsync(20);
  map.painter.render();
  state.isDrawn = true;
  await vi.advanceTimersByTimeAsync(100);
  expect(done).toEqual(['drawn on apart 1', 'drawn on apart 1', 'shown at 800 × 600']);
  expect(await isSettled(frames.settled())).toBe(true);
});

it('draws straight on the map as the camera moves, and forgets what was begun', async () => {
  const { map, camera, state, done, frame, frames } = fakeMap();
  map.painter.render();
  const settled = frames.settled();
  camera.isMoving = true;
  map.triggerRepaint();
  frame();
  expect(await isSettled(settled)).toBe(true);
  state.isDrawn = true;
  await vi.advanceTimersByTimeAsync(100);
  expect(done).toEqual(['drawn on apart 1', 'drawn on map']);
});

it('draws straight on a map of another size, which is empty, then apart in that size', async () => {
  const { map, gl, state, done } = fakeMap();
  state.isDrawn = true;
  map.painter.render();
  await vi.advanceTimersByTimeAsync(100);
  gl.drawingBufferWidth = 400;
  map.painter.render();
  map.painter.render();
  await vi.advanceTimersByTimeAsync(100);
  expect(done).toEqual([
    ...['drawn on apart 1', 'shown at 800 × 600'],
    'drawn on map',
    ...['drawn on apart 2', 'shown at 400 × 600'],
  ]);
});

it('draws straight on the map for who reads its picture', async () => {
  const { map, done, frames } = fakeMap();
  const read = await frames.direct(async () => {
    map.painter.render();
    return done.at(-1);
  });
  expect(read).toBe('drawn on map');
  map.painter.render();
  expect(done.at(-1)).toBe('drawn on apart 1');
  const failing = () =>
    frames.direct(() => {
      map.painter.render();
      throw new Error('no 2D canvas');
    });
  expect(failing).toThrow('no 2D canvas');
  expect(done.at(-1)).toBe('drawn on map');
  map.painter.render();
  expect(done.at(-1)).toBe('drawn on apart 1');
});

it('lets nobody wait for graphics that are lost, and begins anew with those that come back', async () => {
  const { map, state, done, frames, lose, restore } = fakeMap();
  map.painter.render();
  const settled = frames.settled();
  lose();
  expect(await isSettled(settled)).toBe(true);
  restore();
  state.isDrawn = true;
  await vi.advanceTimersByTimeAsync(100);
  expect(done).toEqual(['drawn on apart 1']);
  map.painter.render();
  await vi.advanceTimersByTimeAsync(100);
  expect(done.slice(1)).toEqual(['drawn on apart 2', 'shown at 800 × 600']);
});
