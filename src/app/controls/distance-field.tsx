import { useId, useState } from 'react';
import { useLanguage } from '../i18n/language.tsx';
import { askedDistance, MOST_KM } from '../state/parameters/question/asked-distance.ts';
import styles from './distance-field.module.css';
import field from './field.module.css';

interface DistanceFieldProps {
  readonly label: string;
  readonly km: number;
  readonly onChange: (km: number) => void;
}

/** Any distance, by hundredths of a kilometre; taken when the field is left, or with Enter. */
export function DistanceField({ label, km, onChange }: DistanceFieldProps) {
  const { format } = useLanguage();
  // What is typed is forgotten when the distance changes elsewhere.
  return (
    <TypedDistance key={km} label={label} km={km} shown={format.plain(km)} onChange={onChange} />
  );
}

function TypedDistance({
  label,
  km,
  shown,
  onChange,
}: DistanceFieldProps & { readonly shown: string }) {
  const { t } = useLanguage();
  const problem = useId();
  const [typed, setTyped] = useState(shown);
  const asked = askedDistance(Number(typed.replace(',', '.')));
  const submit = () => {
    if (asked !== undefined && asked !== km) onChange(asked);
  };
  return (
    <label className={field.field}>
      <span className={field.label}>{label}</span>
      <input
        className={styles.distance}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={typed}
        aria-invalid={asked === undefined}
        aria-describedby={asked === undefined ? problem : undefined}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={submit}
        onKeyDown={({ key }) => key === 'Enter' && submit()}
      />
      {asked === undefined && (
        <span id={problem} className={field.problem} role="alert">
          {t('lens.distance.invalid', { most: MOST_KM })}
        </span>
      )}
    </label>
  );
}
