import { EditionFileError } from './column-file.ts';

/**
 * `adjacency/commune.bin.gz`: which communes share a border, in the order of the level's index.
 *
 * Layout before gzip: 8 bytes magic `ECARTSA1`, uint32 (little-endian) number of communes, uint32
 * number of borders, then for each commune the number of its neighbours that come after it in the
 * index, and for each of these, ascending, its distance in the index from the one before (from the
 * commune itself for the first); all as unsigned LEB128 integers.
 */
const MAGIC = 'ECARTSA1';
const HEADER_BYTES = 16;

/** Neighbours of each unit: `neighbours[offsets[i]]` … `[offsets[i + 1] − 1]`, ascending, both directions. */
export interface Adjacency {
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
}

/**
 * Encodes borders; each pair may be given in one or both directions.
 *
 * @throws RangeError for a position out of range or a commune that borders itself.
 */
export function encodeAdjacency(
  count: number,
  pairs: Iterable<readonly [number, number]>,
): Uint8Array {
  const after = Array.from({ length: count }, () => new Set<number>());
  for (const [one, other] of pairs) {
    const low = Math.min(one, other);
    const high = Math.max(one, other);
    if (!(low >= 0 && high < count && low !== high)) {
      throw new RangeError(`border between ${one} and ${other}: two of ${count} communes expected`);
    }
    after[low].add(high);
  }
  const bytes: number[] = [];
  let borders = 0;
  after.forEach((neighbours, unit) => {
    pushInteger(bytes, neighbours.size);
    borders += neighbours.size;
    let previous = unit;
    for (const neighbour of [...neighbours].sort((a, b) => a - b)) {
      pushInteger(bytes, neighbour - previous);
      previous = neighbour;
    }
  });
  const file = new Uint8Array(HEADER_BYTES + bytes.length);
  for (let i = 0; i < MAGIC.length; i++) file[i] = MAGIC.charCodeAt(i);
  const view = new DataView(file.buffer);
  view.setUint32(8, count, true);
  view.setUint32(12, borders, true);
  file.set(bytes, HEADER_BYTES);
  return file;
}

/** @throws EditionFileError for anything but an adjacency file of `expectedCount` communes. */
export function decodeAdjacency(file: string, bytes: Uint8Array, expectedCount: number): Adjacency {
  if (bytes.length < HEADER_BYTES || [...MAGIC].some((c, i) => bytes[i] !== c.charCodeAt(0))) {
    throw new EditionFileError(file, 'not an adjacency file');
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const count = view.getUint32(8, true);
  const borders = view.getUint32(12, true);
  if (count !== expectedCount) {
    throw new EditionFileError(file, `${count} communes, expected ${expectedCount}`);
  }
  const low = new Uint32Array(borders);
  const high = new Uint32Array(borders);
  let read = HEADER_BYTES;
  const integer = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[read++];
      if (byte === undefined || shift > 28) throw new EditionFileError(file, 'truncated');
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  let filled = 0;
  for (let unit = 0; unit < count; unit++) {
    let neighbour = unit;
    for (let left = integer(); left > 0; left--) {
      neighbour += integer();
      if (filled === borders || neighbour >= count || neighbour === unit) {
        throw new EditionFileError(file, `corrupt at commune ${unit}`);
      }
      low[filled] = unit;
      high[filled++] = neighbour;
    }
  }
  if (filled !== borders || read !== bytes.length) throw new EditionFileError(file, 'truncated');
  return bothDirections(count, low, high);
}

/** Rows come out ascending: borders are sorted by the lower commune, so the lower ones go first. */
function bothDirections(count: number, low: Uint32Array, high: Uint32Array): Adjacency {
  const offsets = new Uint32Array(count + 1);
  for (let k = 0; k < low.length; k++) {
    offsets[low[k] + 1]++;
    offsets[high[k] + 1]++;
  }
  for (let unit = 0; unit < count; unit++) offsets[unit + 1] += offsets[unit];
  const cursor = offsets.slice();
  const neighbours = new Uint32Array(2 * low.length);
  for (let k = 0; k < low.length; k++) neighbours[cursor[high[k]]++] = low[k];
  for (let k = 0; k < low.length; k++) neighbours[cursor[low[k]]++] = high[k];
  return { offsets, neighbours };
}

function pushInteger(bytes: number[], integer: number): void {
  let rest = integer;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}
