import proj4 from 'proj4';

/** RGF93 / Lambert-93, EPSG:2154, metres. */
const lambert93 = proj4(
  '+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m +no_defs',
  'WGS84',
);

/** Whether metres may be those of the mainland or Corsica in Lambert-93. */
export function isLambert93(x: number, y: number): boolean {
  return x > 0 && x < 1_400_000 && y > 5_900_000 && y < 7_300_000;
}

/** Longitude and latitude, in degrees, of a position in Lambert-93. */
export function degreesOfLambert93(x: number, y: number): readonly [number, number] {
  const [longitude, latitude] = lambert93.forward([x, y]);
  return [longitude, latitude];
}
