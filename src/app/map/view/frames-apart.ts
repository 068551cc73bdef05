import type { Map as MapLibre } from 'maplibre-gl';

/** A pause before the graphics are asked again whether a frame is drawn. */
const ASK_AGAIN_MS = 8;

/** Frames of a map that the page does not wait for. */
export interface FramesApart {
  /** Resolves once the last frame is what the map shows. */
  readonly settled: () => Promise<void>;
  /** Draws frames straight on the map while `work` lasts, or what it promises: it can then read them. */
  readonly direct: <T>(work: () => T) => T;
  readonly remove: () => void;
}

/**
 * Has a map draw its frames apart while its camera stays where it is, and shows each once it is there.
 *
 * Where no graphics card draws, the page waits for what is drawn straight on the map, and answers
 * nobody meanwhile: a tenth of a second for 35,000 communes. A frame drawn apart is the business of
 * the graphics alone. As the camera moves frames go straight on the map: what they are late by would
 * be seen.
 */
export function drawFramesApart(map: MapLibre): FramesApart {
  let apart: Apart | null = null;
  let onto: WebGLFramebuffer | null = null;
  let shownSize: Size | null = null;
  /** Counts frames: a later one replaces those that are still drawn. */
  let frame = 0;
  let isDrawing = false;
  let isDue = false;
  let directWork = 0;
  let waiting: (() => void)[] = [];

  const repaint = map.triggerRepaint.bind(map);
  map.triggerRepaint = () => {
    // A frame over one that is still drawn would make both late.
    if (isDrawing && !map.isMoving()) isDue = true;
    else repaint();
  };
  const settle = () => {
    isDrawing = false;
    for (const resolve of waiting) resolve();
    waiting = [];
    if (isDue) repaint();
    isDue = false;
  };
  const forget = () => {
    frame++;
    apart = null;
    shownSize = null;
    settle();
  };
  let followed: MapLibre['painter'] | null = null;
  const follow = () => {
    const { painter } = map;
    if (painter === followed) return;
    followed = painter;
    const { context } = painter;
    const { gl } = context;
    const bind = context.bindFramebuffer.set.bind(context.bindFramebuffer);
    context.bindFramebuffer.set = (framebuffer) => bind(framebuffer ?? onto);
    const draw = painter.render.bind(painter);
    const showWhenDrawn = async (size: Size) => {
      const mine = ++frame;
      isDrawing = true;
      await drawnByGraphics(gl, () => mine !== frame);
      // What shows it must come before the next frame is drawn, or it would wait for that one too.
      await new Promise(requestAnimationFrame);
      if (mine !== frame) return;
      if (apart) showFrame(gl, apart);
      context.setDirty();
      shownSize = size;
      settle();
    };
    painter.render = (...args) => {
      const size = { width: gl.drawingBufferWidth, height: gl.drawingBufferHeight };
      // A map of another size is empty until it is drawn.
      const isEmpty = shownSize !== null && !isSameSize(shownSize, size);
      if (gl.isContextLost() || map.isMoving() || isEmpty || directWork > 0) {
        frame++;
        draw(...args);
        shownSize = size;
        settle();
        return;
      }
      apart = apartOf(gl, size, apart);
      context.setDirty();
      onto = apart.framebuffer;
      try {
        draw(...args);
      } finally {
        onto = null;
        context.bindFramebuffer.set(null);
      }
      void showWhenDrawn(size);
    };
  };
  follow();
  map.on('webglcontextlost', forget);
  map.on('webglcontextrestored', follow);
  return {
    settled: () =>
      isDrawing ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(),
    direct: (work) => {
      directWork++;
      const end = () => {
        directWork--;
      };
      let made: ReturnType<typeof work>;
      try {
        made = work();
      } catch (error) {
        end();
        throw error;
      }
      if (made instanceof Promise) made.then(end, end);
      else end();
      return made;
    },
    remove: forget,
  };
}

/** Size of a picture, in pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

function isSameSize(one: Size, other: Size): boolean {
  return one.width === other.width && one.height === other.height;
}

/** What a frame is drawn on apart. */
interface Apart {
  readonly size: Size;
  readonly framebuffer: WebGLFramebuffer;
  readonly buffers: readonly WebGLRenderbuffer[];
}

/** What a frame of this size is drawn on: what was there before, where it fits. */
function apartOf(gl: WebGL2RenderingContext, size: Size, before: Apart | null): Apart {
  if (before) {
    if (isSameSize(before.size, size)) return before;
    gl.deleteFramebuffer(before.framebuffer);
    for (const buffer of before.buffers) gl.deleteRenderbuffer(buffer);
  }
  const framebuffer = gl.createFramebuffer();
  gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer);
  const buffers = [
    [gl.COLOR_ATTACHMENT0, gl.RGBA8],
    [gl.DEPTH_STENCIL_ATTACHMENT, gl.DEPTH24_STENCIL8],
  ].map(([attachment, format]) => {
    const buffer = gl.createRenderbuffer();
    gl.bindRenderbuffer(gl.RENDERBUFFER, buffer);
    gl.renderbufferStorage(gl.RENDERBUFFER, format, size.width, size.height);
    gl.framebufferRenderbuffer(gl.FRAMEBUFFER, attachment, gl.RENDERBUFFER, buffer);
    return buffer;
  });
  return { size, framebuffer, buffers };
}

/** Copies a frame to the map. */
function showFrame(gl: WebGL2RenderingContext, { framebuffer, size }: Apart): void {
  const { width, height } = size;
  gl.bindFramebuffer(gl.READ_FRAMEBUFFER, framebuffer);
  gl.bindFramebuffer(gl.DRAW_FRAMEBUFFER, null);
  gl.disable(gl.SCISSOR_TEST);
  gl.blitFramebuffer(
    ...[0, 0, width, height],
    ...[0, 0, width, height],
    gl.COLOR_BUFFER_BIT,
    gl.NEAREST,
  );
  gl.bindFramebuffer(gl.FRAMEBUFFER, null);
}

/** Resolves once the graphics have drawn what they were told until now, or when nobody waits any more. */
async function drawnByGraphics(
  gl: WebGL2RenderingContext,
  isDropped: () => boolean,
): Promise<void> {
  const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!fence) return;
  gl.flush();
  do await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  while (!isDropped() && gl.clientWaitSync(fence, 0, 0) === gl.TIMEOUT_EXPIRED);
  gl.deleteSync(fence);
}
