import type { ReactNode } from 'react';
import styles from './table-scroll.module.css';

interface TableScrollProps {
  /** Name of the region, which says what the table holds. */
  readonly label: string;
  /** Where the page bounds its height, or spaces it. */
  readonly className?: string;
  readonly children: ReactNode;
}

/** A table that may be wider than its place: it scrolls, with the keyboard too, under a name. */
export function TableScroll({ label, className, children }: TableScrollProps) {
  const classes = [styles.scroll, className].filter(Boolean).join(' ');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <section className={classes} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
