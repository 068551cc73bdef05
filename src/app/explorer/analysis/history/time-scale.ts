/** Places ISO dates along a width, from the start of one year to the end of another. */
export interface TimeScale {
  (date: string): number;
  /** Years whose first day is on the scale. */
  readonly years: readonly number[];
}

/** A scale that holds two dates, from the first of January before to the one after. */
export function timeScale(first: string, last: string, width: number): TimeScale {
  const from = Number(first.slice(0, 4));
  const to = Number(last.slice(0, 4)) + 1;
  const start = Date.UTC(from, 0, 1);
  const span = Date.UTC(to, 0, 1) - start;
  const place = (date: string) => Math.round(((Date.parse(date) - start) / span) * width * 10) / 10;
  return Object.assign(place, {
    years: Array.from({ length: to - from + 1 }, (_, i) => from + i),
  });
}

/** Round numbers from 0 to at least `most`, four to seven of them. */
export function niceTicks(most: number): number[] {
  const rough = Math.max(most, 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, ([1, 2, 5, 10].find((n) => n * power >= rough) ?? 10) * power);
  return Array.from({ length: Math.ceil(Math.max(most, 1) / step) + 1 }, (_, i) => i * step);
}
