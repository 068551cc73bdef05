import { type Column, observationAt } from '../../../../edition/files/column-file.ts';
import type { IndicatorRecord } from '../../../../edition/indicator-record.ts';
import { useLanguage } from '../../../i18n/language.tsx';
import styles from '../charts.module.css';

interface PointReadoutProps {
  readonly name: string;
  /** Where it lies, for a part of a commune. */
  readonly home: string | null;
  /** Position of the territory in the columns. */
  readonly position: number;
  readonly values: readonly (readonly [Column, IndicatorRecord])[];
  /** CSS pixels from the top left of the frame. */
  readonly left: number;
  readonly top: number;
}

/** What the point under the pointer is. */
export function PointReadout({ name, home, position, values, left, top }: PointReadoutProps) {
  const { format } = useLanguage();
  return (
    <p className={styles.readout} style={{ left, top }}>
      <strong>{name}</strong>
      {home !== null && ` ${home}`}
      <br />
      {values
        .map(([column, { unit, decimals }]) =>
          format.observation(observationAt(column, position), unit, decimals),
        )
        .join(', ')}
    </p>
  );
}
