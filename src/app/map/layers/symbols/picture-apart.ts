import { linkedProgram } from './linked-program.ts';

/** A pause before the graphics are asked again whether a part is drawn. */
const ASK_AGAIN_MS = 16;

const vertices = `#version 300 es
void main() {
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1);
  gl_Position = vec4(corner * 4.0 - 1.0, 0.0, 1.0);
}
`;

const pixels = `#version 300 es
precision highp float;
uniform sampler2D u_picture;
out vec4 colour;

void main() {
  colour = texelFetch(u_picture, ivec2(gl_FragCoord.xy), 0);
}
`;

/** Size of a picture, in pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** A picture that the graphics draw apart from the screen, part after part. */
export interface PictureApart {
  /**
   * Begins another picture, of which `drawPart` draws one part over those before; what was begun
   * before is dropped. The picture there is stays until `onDone`.
   */
  readonly begin: (
    size: Size,
    parts: number,
    drawPart: (part: number) => void,
    onDone: () => void,
  ) => void;
  /** Lays the last whole picture over what is drawn: it must be of the same size. */
  readonly lay: () => void;
  readonly remove: () => void;
}

/**
 * Where no graphics card draws, the page waits for the picture of each of its frames; it does not wait
 * for a picture apart, which is laid on a frame once it is there.
 *
 * @param forget called whenever the state of the graphics is no longer what it was.
 */
export function createPictureApart(gl: WebGL2RenderingContext, forget: () => void): PictureApart {
  let target: Target | null = null;
  let shown: Target | null = null;
  let layer: WebGLProgram | null = null;
  const emptyLayout = gl.createVertexArray();
  let run = 0;
  const drawPart = (onto: Target, isFirst: boolean, draw: () => void) => {
    gl.bindFramebuffer(gl.FRAMEBUFFER, onto.framebuffer);
    gl.viewport(0, 0, onto.size.width, onto.size.height);
    for (const test of [gl.DEPTH_TEST, gl.STENCIL_TEST, gl.CULL_FACE, gl.SCISSOR_TEST]) {
      gl.disable(test);
    }
    gl.colorMask(true, true, true, true);
    gl.enable(gl.BLEND);
    gl.blendEquation(gl.FUNC_ADD);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    if (isFirst) {
      gl.clearColor(0, 0, 0, 0);
      gl.clear(gl.COLOR_BUFFER_BIT);
    }
    draw();
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    forget();
  };
  return {
    begin: (size, parts, draw, onDone) => {
      const mine = ++run;
      const step = async (part: number): Promise<void> => {
        if (mine !== run || gl.isContextLost()) return;
        if (part === parts) {
          [shown, target] = [target, shown];
          onDone();
          return;
        }
        if (part === 0) target = targetOf(gl, size, target);
        drawPart(target as Target, part === 0, () => draw(part));
        await drawnByGraphics(gl, () => mine !== run);
        return step(part + 1);
      };
      setTimeout(() => void step(0));
    },
    lay: () => {
      if (!shown) return;
      layer ??= linkedProgram(gl, vertices, pixels);
      layOver(gl, layer, emptyLayout, shown.texture);
    },
    remove: () => {
      run++;
      for (const one of [shown, target]) if (one) removeTarget(gl, one);
      gl.deleteVertexArray(emptyLayout);
      gl.deleteProgram(layer);
    },
  };
}

/** Draws a picture over all that there is; the corners of its triangle are the program's own. */
function layOver(
  gl: WebGL2RenderingContext,
  program: WebGLProgram,
  emptyLayout: WebGLVertexArrayObject,
  picture: WebGLTexture,
): void {
  // biome-ignore lint/correctness/useHookAtTopLevel: it is of the graphics, no hook
  gl.useProgram(program);
  gl.bindVertexArray(emptyLayout);
  gl.activeTexture(gl.TEXTURE0);
  gl.bindTexture(gl.TEXTURE_2D, picture);
  gl.drawArrays(gl.TRIANGLES, 0, 3);
  gl.bindVertexArray(null);
}

interface Target {
  readonly size: Size;
  readonly texture: WebGLTexture;
  readonly framebuffer: WebGLFramebuffer;
}

/** What a picture of this size is drawn on: what was there before, where it fits. */
function targetOf(gl: WebGL2RenderingContext, size: Size, before: Target | null): Target {
  if (before) {
    if (before.size.width === size.width && before.size.height === size.height) return before;
    removeTarget(gl, before);
  }
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA8, size.width, size.height);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
  const framebuffer = gl.createFramebuffer();
  gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer);
  gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
  return { size, texture, framebuffer };
}

function removeTarget(gl: WebGL2RenderingContext, { texture, framebuffer }: Target): void {
  gl.deleteFramebuffer(framebuffer);
  gl.deleteTexture(texture);
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
