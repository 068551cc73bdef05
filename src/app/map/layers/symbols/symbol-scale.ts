/** The radius of the largest circle at zoom 5, in px; it grows with each zoom, but less than the map. */
const AT_ZOOM_5_PX = 30;
const GROWTH = 1.35;

/** Radius of the circle of the greatest value, in px. */
export function mostRadiusPx(zoom: number): number {
  return AT_ZOOM_5_PX * GROWTH ** (zoom - 5);
}

/** Circles on each other can be told apart. */
export const circleOpacity = 0.62;

/** The radius of a value beside that of the greatest: the areas, not the radii, are in proportion. */
export function radiusShare(value: number, most: number): number {
  return most > 0 && value > 0 ? Math.sqrt(value / most) : 0;
}

/** Largest and smallest circle of a legend, in px. */
const LEGEND_PX = { most: 34, least: 2.5 } as const;

/**
 * Round values for the circles of a legend, the greatest first: 1, 2 or 5 times a power of ten, each
 * about a fifth of the one before, whose circles can be seen at a zoom and leave room for words.
 */
export function legendValues(most: number, zoom: number): readonly number[] {
  const perPx = most / mostRadiusPx(zoom) ** 2;
  const values: number[] = [];
  let value = roundedDown(Math.min(most, perPx * LEGEND_PX.most ** 2));
  while (value >= 1 && values.length < 3 && value >= perPx * LEGEND_PX.least ** 2) {
    values.push(value);
    value = roundedDown(value / 5);
  }
  return values;
}

function roundedDown(value: number): number {
  if (!(value > 0)) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  return ([5, 2].find((step) => step * power <= value) ?? 1) * power;
}
