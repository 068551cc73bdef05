import { type KeyboardEvent, useEffect, useState } from 'react';
import { useLanguage } from '../i18n/language.tsx';
import type { Interval } from '../state/parameters/filters/interval.ts';
import field from './field.module.css';
import styles from './interval-field.module.css';

interface IntervalFieldProps {
  readonly label: string;
  readonly value: Interval | null;
  /** null: neither bound is set. */
  readonly onChange: (interval: Interval | null) => void;
}

/** Two bounds in figures, of which either may stay empty; taken when the field is left, or with Enter. */
export function IntervalField({ label, value, onChange }: IntervalFieldProps) {
  const { t } = useLanguage();
  const [low, setLow] = useState(written(value?.low));
  const [high, setHigh] = useState(written(value?.high));
  useEffect(() => {
    setLow(written(value?.low));
    setHigh(written(value?.high));
  }, [value?.low, value?.high]);
  const bounds = [read(low), read(high)] as const;
  const wrong = bounds.map((bound) => bound !== null && Number.isNaN(bound));
  const crossed =
    bounds[0] !== null && bounds[1] !== null && !wrong[0] && !wrong[1] && bounds[0] > bounds[1];
  const take = () => {
    if (wrong[0] || wrong[1] || crossed) return;
    const [least, most] = bounds;
    if (least === (value?.low ?? null) && most === (value?.high ?? null)) return;
    onChange(least === null && most === null ? null : { low: least, high: most });
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Enter') take();
  };
  const input = (text: string, set: (text: string) => void, name: string, invalid: boolean) => (
    <input
      className={styles.bound}
      type="text"
      inputMode="decimal"
      aria-label={name}
      aria-invalid={invalid || crossed}
      placeholder="…"
      value={text}
      onChange={({ currentTarget }) => set(currentTarget.value)}
      onBlur={take}
      onKeyDown={key}
    />
  );
  return (
    <fieldset className={styles.interval}>
      <legend className={styles.label}>{label}</legend>
      <span className={styles.bounds}>
        {input(low, setLow, t('filters.low'), wrong[0])}
        <span aria-hidden="true">–</span>
        {input(high, setHigh, t('filters.high'), wrong[1])}
      </span>
      {(wrong[0] || wrong[1] || crossed) && (
        <span className={field.problem} role="alert">
          {t(crossed ? 'filters.crossed' : 'filters.notANumber')}
        </span>
      )}
    </fieldset>
  );
}

/** null when empty, NaN when it is not a number; a comma or a point, and spaces, are understood. */
function read(text: string): number | null {
  const bare = text.replace(/\s/gu, '').replace(',', '.').replace('−', '-');
  return bare === '' ? null : Number(bare);
}

function written(bound: number | null | undefined): string {
  return bound === null || bound === undefined ? '' : String(bound);
}
