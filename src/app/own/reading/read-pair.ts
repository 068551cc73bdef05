import type { Cell } from '../../grid/grid.ts';

const number = String.raw`[+-]?\d+(?:[.,]\d+)?`;
const pointed = String.raw`[+-]?\d+\.\d+`;
/** A comma alone parts two numbers only where both have a decimal point: `3,5` is one number. */
const pair = new RegExp(
  String.raw`^[([]?\s*(?:(${pointed}),(${pointed})|(${number})(?:\s*[;/]\s*|,\s+|\s+)(${number}))\s*[)\]]?$`,
);
const wellKnownText = new RegExp(
  String.raw`^(?:SRID=\d+;)?\s*POINT\s*(?:Z\s*)?\(\s*(${number})\s+(${number})`,
  'i',
);

/** Two numbers of one cell, such as `48.85, 2.35`, in the order of the cell; null when it is neither that nor a point in WKT. */
export function readPair(cell: Cell): { first: number; second: number; isXFirst: boolean } | null {
  if (typeof cell !== 'string') return null;
  const text = cell.trim();
  const wkt = wellKnownText.exec(text);
  const found = wkt ?? pair.exec(text);
  if (!found) return null;
  const [first, second] = found
    .slice(1)
    .filter((part) => part !== undefined)
    .map((part) => Number(part.replace(',', '.')));
  return { first, second, isXFirst: wkt !== null };
}
