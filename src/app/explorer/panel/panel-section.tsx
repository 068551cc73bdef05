import { type ReactNode, useState } from 'react';
import styles from './panel-section.module.css';

interface PanelSectionProps {
  readonly id: string;
  readonly title: string;
  /** What is chosen in it, read without opening it. */
  readonly summary?: ReactNode;
  /** A control that can be reached without opening it, in place of the summary. */
  readonly atHand?: ReactNode;
  readonly initiallyOpen?: boolean;
  readonly children: ReactNode;
}

/** A folded section of the left panel: its title and what is chosen; its controls when opened. */
export function PanelSection({
  id,
  title,
  summary,
  atHand,
  initiallyOpen = false,
  children,
}: PanelSectionProps) {
  const [open, setOpen] = useState(initiallyOpen);
  return (
    <section className={styles.section} aria-labelledby={`section-${id}`}>
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className={styles.summary}>
          <h2 id={`section-${id}`} className={styles.title}>
            {title}
          </h2>
          {summary && <span className={styles.chosen}>{summary}</span>}
        </summary>
        {/* Folded controls cost nothing while a brush moves. */}
        {open && <div className={styles.content}>{children}</div>}
      </details>
      {!open && atHand && <p className={styles.atHand}>{atHand}</p>}
    </section>
  );
}
