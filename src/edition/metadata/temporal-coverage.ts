/** First and last day of a period (ISO). */
export interface Period {
  readonly start: string;
  readonly end: string;
}

/**
 * The period that some vintages cover together: a day, a month, a year or a range of years each.
 * What is no date (the version of a package) says nothing; null when none is.
 */
export function temporalCoverage(vintages: Iterable<string>): Period | null {
  const days = [...vintages].flatMap((vintage) => {
    const ends = vintage.split('–').map(period);
    return ends.every((end) => end !== null) ? ends : [];
  });
  if (days.length === 0) return null;
  return {
    start: days.map(({ start }) => start).sort()[0],
    end: days.map(({ end }) => end).sort()[days.length - 1],
  };
}

function period(text: string): Period | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (!year) return null;
  if (day) return { start: text, end: text };
  if (!month) return { start: `${year}-01-01`, end: `${year}-12-31` };
  // The day before the first of the next month.
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
  return { start: `${year}-${month}-01`, end: last };
}
