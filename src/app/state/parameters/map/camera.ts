import type { Parameter } from '../../parameter.ts';

/** Where the map looks: degrees and map zoom level. */
export interface CameraPosition {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** `longitude,latitude,zoom`. null: the first frame. */
export const camera: Parameter<CameraPosition | null> = {
  name: 'vue',
  initial: null,
  parse: (text, { reject }) => {
    const numbers = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
    const [longitude, latitude, zoom] = numbers;
    const valid =
      numbers.length === 3 &&
      Math.abs(longitude) <= 180 &&
      Math.abs(latitude) <= 85 &&
      zoom >= 0 &&
      zoom <= 18;
    if (valid) return { longitude, latitude, zoom };
    reject('malformed');
    return undefined;
  },
  format: (position) =>
    position &&
    `${round(position.longitude, 3)},${round(position.latitude, 3)},${round(position.zoom, 2)}`,
};

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
