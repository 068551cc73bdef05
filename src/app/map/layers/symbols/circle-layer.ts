import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibre } from 'maplibre-gl';
import { colourChannels } from '../../../theme/colour-channels.ts';
import { mercatorX, mercatorY } from '../../mercator.ts';
import { circlePixels, circleVertices } from './circle-shaders.ts';
import { type DrawnSymbols, SHAPE_FLOATS } from './drawn-symbols.ts';
import { circleOpacity, mostRadiusPx } from './symbol-scale.ts';

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

/** A layer that draws circles itself, and is told what they are. */
export interface CircleLayer extends CustomLayerInterface {
  /** The map draws what it is told last. */
  readonly give: (drawn: DrawnSymbols, colours: CircleColours) => void;
  /** States of the circles that were given: see `statesOf`. */
  readonly mark: (states: Uint8Array<ArrayBuffer>) => void;
}

/**
 * Circles of one size each. The map's own layers take features, which the page would write, copy and
 * send to a worker one by one; here 35,000 circles are an array of numbers.
 */
export function createCircleLayer(id: string): CircleLayer {
  let map: MapLibre | null = null;
  let graphics: CircleGraphics | null = null;
  let given: { readonly drawn: DrawnSymbols; readonly colours: CircleColours } | null = null;
  let states = new Uint8Array();
  /** What the graphics have not been told yet. */
  const due = { shapes: false, states: false };
  const repaint = () => map?.triggerRepaint();
  return {
    id,
    type: 'custom',
    renderingMode: '2d',
    onAdd: (onto, gl) => {
      map = onto;
      graphics = createGraphics(gl);
      due.shapes = true;
      due.states = true;
    },
    onRemove: () => {
      graphics?.remove();
      graphics = null;
      map = null;
    },
    give: (drawn, colours) => {
      given = { drawn, colours };
      due.shapes = true;
      repaint();
    },
    mark: (next) => {
      states = next;
      due.states = true;
      repaint();
    },
    render: (_, { defaultProjectionData }) => {
      if (!map || !graphics || !given) return;
      if (due.shapes) graphics.tell('shapes', given.drawn.shapes);
      if (due.states) graphics.tell('states', states);
      due.shapes = false;
      due.states = false;
      graphics.draw(states.length, map, defaultProjectionData.mainMatrix, given.colours);
    },
  };
}

type CircleGraphics = ReturnType<typeof createGraphics>;
type Matrix = CustomRenderMethodInput['defaultProjectionData']['mainMatrix'];

/** The program that draws circles, and what it is told of them. */
function createGraphics(gl: WebGL2RenderingContext) {
  const program = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, circleVertices],
    [gl.FRAGMENT_SHADER, circlePixels],
  ] as const) {
    const shader = gl.createShader(kind) as WebGLShader;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  gl.linkProgram(program);
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
  const uniform = (name: string) => gl.getUniformLocation(program, `u_${name}`);
  let uniforms: Record<
    'matrix' | 'centre' | 'frame' | 'fill' | 'halo' | 'faded',
    ReturnType<typeof uniform>
  > | null = null;
  return {
    tell: (what: 'shapes' | 'states', values: Float32Array | Uint8Array) => {
      gl.bindBuffer(gl.ARRAY_BUFFER, buffers[what]);
      const perCircle = what === 'shapes' ? SHAPE_FLOATS : 1;
      gl.bufferData(gl.ARRAY_BUFFER, atCorners(values, perCircle), gl.DYNAMIC_DRAW);
    },
    draw: (count: number, map: MapLibre, matrix: Matrix, { fill, halo }: CircleColours) => {
      // The program is asked about only once it is there.
      uniforms ??= {
        matrix: uniform('matrix'),
        centre: uniform('centre'),
        frame: uniform('frame'),
        fill: uniform('fill'),
        halo: uniform('halo'),
        faded: uniform('faded'),
      };
      const { lng, lat } = map.getCenter();
      const { clientWidth, clientHeight } = map.getCanvas();
      const [east, south] = [mercatorX(lng), mercatorY(lat)];
      const [eastOf, southOf] = [Math.fround(east), Math.fround(south)];
      gl.useProgram(program);
      gl.bindVertexArray(layout);
      gl.uniformMatrix4fv(uniforms.matrix, false, matrixFrom(matrix, east, south));
      gl.uniform4f(uniforms.centre, eastOf, southOf, east - eastOf, south - southOf);
      const ratio = gl.drawingBufferWidth / clientWidth;
      const mostPx = mostRadiusPx(map.getZoom());
      gl.uniform4f(uniforms.frame, clientWidth, clientHeight, mostPx, ratio);
      gl.uniform4f(uniforms.fill, ...shares(fill), circleOpacity);
      gl.uniform4f(uniforms.halo, ...shares(halo), HALO_OPACITY);
      gl.uniform1f(uniforms.faded, FADED_OPACITY);
      if (triangleCircles < count) {
        gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, trianglesOf(count), gl.STATIC_DRAW);
        triangleCircles = count;
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

/** The matrix of places in Web Mercator made one of distances from a place: these are small and exact. */
function matrixFrom(matrix: Matrix, east: number, south: number): Float32Array {
  const moved = Float32Array.from(matrix);
  for (let i = 0; i < 4; i++)
    moved[12 + i] = matrix[i] * east + matrix[4 + i] * south + matrix[12 + i];
  return moved;
}

/** Red, green and blue of a colour, each 0–1. */
function shares(hex: string): [number, number, number] {
  const [red, green, blue] = colourChannels(hex);
  return [red / 255, green / 255, blue / 255];
}
