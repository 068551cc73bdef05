import { readNumber } from '../../../edition/reading/read-number.ts';
import { writtenCode } from '../../../edition/reading/written-code.ts';
import type { Cell } from '../../grid/grid.ts';
import type { OwnReading } from './own-reading.ts';
import { isLambert93 } from './project-metres.ts';
import { readPair } from './read-pair.ts';

/** First rows of a file, from which its reading is guessed. */
export interface Sample {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const titles = {
  x: /^(lon|lng|long|longitude|x|xl93|lambertx|xlambert(93)?|coordx|coordonneex|xwgs84|geometryx)$|longitude|lng$|lon$/,
  y: /^(lat|latitude|y|yl93|lamberty|ylambert(93)?|coordy|coordonneey|ywgs84|geometryy)$|latitude|lat$/,
  code: /insee|codgeo|codecommune|communecode|codecom|depcom|citycode|codegeo|^com$/,
  postcode: /postal|^cp$/,
  name: /^nom|^name|libelle|label|titre|intitule|structure/,
  notValue: /^(code|cod|dep|reg|siren|siret|id|an|annee|year|date|tel)|insee|postal|lat|lon|^[xy]/,
  count: /^(nb|nombre|count|total|effectif|pop|n)($|_|[^a-z])|^(nb|nombre|effectif|population)/,
} as const;

/** A title without accents, case and signs. */
function folded(title: string): string {
  return title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** Two numbers that may be degrees or metres: not a date, nor a telephone number. */
function isPair(cell: Cell): boolean {
  const found = readPair(cell);
  return found !== null && !(Number.isInteger(found.first) && Number.isInteger(found.second));
}

/** How the rows of a file are probably meant; the reader confirms it. */
export function guessReading(
  { columns, rows }: Sample,
  isKnownCode: (code: string) => boolean,
): OwnReading {
  const names = columns.map(folded);
  const positions = [...columns.keys()];
  const cellsOf = (column: number) =>
    rows.map((row) => row[column] ?? null).filter((cell) => String(cell ?? '').trim() !== '');
  const decimal = decimalOf(rows);
  const numbersOf = (column: number) =>
    cellsOf(column).flatMap((cell) => {
      const number = readNumber(cell, decimal);
      return typeof number === 'number' ? [number] : [];
    });
  const isNumeric = (column: number) => {
    const cells = cellsOf(column);
    return cells.length > 0 && numbersOf(column).length >= 0.8 * cells.length;
  };
  const share = (column: number, test: (cell: Cell) => boolean) => {
    const cells = cellsOf(column);
    return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
  };
  const titled = (pattern: RegExp, test: (column: number) => boolean) =>
    positions.find((column) => pattern.test(names[column]) && test(column)) ?? -1;

  // The points of a file of shapes are a position even where they are few.
  const isCoordinate = (column: number) =>
    isNumeric(column) || (names[column].startsWith('geometry') && numbersOf(column).length > 0);
  let x = titled(titles.x, isCoordinate);
  let y = titled(titles.y, isCoordinate);
  if (x < 0 || y < 0) {
    const isIn = (low: number, high: number) => (column: number) =>
      isNumeric(column) &&
      numbersOf(column).every((value) => value >= low && value <= high && !Number.isInteger(value));
    y = positions.find(isIn(41, 52)) ?? -1;
    x = positions.find((column) => column !== y && isIn(-6, 10)(column)) ?? -1;
  }
  // A latitude under the name of a longitude.
  if (x >= 0 && y >= 0 && looksLikeLatitude(numbersOf(x)) && looksLikeLongitude(numbersOf(y)))
    [x, y] = [y, x];
  const pair = positions.find((column) => share(column, isPair) >= 0.8) ?? -1;
  const firsts = pair < 0 ? [] : cellsOf(pair).flatMap((cell) => readPair(cell) ?? []);
  const known = (column: number) =>
    share(column, (cell) => {
      const written = writtenCode(cell);
      return written !== null && isKnownCode(written.code);
    });
  const code = best(positions, (column) => {
    const rate = known(column);
    if (rate < (titles.code.test(names[column]) ? 0.1 : 0.5)) return 0;
    return (
      rate + (titles.code.test(names[column]) ? 1 : titles.postcode.test(names[column]) ? -0.6 : 0)
    );
  });
  const value = positions.find(
    (column) => column !== code && isNumeric(column) && !titles.notValue.test(names[column]),
  );
  // Titles alone, where nothing else locates: what is wrong is then said of these columns.
  if (code < 0 && pair < 0 && (x < 0 || y < 0)) {
    const byTitle = [titles.x, titles.y].map((title) => titled(title, () => true));
    if (byTitle.every((column) => column >= 0)) [x, y] = byTitle;
  }
  const locatedBy = x >= 0 && y >= 0 ? 'two-columns' : pair >= 0 ? 'one-column' : 'commune';
  const hasPosition = locatedBy !== 'commune';
  const coordinateSample: (readonly [number, number])[] =
    locatedBy === 'one-column'
      ? firsts.map(({ first, second }) => [first, second])
      : numbersOf(Math.max(x, 0)).map((one, i) => [one, numbersOf(Math.max(y, 0))[i]]);
  return {
    use: hasPosition || value === undefined ? 'points' : 'values',
    locatedBy,
    x,
    y,
    pair,
    isLatitudeFirst: isLatitudeFirst(firsts),
    coordinates: coordinateSample.some(([a, b]) => isLambert93(a, b)) ? 'lambert-93' : 'degrees',
    name: titled(titles.name, (column) => !isNumeric(column)),
    code,
    value: value ?? -1,
    adds:
      value !== undefined &&
      (titles.count.test(names[value]) || numbersOf(value).every(Number.isInteger)),
    decimal,
  };
}

function best(positions: readonly number[], score: (column: number) => number): number {
  let found = -1;
  let most = 0;
  for (const column of positions) {
    const points = score(column);
    if (points > most) [found, most] = [column, points];
  }
  return found;
}

/** In which order most pairs are that lie in mainland France: those overseas say nothing of it. */
function isLatitudeFirst(pairs: readonly { first: number; second: number }[]): boolean {
  const isThere = (latitude: number, longitude: number) =>
    looksLikeLatitude([latitude]) && looksLikeLongitude([longitude]);
  const count = (test: (one: { first: number; second: number }) => boolean) =>
    pairs.filter(test).length;
  const asLongitudes = count(({ first, second }) => isThere(second, first));
  return asLongitudes <= count(({ first, second }) => isThere(first, second));
}

function looksLikeLatitude(values: readonly number[]): boolean {
  return values.length > 0 && values.every((value) => value >= 41 && value <= 52);
}

function looksLikeLongitude(values: readonly number[]): boolean {
  return values.length > 0 && values.every((value) => value >= -6 && value <= 10);
}

/** A space between groups of three digits: `1 234,5`. */
const thousandsSpace = /(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/gu;

function decimalOf(rows: Sample['rows']): '.' | ',' {
  let commas = 0;
  let points = 0;
  for (const row of rows) {
    for (const cell of row) {
      if (typeof cell === 'number') points++;
      else if (typeof cell === 'string') {
        const written = cell
          .trim()
          .replace(thousandsSpace, '')
          .replace(/\s?[%€]$/u, '');
        if (/^-?\d+,\d+$/.test(written)) commas++;
        else if (/^-?\d+\.\d+$/.test(written)) points++;
      }
    }
  }
  return commas > points ? ',' : '.';
}
