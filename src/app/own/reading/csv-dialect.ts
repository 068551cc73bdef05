import Papa from 'papaparse';
import { type CsvDialect, type Delimiter, delimiters, type Encoding } from './own-reading.ts';
import { UnreadableFile } from './row-table.ts';

/** Bytes that the dialect is guessed from. */
export const SAMPLE_BYTES = 1 << 20;
const SAMPLE_ROWS = 100;

/** First bytes of files that are no text, whatever their name. */
const archives: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
];

/**
 * The encoding of a text, from its first bytes.
 *
 * @throws UnreadableFile when they are no text.
 */
function guessEncoding(bytes: Uint8Array): Encoding {
  if (archives.some((start) => start.every((byte, i) => bytes[i] === byte))) {
    throw new UnreadableFile('archive');
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.subarray(0, 1 << 16).includes(0)) throw new UnreadableFile('binary');
  return accentEncoding(bytes);
}

/** How the letters beyond ASCII of a text are written. */
export function accentEncoding(bytes: Uint8Array): 'utf-8' | 'windows-1252' {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** A first line that tells spreadsheets the delimiter, and is no row: `sep=;`. */
export const separatorLine = /^sep=[^\r\n](?:\r\n?|\n)/i;
const SEPARATOR_AT = 'sep='.length;

/** The dialect of a CSV file, from its first bytes. */
export function guessDialect(bytes: Uint8Array): CsvDialect {
  const encoding = guessEncoding(bytes);
  const whole = new TextDecoder(encoding).decode(bytes, { stream: true });
  const [line = ''] = separatorLine.exec(whole) ?? [];
  const text = whole.slice(line.length);
  const { data, meta } = Papa.parse<string[]>(text, {
    preview: SAMPLE_ROWS,
    skipEmptyLines: true,
    delimitersToGuess: [...delimiters],
  });
  const told = line === '' ? meta.delimiter : line[SEPARATOR_AT];
  const known = delimiters.find((one) => one === told);
  return { encoding, delimiter: known ?? mostFrequent(text), hasHeader: !isData(data) };
}

/** Where rows are too few to compare, the delimiter that the first line holds most. */
function mostFrequent(text: string): Delimiter {
  const [line] = text.split('\n', 1);
  const count = (delimiter: string) => line.split(delimiter).length;
  return [...delimiters].sort((a, b) => count(b) - count(a))[0];
}

const number = /^\s*-?\d+([.,]\d+)?(\s*[,;]\s*-?\d+([.,]\d+)?)?\s*$/;
const year = /^\s*(19|20)\d\d\s*$/;

/**
 * Whether a first row is one of numbers rather than of names. Years are names where what is below
 * them, or below the names beside them, is not of their kind: `code;2020;2021`.
 */
function isData([first = [], second = []]: readonly (readonly string[])[]): boolean {
  const numbers = first.filter((cell) => number.test(cell));
  if (numbers.length === 0) return false;
  const areYears =
    numbers.every((cell) => year.test(cell)) && new Set(numbers).size === numbers.length;
  const isUnlike = first.some((cell, i) => {
    const below = second[i] ?? '';
    return year.test(cell) ? !year.test(below) : number.test(below);
  });
  return !(areYears && isUnlike);
}
