import proj4 from 'proj4';
import type { CoordinateSystem } from './own-reading.ts';

/** Systems in metres: the legal ones of the mainland and of the territories overseas. */
type MetreSystem = Exclude<CoordinateSystem, 'degrees'>;

const utm = (zone: string) => `+proj=utm +zone=${zone} +ellps=GRS80 +units=m +no_defs`;

/** RGF93 / Lambert-93 (EPSG:2154); RGAF09, RGFG95, RGM04 and RGR92 (5490, 2972, 4471, 2975). */
const definitions: Readonly<Record<MetreSystem, string>> = {
  'lambert-93':
    '+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m +no_defs',
  'utm-20n': utm('20'),
  'utm-22n': utm('22'),
  'utm-38s': utm('38 +south'),
  'utm-40s': utm('40 +south'),
};

const projections = new Map<MetreSystem, proj4.Converter>();

function projectionOf(system: MetreSystem): proj4.Converter {
  const known = projections.get(system) ?? proj4(definitions[system], 'WGS84');
  projections.set(system, known);
  return known;
}

/** Whether metres may be those of the mainland or Corsica in Lambert-93. */
export function isLambert93(x: number, y: number): boolean {
  return x > 0 && x < 1_400_000 && y > 5_900_000 && y < 7_300_000;
}

/** Longitude and latitude, in degrees, of a position in metres; null where the system has none such. */
export function degreesOf(
  system: MetreSystem,
  x: number,
  y: number,
): readonly [longitude: number, latitude: number] | null {
  const isPossible =
    system === 'lambert-93' ? isLambert93(x, y) : x > 0 && x < 1_000_000 && y > 0 && y < 10_000_000;
  if (!isPossible) return null;
  const [longitude, latitude] = projectionOf(system).forward([x, y]);
  return [longitude, latitude];
}
