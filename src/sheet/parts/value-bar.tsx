import type { Value } from '../facts/sheet-facts.ts';

const width = 60;

/**
 * A value as a bar from 0, and the last known of `others` as a tick: a notch where it crosses the
 * bar. A range is as long as its upper bound, and ticked in its middle. Nothing when there is nothing
 * to compare with.
 */
export function ValueBar({ value, others }: { value: Value; others: readonly (Value | null)[] }) {
  if (typeof value === 'string') return null;
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  const known = others.flatMap((other) => {
    if (other === null || typeof other === 'string') return [];
    return typeof other === 'number' ? other : (other[0] + other[1]) / 2;
  });
  const tick = known.at(-1);
  if (tick === undefined || low < 0) return null;
  const most = Math.max(high, ...known);
  if (!(most > 0)) return null;
  const x = (number: number) => Math.round((number / most) * (width - 1));
  // The style fills by parity, so that the tick shows on the bar as well as beyond it.
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the numbers are beside it; some 25 of them on a page
    <svg>
      <path d={`M0 1h${Math.max(1, x(high))}v6H0M${x(tick)} 0h2v8h-2`} />
    </svg>
  );
}
