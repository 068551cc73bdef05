import type { CustomRenderMethodInput, Map as MapLibre } from 'maplibre-gl';
import { mercatorX, mercatorY } from '../../mercator.ts';
import { mostRadiusPx } from './symbol-scale.ts';

/** How circles are seen in one picture of the map. */
export interface CircleFrame {
  /** From distances from `centre`, in Web Mercator, to the picture. */
  readonly matrix: Float32Array;
  /** East and south in Web Mercator, in single precision, then what that leaves of both. */
  readonly centre: readonly [number, number, number, number];
  /** Of the map, in px. */
  readonly width: number;
  readonly height: number;
  /** Radius of the largest circle, in px. */
  readonly mostPx: number;
  /** Of the picture, in its own pixels. */
  readonly pixels: { readonly width: number; readonly height: number };
}

type Matrix = CustomRenderMethodInput['defaultProjectionData']['mainMatrix'];

/** The frame of a picture that the map draws now. */
export function frameOf(map: MapLibre, gl: WebGL2RenderingContext, matrix: Matrix): CircleFrame {
  const { lng, lat } = map.getCenter();
  const { clientWidth, clientHeight } = map.getCanvas();
  const [east, south] = [mercatorX(lng), mercatorY(lat)];
  const [eastOf, southOf] = [Math.fround(east), Math.fround(south)];
  return {
    matrix: matrixFrom(matrix, east, south),
    centre: [eastOf, southOf, east - eastOf, south - southOf],
    width: clientWidth,
    height: clientHeight,
    mostPx: mostRadiusPx(map.getZoom()),
    pixels: { width: gl.drawingBufferWidth, height: gl.drawingBufferHeight },
  };
}

/** Whether circles lie at the same pixels in both. */
export function isSameFrame(one: CircleFrame, other: CircleFrame): boolean {
  return (
    one.pixels.width === other.pixels.width &&
    one.pixels.height === other.pixels.height &&
    one.width === other.width &&
    one.height === other.height &&
    one.mostPx === other.mostPx &&
    one.centre.every((value, i) => value === other.centre[i]) &&
    one.matrix.every((value, i) => value === other.matrix[i])
  );
}

/** The matrix of places in Web Mercator made one of distances from a place: these are small and exact. */
function matrixFrom(matrix: Matrix, east: number, south: number): Float32Array {
  const moved = Float32Array.from(matrix);
  for (let i = 0; i < 4; i++)
    moved[12 + i] = matrix[i] * east + matrix[4 + i] * south + matrix[12 + i];
  return moved;
}
