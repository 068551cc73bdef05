import proj4 from 'proj4';

/** A square of a population grid, as its INSPIRE id says. */
export interface GridSquare {
  /** EPSG code of its system. */
  readonly crs: number;
  /** Side. */
  readonly metres: number;
  /** South-west corner, in metres. */
  readonly north: number;
  readonly east: number;
}

const utm = (zone: string) => `+proj=utm +zone=${zone} +ellps=GRS80 +units=m +no_defs`;

/**
 * ETRS89-LAEA, the European grid; then the legal systems overseas (RGAF09, RGFG95, RGM04, RGR92),
 * and WGS 84 of zone 20, of older files of Martinique.
 */
const definitions: ReadonlyMap<number, string> = new Map([
  [3035, '+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +units=m +no_defs'],
  [5490, utm('20')],
  [2972, utm('22')],
  [4471, utm('38 +south')],
  [2975, utm('40 +south')],
  [32620, utm('20')],
]);

/** EPSG codes that ids may name. */
export const knownSystems: readonly number[] = [...definitions.keys()];

const converters = new Map<number, proj4.Converter>();

/**
 * Reads an INSPIRE id, `CRS3035RES1000mN2029000E4254000`, or in short, in the European system,
 * `1kmN2029E4254`.
 *
 * @returns null where it is not one, or its corner is on no line of the grid.
 */
export function parseSquare(id: string): GridSquare | null {
  const long = /^CRS(\d{4,5})RES(\d+)mN(-?\d+)E(-?\d+)$/.exec(id);
  if (long) {
    const [crs, metres, north, east] = long.slice(1).map(Number);
    return metres > 0 && north % metres === 0 && east % metres === 0
      ? { crs, metres, north, east }
      : null;
  }
  const short = /^1kmN(\d{4})E(\d{4})$/.exec(id);
  if (!short) return null;
  const [north, east] = short.slice(1).map((km) => Number(km) * 1000);
  return { crs: 3035, metres: 1000, north, east };
}

/** The square kilometre that holds a square: the same text in every file. */
export function kilometreOf({ north, east }: GridSquare): string {
  return `1kmN${Math.floor(north / 1000)}E${Math.floor(east / 1000)}`;
}

/**
 * Longitude and latitude (degrees) of a point of a square.
 *
 * @param across how far from its west side, in sides; 0.5 for the centre
 * @param up how far from its south side
 * @throws RangeError when its system is not known.
 */
export function placeInSquare(
  { crs, metres, north, east }: GridSquare,
  across = 0.5,
  up = 0.5,
): readonly [longitude: number, latitude: number] {
  const definition = definitions.get(crs);
  if (definition === undefined) throw new RangeError(`EPSG:${crs}: unknown system`);
  const converter = converters.get(crs) ?? proj4(definition, 'WGS84');
  converters.set(crs, converter);
  const [longitude, latitude] = converter.forward([east + across * metres, north + up * metres]);
  return [longitude, latitude];
}
