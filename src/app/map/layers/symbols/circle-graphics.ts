import { colourChannels } from '../../../theme/colour-channels.ts';
import type { CircleFrame } from './circle-frame.ts';
import { circlePixels, circleVertices } from './circle-shaders.ts';
import { type DrawnSymbols, SHAPE_FLOATS } from './drawn-symbols.ts';
import { linkedProgram } from './linked-program.ts';
import { circleOpacity } from './symbol-scale.ts';

const HALO_OPACITY = 0.9;
const FADED_OPACITY = 0.12;
const FLOAT_BYTES = 4;
/** Corners of the square of a circle, and those of the two triangles that it is made of. */
const CORNERS = 4;
const TRIANGLE_CORNERS = [0, 1, 2, 2, 1, 3];

/** Colours of circles and of the line around them, `#rrggbb`. */
export interface CircleColours {
  readonly fill: string;
  readonly halo: string;
}

/** Draws circles with the graphics, which keep what they are told. */
export interface CircleGraphics {
  readonly tellShapes: (drawn: DrawnSymbols) => void;
  /** See `statesOf`. */
  readonly tellStates: (states: Uint8Array) => void;
  /** Draws the first `count` circles over what is there, in the order of the shapes. */
  readonly draw: (frame: CircleFrame, colours: CircleColours, count: number) => void;
  readonly remove: () => void;
}

export function createCircleGraphics(gl: WebGL2RenderingContext): CircleGraphics {
  const program = linkedProgram(gl, circleVertices, circlePixels);
  const buffers = {
    shapes: gl.createBuffer(),
    states: gl.createBuffer(),
    triangles: gl.createBuffer(),
  };
  const layout = gl.createVertexArray();
  gl.bindVertexArray(layout);
  const shapeBytes = SHAPE_FLOATS * FLOAT_BYTES;
  gl.bindBuffer(gl.ARRAY_BUFFER, buffers.shapes);
  gl.vertexAttribPointer(0, 4, gl.FLOAT, false, shapeBytes, 0);
  gl.vertexAttribPointer(1, 1, gl.FLOAT, false, shapeBytes, shapeBytes - FLOAT_BYTES);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffers.states);
  gl.vertexAttribPointer(2, 1, gl.UNSIGNED_BYTE, false, 0, 0);
  for (const attribute of [0, 1, 2]) gl.enableVertexAttribArray(attribute);
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, buffers.triangles);
  gl.bindVertexArray(null);
  let triangleCircles = 0;
  const tell = (buffer: WebGLBuffer, values: Float32Array | Uint8Array) => {
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.bufferData(gl.ARRAY_BUFFER, values, gl.DYNAMIC_DRAW);
  };
  const uniform = (name: string) => gl.getUniformLocation(program, `u_${name}`);
  let uniforms: Record<
    'matrix' | 'centre' | 'frame' | 'fill' | 'halo' | 'faded',
    ReturnType<typeof uniform>
  > | null = null;
  return {
    tellShapes: ({ shapes }) => tell(buffers.shapes, atCorners(shapes, SHAPE_FLOATS)),
    tellStates: (states) => tell(buffers.states, atCorners(states, 1)),
    draw: (frame, { fill, halo }, count) => {
      // The program is asked about only once it is there.
      uniforms ??= {
        matrix: uniform('matrix'),
        centre: uniform('centre'),
        frame: uniform('frame'),
        fill: uniform('fill'),
        halo: uniform('halo'),
        faded: uniform('faded'),
      };
      gl.useProgram(program);
      gl.bindVertexArray(layout);
      gl.uniformMatrix4fv(uniforms.matrix, false, frame.matrix);
      gl.uniform4f(uniforms.centre, ...frame.centre);
      const ratio = gl.drawingBufferWidth / frame.width;
      gl.uniform4f(uniforms.frame, frame.width, frame.height, frame.mostPx, ratio);
      gl.uniform4f(uniforms.fill, ...shares(fill), circleOpacity);
      gl.uniform4f(uniforms.halo, ...shares(halo), HALO_OPACITY);
      gl.uniform1f(uniforms.faded, FADED_OPACITY);
      if (triangleCircles < count) {
        triangleCircles = count;
        gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, trianglesOf(count), gl.STATIC_DRAW);
      }
      gl.drawElements(gl.TRIANGLES, TRIANGLE_CORNERS.length * count, gl.UNSIGNED_INT, 0);
      gl.bindVertexArray(null);
    },
    remove: () => {
      for (const buffer of Object.values(buffers)) gl.deleteBuffer(buffer);
      gl.deleteVertexArray(layout);
      gl.deleteProgram(program);
    },
  };
}

/**
 * What is told of each circle, once for each corner of its square. Drawing one square over and over
 * would need it but once, and takes ten times as long where no graphics card does it.
 */
function atCorners(values: Float32Array | Uint8Array, perCircle: number) {
  const isWhole = values instanceof Uint8Array;
  const length = CORNERS * values.length;
  const told = isWhole ? new Uint8Array(length) : new Float32Array(length);
  for (let i = 0, to = 0; i < values.length; i += perCircle) {
    for (let corner = 0; corner < CORNERS; corner++) {
      for (let k = 0; k < perCircle; k++) told[to++] = values[i + k];
    }
  }
  return told;
}

/** Corners of the triangles of so many circles. */
function trianglesOf(count: number): Uint32Array<ArrayBuffer> {
  const corners = TRIANGLE_CORNERS.length;
  const triangles = new Uint32Array(corners * count);
  for (let i = 0; i < triangles.length; i++) {
    triangles[i] = CORNERS * Math.floor(i / corners) + TRIANGLE_CORNERS[i % corners];
  }
  return triangles;
}

/** Red, green and blue of a colour, each 0–1. */
function shares(hex: string): [number, number, number] {
  const [red, green, blue] = colourChannels(hex);
  return [red / 255, green / 255, blue / 255];
}
