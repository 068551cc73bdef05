import { useEffect, useState } from 'react';
import styles from '../planner.module.css';

interface NumberWordProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** Decimals are accepted. */
  readonly isDecimal?: boolean;
  readonly suffix?: string;
}

/** Acts once the reader pauses. */
const PAUSE_MS = 350;

/** A number as a word of a sentence, to be typed over. */
export function NumberWord({ label, value, onChange, isDecimal, suffix }: NumberWordProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? String(value).replace('.', ',');
  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing starts the pause
  useEffect(() => {
    if (typed === null) return;
    const pause = setTimeout(commit, PAUSE_MS);
    return () => clearTimeout(pause);
  }, [typed]);
  const commit = () => {
    const number = Number((typed ?? '').trim().replace(',', '.'));
    if (typed === null || typed.trim() === '' || !Number.isFinite(number)) return;
    if (number !== value) onChange(number);
  };
  return (
    <span className={styles.numberWord}>
      <input
        aria-label={label}
        inputMode={isDecimal ? 'decimal' : 'numeric'}
        autoComplete="off"
        value={text}
        style={{ width: `${Math.max(1, text.length) + 0.6}ch` }}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => {
          commit();
          setTyped(null);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
      />
      {suffix}
    </span>
  );
}
