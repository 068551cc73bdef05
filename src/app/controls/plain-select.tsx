import { useId } from 'react';
import field from './field.module.css';
import styles from './select.module.css';
import type { Option } from './select.tsx';

interface PlainSelectProps {
  readonly label: string;
  /** Empty: nothing is chosen, and `placeholder` is shown. */
  readonly value: string;
  readonly placeholder?: string;
  readonly onChange: (id: string) => void;
  readonly options:
    | readonly Option[]
    | readonly { readonly title: string; readonly options: readonly Option[] }[];
}

/** A choice of one among many: the browser's own list, which does not mind a thousand options. */
export function PlainSelect({ label, value, placeholder, onChange, options }: PlainSelectProps) {
  const id = useId();
  const option = ({ id: key, label: words }: Option) => (
    <option key={key} value={key}>
      {words}
    </option>
  );
  return (
    <div className={field.field}>
      <label htmlFor={id} className={field.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.plain}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((entry) =>
          'options' in entry ? (
            <optgroup key={entry.title} label={entry.title}>
              {entry.options.map(option)}
            </optgroup>
          ) : (
            option(entry)
          ),
        )}
      </select>
    </div>
  );
}
