import { useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import {
  asAddressed,
  formatOwnPlace,
  listedItems,
  parseOwnPlace,
} from '../address/own-place-code.ts';
import type { OwnPlace } from '../model/plan.ts';
import styles from '../planner.module.css';

interface OwnListFieldProps {
  readonly places: readonly OwnPlace[];
  readonly onChange: (places: readonly OwnPlace[]) => void;
}

/** A list of places that the reader types. */
export function OwnListField({ places, onChange }: OwnListFieldProps) {
  const { t } = useLanguage();
  const [typed, setTyped] = useState(places.map(formatOwnPlace).join(', '));
  const parts = listedItems(typed);
  const wrong = parts.filter((part) => !parseOwnPlace(part));
  return (
    <label className={styles.field}>
      <span className={styles.label}>{t('planner.candidates.list')}</span>
      <textarea
        rows={3}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => {
          const read = parts.flatMap((part) => parseOwnPlace(part) ?? []);
          if (read.length > 0) onChange(read.map(asAddressed));
        }}
      />
      {wrong.length > 0 && (
        <span className={styles.wrong}>
          {t('planner.candidates.list.wrong', { parts: wrong.slice(0, 5).join(', ') })}
        </span>
      )}
    </label>
  );
}
