import type { CSSProperties, KeyboardEvent } from 'react';
import type { IndicatorRecord } from '../../../../edition/indicator-record.ts';
import { useLanguage } from '../../../i18n/language.tsx';
import type { Interval } from '../../../state/parameters/filters/interval.ts';
import styles from '../charts.module.css';

interface BoundHandlesProps {
  readonly indicator: IndicatorRecord;
  /** The values at which a bound can stand, ascending. */
  readonly edges: readonly number[];
  /** null: no filter yet. */
  readonly interval: Interval | null;
  /** Where a value lies in the frame. */
  readonly placeOf: (value: number) => CSSProperties;
  readonly isVertical?: boolean;
  readonly onMove: (bounds: readonly [low: number, high: number]) => void;
}

/** A brush for the keyboard: the two bounds of an interval, moved with the arrow keys. */
export function BoundHandles({
  indicator,
  edges,
  interval,
  placeOf,
  isVertical = false,
  onMove,
}: BoundHandlesProps) {
  const { t, text, format } = useLanguage();
  const [least, most] = [edges[0], edges[edges.length - 1]];
  const bounds = [interval?.low ?? least, interval?.high ?? most] as const;
  const step = (which: 0 | 1, event: KeyboardEvent) => {
    const from = edges.findIndex((edge) => edge >= bounds[which]);
    const at = from < 0 ? edges.length - 1 : from;
    const target = {
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      PageDown: at - 5,
      PageUp: at + 5,
      Home: 0,
      End: edges.length - 1,
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const to = edges[Math.min(edges.length - 1, Math.max(0, target))];
    const next = which === 0 ? ([to, bounds[1]] as const) : ([bounds[0], to] as const);
    if (next[0] < next[1]) onMove(next);
  };
  return ([0, 1] as const).map((which) => (
    <span
      key={which}
      role="slider"
      tabIndex={0}
      className={styles.handle}
      data-set={Boolean(interval)}
      style={placeOf(bounds[which])}
      aria-label={t(which === 0 ? 'charts.low' : 'charts.high', {
        indicator: text(indicator.shortLabel),
      })}
      aria-orientation={isVertical ? 'vertical' : 'horizontal'}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={bounds[which]}
      aria-valuetext={format.value(bounds[which], indicator.unit, indicator.decimals)}
      onKeyDown={(event) => step(which, event)}
    />
  ));
}
