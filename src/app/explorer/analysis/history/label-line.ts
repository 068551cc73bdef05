/** How many of the places still open had their label at each date. */
export interface LabelLine {
  /** ISO dates, ascending, each once. */
  readonly dates: readonly string[];
  /** Places labelled up to each date. */
  readonly places: readonly number[];
  /** Places whose label has no date. */
  readonly undated: number;
}

/** Cumulates label dates; null stands for a place without one. */
export function labelLine(labelDates: readonly (string | null)[]): LabelLine {
  const known = labelDates.filter((date) => date !== null).sort();
  const dates: string[] = [];
  const places: number[] = [];
  known.forEach((date, i) => {
    if (date !== dates.at(-1)) dates.push(date);
    places[dates.length - 1] = i + 1;
  });
  return { dates, places, undated: labelDates.length - known.length };
}

/** Places labelled on a date or before. */
export function labelledBy({ dates, places }: LabelLine, date: string): number {
  let count = 0;
  dates.forEach((each, i) => {
    if (each <= date) count = places[i];
  });
  return count;
}
