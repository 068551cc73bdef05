import type { KernelUse } from '../computation/computed-figure.ts';

/** What decides who is in an area, and measures it, for whoever asks. */
export const areaKernels: readonly KernelUse[] = [
  { name: 'pointInPolygon', file: 'geo/shapes/point-in-polygon.ts', parameters: {} },
  { name: 'nearestOfAll', file: 'geo/nearest.ts', parameters: {} },
  { name: 'sphericalAreaKm2', file: 'geo/shapes/spherical-area.ts', parameters: {} },
];
