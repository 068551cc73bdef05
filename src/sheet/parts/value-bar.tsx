import type { Value } from '../facts/sheet-facts.ts';

const width = 60;

/** A value as a bar from 0, and a reference as a tick; a range ends in a paler part. */
export function ValueBar({ value, others }: { value: Value; others: readonly (Value | null)[] }) {
  if (typeof value === 'string') return null;
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  const known = others.map((other) => (typeof other === 'number' ? other : null));
  const most = Math.max(high, ...known.map((other) => other ?? 0));
  if (!(most > 0) || low < 0) return null;
  const x = (number: number) => Math.round((number / most) * width);
  const tick = known.at(-1);
  return (
    <svg className="bar" viewBox="0 0 60 8" aria-hidden="true">
      {high > low && <path className="pale" d={`M0 1h${x(high)}v6H0z`} />}
      <path d={`M0 1h${Math.max(1, x(low))}v6H0z`} />
      {tick !== null && tick !== undefined && <path className="tick" d={`M${x(tick)} 0v8`} />}
    </svg>
  );
}
