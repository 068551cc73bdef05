/**
 * Red, green, blue and opacity of a colour written `#rrggbb` or `#rrggbbaa`, each 0 … 255.
 *
 * @throws RangeError when it is written otherwise.
 */
export function colourChannels(hex: string): readonly [number, number, number, number] {
  if (!/^#(?:[\da-f]{6}|[\da-f]{8})$/i.test(hex)) throw new RangeError(`not a colour: ${hex}`);
  const value = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16);
  return [value(1), value(3), value(5), hex.length > 7 ? value(7) : 255];
}
