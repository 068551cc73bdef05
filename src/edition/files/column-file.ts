import type { ReasonId } from '../reasons.ts';
import { rounded } from '../writing/rounded.ts';

/**
 * A column file: the values of one indicator for every territory of a level, in the order of the
 * level's index, small enough to paint the first map from.
 *
 * Layout before gzip: 8 bytes magic `ECARTSC2`, uint32 (little-endian) length of the JSON header,
 * the header, then one int32 a territory, in four planes: the lowest byte of each, then the next ones
 * (alike, they are compressed to three quarters of what they would be side by side).
 * A value v ≥ `FIRST_VALUE` stands for v ÷ 10^decimals; below it, `reasons[v - MISSING_BASE]` says
 * why there is none; where the header has `ranges`, a second block of four planes holds the upper bounds
 * (the first then holds the lower ones), equal where the value is exact.
 */
export interface ColumnHeader {
  readonly edition: string;
  readonly indicator: string;
  readonly level: string;
  readonly count: number;
  readonly decimals: number;
  readonly ranges: boolean;
  readonly reasons: readonly ReasonId[];
}

const MAGIC = 'ECARTSC2';
const MISSING_BASE = -2147483648;
const FIRST_VALUE = MISSING_BASE + 256;

/** A column in memory: values with NaN where missing, and the reason of each missing value. */
export interface Column {
  readonly header: ColumnHeader;
  /** The value, or the lower bound of its range; NaN where missing. */
  readonly low: Float64Array;
  /** The upper bound; the same array as `low` when the column has no range. */
  readonly high: Float64Array;
  /** Position in `header.reasons` + 1 where missing, 0 where known. */
  readonly reason: Uint8Array;
}

/** One observation: an exact value, a range, or the reason why there is none. */
export type Observation =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'missing'; readonly reason: ReasonId };

/** Something is wrong with a file of the edition; `file` and `message` are told to the reader. */
export class EditionFileError extends Error {
  readonly file: string;
  constructor(file: string, message: string, cause?: unknown) {
    super(`${file}: ${message}`, { cause });
    this.name = 'EditionFileError';
    this.file = file;
  }
}

/** Writes the bytes of a column file (not yet gzipped). */
export function encodeColumn(
  header: Omit<ColumnHeader, 'count' | 'ranges' | 'reasons'>,
  observations: readonly Observation[],
): Uint8Array {
  const reasons: ReasonId[] = [];
  const ranges = observations.some((observation) => observation.kind === 'range');
  const scale = 10 ** header.decimals;
  const low = new Int32Array(observations.length);
  const high = new Int32Array(ranges ? observations.length : 0);
  const scaled = (value: number) => {
    const integer = rounded(value * scale, 0);
    if (!(integer >= FIRST_VALUE && integer <= 2147483647)) {
      throw new RangeError(`${header.indicator}: value ${value} does not fit a column file`);
    }
    return integer;
  };
  observations.forEach((observation, i) => {
    if (observation.kind === 'missing') {
      let position = reasons.indexOf(observation.reason);
      if (position < 0) position = reasons.push(observation.reason) - 1;
      low[i] = MISSING_BASE + position;
    } else low[i] = scaled(observation.kind === 'value' ? observation.value : observation.low);
    if (ranges) high[i] = observation.kind === 'range' ? scaled(observation.high) : low[i];
  });
  const full: ColumnHeader = { ...header, count: observations.length, ranges, reasons };
  const json = asciiBytes(JSON.stringify(full));
  const start = 12 + json.length;
  const bytes = new Uint8Array(start + 4 * (low.length + high.length));
  bytes.set(asciiBytes(MAGIC), 0);
  new DataView(bytes.buffer).setUint32(8, json.length, true);
  bytes.set(json, 12);
  writePlanes(bytes.subarray(start), low);
  writePlanes(bytes.subarray(start + 4 * low.length), high);
  return bytes;
}

/**
 * Reads the bytes of a column file (already gunzipped).
 *
 * @throws EditionFileError when the bytes are not a column file, are truncated, or belong to
 * another indicator, level or edition than expected.
 */
export function decodeColumn(
  file: string,
  bytes: Uint8Array,
  expected: { readonly edition: string; readonly indicator: string; readonly level: string },
): Column {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || asciiText(bytes.subarray(0, 8)) !== MAGIC) {
    throw new EditionFileError(file, 'not a column file');
  }
  const headerLength = view.getUint32(8, true);
  if (12 + headerLength > bytes.length) throw new EditionFileError(file, 'truncated header');
  let header: ColumnHeader;
  try {
    header = JSON.parse(asciiText(bytes.subarray(12, 12 + headerLength)));
  } catch (cause) {
    throw new EditionFileError(file, 'unreadable header', cause);
  }
  for (const key of ['edition', 'indicator', 'level'] as const) {
    if (header[key] !== expected[key]) {
      throw new EditionFileError(file, `${key} is "${header[key]}", expected "${expected[key]}"`);
    }
  }
  const { count, decimals, ranges, reasons } = header;
  const start = 12 + headerLength;
  const length = start + 4 * count * (ranges ? 2 : 1);
  if (bytes.length !== length) {
    throw new EditionFileError(file, `${bytes.length} bytes, expected ${length}: truncated?`);
  }
  const scale = 10 ** decimals;
  const low = new Float64Array(count);
  const high = ranges ? new Float64Array(count) : low;
  const reason = new Uint8Array(count);
  const lows = readPlanes(bytes.subarray(start), count);
  const highs = ranges ? readPlanes(bytes.subarray(start + 4 * count), count) : lows;
  for (let i = 0; i < count; i++) {
    const value = lows[i];
    if (value < FIRST_VALUE) {
      const position = value - MISSING_BASE;
      if (position >= reasons.length)
        throw new EditionFileError(file, `unknown reason ${position}`);
      reason[i] = position + 1;
      low[i] = Number.NaN;
      high[i] = Number.NaN;
      continue;
    }
    low[i] = value / scale;
    if (ranges) high[i] = highs[i] / scale;
  }
  return { header, low, high, reason };
}

/** The observation of the territory at `position`. */
export function observationAt(column: Column, position: number): Observation {
  const reason = column.reason[position];
  if (reason > 0) return { kind: 'missing', reason: column.header.reasons[reason - 1] };
  const low = column.low[position];
  const high = column.high[position];
  return low === high ? { kind: 'value', value: low } : { kind: 'range', low, high };
}

function writePlanes(bytes: Uint8Array, values: Int32Array): void {
  const count = values.length;
  values.forEach((value, i) => {
    for (let plane = 0; plane < 4; plane++) bytes[plane * count + i] = value >>> (8 * plane);
  });
}

function readPlanes(bytes: Uint8Array, count: number): Int32Array {
  const values = new Int32Array(count);
  for (let plane = 0; plane < 4; plane++) {
    const shift = 8 * plane;
    const start = plane * count;
    for (let i = 0; i < count; i++) values[i] |= bytes[start + i] << shift;
  }
  return values;
}

/** Headers hold ids only: ASCII needs no codec, which the pure layers do not have. */
function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    if (code > 127)
      throw new RangeError(`"${character}" in the header of a column file: ids are ASCII`);
    return code;
  });
}

function asciiText(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
