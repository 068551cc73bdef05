import type { ReactNode } from 'react';
import {
  Select as AriaSelect,
  Button,
  Header,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  SelectValue,
} from 'react-aria-components';
import field from './field.module.css';
import styles from './select.module.css';

/** A choice of a list: what the address keeps, and what the reader reads. */
export interface Option {
  readonly id: string;
  readonly label: string;
}

interface SelectProps {
  readonly label: string;
  /** `inline`: a word of a sentence; `field`: a control with its label above. */
  readonly variant: 'inline' | 'field';
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly options:
    | readonly Option[]
    | readonly { readonly title: string; readonly options: readonly Option[] }[];
}

/** A choice of one among some, as a word inside a sentence or as a field. */
export function Select({ label, variant, value, onChange, options }: SelectProps) {
  return (
    <AriaSelect
      className={variant === 'inline' ? styles.inline : field.field}
      value={value}
      onChange={(key) => onChange(String(key))}
      aria-label={variant === 'inline' ? label : undefined}
    >
      {variant === 'field' && <Label className={field.label}>{label}</Label>}
      <Button className={variant === 'inline' ? styles.word : styles.button}>
        <SelectValue />
        <span aria-hidden="true" className={styles.arrow}>
          ▾
        </span>
      </Button>
      <Popover className={styles.popover}>
        <ListBox className={styles.list}>
          {options.map(
            (option): ReactNode =>
              'options' in option ? (
                <ListBoxSection key={option.title}>
                  <Header className={styles.heading}>{option.title}</Header>
                  {option.options.map(item)}
                </ListBoxSection>
              ) : (
                item(option)
              ),
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

function item({ id, label }: Option): ReactNode {
  return (
    <ListBoxItem key={id} id={id} textValue={label} className={styles.item}>
      {label}
    </ListBoxItem>
  );
}
