/**
 * Position in a palette of `paletteLength` colours of class `index` among `classCount`: the ends of
 * the palette go to the end classes, the others are spread evenly; a single class takes the middle.
 */
export function palettePosition(index: number, classCount: number, paletteLength: number): number {
  if (classCount === 1) return (paletteLength - 1) >>> 1;
  return Math.round((index * (paletteLength - 1)) / (classCount - 1));
}

/** Colours of the classes. Throws a RangeError when the palette is shorter than their number. */
export function classColours(palette: readonly string[], classCount: number): string[] {
  if (palette.length < classCount) {
    throw new RangeError(
      `palette has ${palette.length} colours for ${classCount} classes: at least as many expected`,
    );
  }
  return Array.from(
    { length: classCount },
    (_, index) => palette[palettePosition(index, classCount, palette.length)],
  );
}
