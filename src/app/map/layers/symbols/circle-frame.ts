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
}

type Matrix = CustomRenderMethodInput['defaultProjectionData']['mainMatrix'];

/** The frame of a picture that the map draws now. */
export function frameOf(map: MapLibre, matrix: Matrix): CircleFrame {
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
  };
}

/** The matrix of places in Web Mercator made one of distances from a place: these are small and exact. */
function matrixFrom(matrix: Matrix, east: number, south: number): Float32Array {
  const moved = Float32Array.from(matrix);
  for (let i = 0; i < 4; i++)
    moved[12 + i] = matrix[i] * east + matrix[4 + i] * south + matrix[12 + i];
  return moved;
}
