import { RADIANS_PER_DEGREE } from '../../core/geo/haversine.ts';
import { mercatorX, mercatorY, WORLD_PX } from './mercator.ts';

/** What a map of a given size shows: Web Mercator, north up, tiles of 512 px. */
export interface ScreenView {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** Degrees WGS 84 to CSS pixels from the top left. */
export type Projection = (longitude: number, latitude: number) => readonly [x: number, y: number];

const EQUATOR_KM = 40_075.016_686;

/** Where places are on the screen, in px from its upper left corner. */
export function screenProjection(view: ScreenView): Projection {
  const size = WORLD_PX * 2 ** view.zoom;
  const left = mercatorX(view.longitude) * size - view.width / 2;
  const top = mercatorY(view.latitude) * size - view.height / 2;
  return (longitude, latitude) => [
    mercatorX(longitude) * size - left,
    mercatorY(latitude) * size - top,
  ];
}

/**
 * The closest view that shows some bounds within a padding, in degrees and px. Where a zoom is the
 * least or the most that a map has, they stand in the middle of what is padded, cut or not.
 */
export function viewOf(
  [west, south, east, north]: readonly [number, number, number, number],
  { width, height }: Pick<ScreenView, 'width' | 'height'>,
  padding: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  },
  zooms: { readonly least: number; readonly most: number } = { least: 0, most: 24 },
): ScreenView {
  const [top, bottom] = [mercatorY(north), mercatorY(south)];
  const closest = Math.min(
    (width - padding.left - padding.right) / ((east - west) / 360),
    (height - padding.top - padding.bottom) / (bottom - top),
  );
  const size = Math.min(Math.max(closest, WORLD_PX * 2 ** zooms.least), WORLD_PX * 2 ** zooms.most);
  // The middle of what is padded lies beside that of the screen.
  const middleX = (west + east) / 720 + (padding.right - padding.left) / 2 / size;
  const middleY = (top + bottom) / 2 + (padding.bottom - padding.top) / 2 / size;
  return {
    longitude: 360 * middleX,
    latitude:
      (2 * Math.atan(Math.exp(Math.PI * (1 - 2 * middleY))) - Math.PI / 2) / RADIANS_PER_DEGREE,
    zoom: Math.log2(size / WORLD_PX),
    width,
    height,
  };
}

/** Kilometres that a pixel spans in the middle of the map. */
export function kilometresPerPixel({ latitude, zoom }: ScreenView): number {
  return (EQUATOR_KM * Math.cos(latitude * RADIANS_PER_DEGREE)) / (WORLD_PX * 2 ** zoom);
}

/** The longest round length (1, 2 or 5 times a power of ten) of at most `mostPx`. */
export function scaleBar(view: ScreenView, mostPx: number): { km: number; px: number } {
  const perPixel = kilometresPerPixel(view);
  const most = perPixel * mostPx;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = ([5, 2].find((step) => step * power <= most) ?? 1) * power;
  return { km, px: km / perPixel };
}
