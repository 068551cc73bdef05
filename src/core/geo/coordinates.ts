/** Throws a RangeError unless longitude is within ±360 and latitude within ±90 degrees. */
export function requireCoordinate(name: string, longitude: number, latitude: number): void {
  if (!(Math.abs(longitude) <= 360)) {
    throw new RangeError(`longitude of ${name} is ${longitude}: −360 to 360 degrees expected`);
  }
  if (!(Math.abs(latitude) <= 90)) {
    throw new RangeError(`latitude of ${name} is ${latitude}: −90 to 90 degrees expected`);
  }
}

/** The same for whole columns, which must also have equal lengths. */
export function requireCoordinates(
  name: string,
  longitude: ArrayLike<number>,
  latitude: ArrayLike<number>,
): void {
  if (longitude.length !== latitude.length) {
    throw new RangeError(
      `${name}: ${longitude.length} longitudes but ${latitude.length} latitudes`,
    );
  }
  for (let i = 0; i < longitude.length; i++) {
    if (!(Math.abs(longitude[i]) <= 360 && Math.abs(latitude[i]) <= 90)) {
      requireCoordinate(`${name}[${i}]`, longitude[i], latitude[i]);
    }
  }
}

/** Throws a RangeError unless the radius is a finite number ≥ 0. */
export function requireRadius(radiusKm: number): void {
  if (!(radiusKm >= 0 && radiusKm < Infinity)) {
    throw new RangeError(`radiusKm is ${radiusKm}: a finite number ≥ 0 expected`);
  }
}
