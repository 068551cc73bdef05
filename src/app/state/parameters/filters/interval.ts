/** Both bounds are inside; null: no bound. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

/** `low:high`, of which either may be left out; undefined for any other text. */
export function parseInterval(text: string): Interval | undefined {
  const bounds = text.split(':');
  if (bounds.length !== 2) return undefined;
  const [low, high] = bounds.map((bound) => (bound.trim() === '' ? null : Number(bound)));
  if (low === null && high === null) return undefined;
  if (![low, high].every((bound) => bound === null || Number.isFinite(bound))) return undefined;
  return low !== null && high !== null && low > high ? undefined : { low, high };
}

/** An interval as addresses write it, `low:high`; an open end is empty. */
export function formatInterval({ low, high }: Interval): string {
  return `${low ?? ''}:${high ?? ''}`;
}
