import { type ReactNode, useId, useState } from 'react';
import type { IndicatorRecord, LevelRecord, Manifest } from '../../edition/manifest.ts';
import { useLoaded } from '../explorer/use-loaded.ts';
import { Failure } from '../failure/failure.tsx';
import styles from './indicator-button.module.css';

/** A choice of one indicator among some. */
export interface IndicatorQuestion {
  readonly manifest: Manifest;
  /** Level of which the coverage is said. */
  readonly level: LevelRecord;
  /** What is being chosen: the name of the button and the title of the chooser. */
  readonly label: string;
  readonly offered: (indicator: IndicatorRecord) => boolean;
  /** null: nothing is chosen yet. */
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

interface IndicatorButtonProps extends IndicatorQuestion {
  /** `field`: a control with its label above; `word`: a word of a sentence; `pill`: something to add. */
  readonly variant: 'field' | 'word' | 'pill';
  /** What the button says: the chosen indicator, or what to do. */
  readonly children: ReactNode;
}

/** Opens the chooser of indicators, which is loaded when it is first asked for. */
export function IndicatorButton({ variant, children, ...question }: IndicatorButtonProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const chooser = useLoaded(open ? 'chooser' : null, () => import('./indicator-chooser.tsx'));
  const label = (
    <span id={`${id}-label`} className={variant === 'field' ? styles.label : 'visually-hidden'}>
      {question.label}
    </span>
  );
  const button = (
    <button
      type="button"
      id={id}
      className={styles[variant]}
      aria-haspopup="dialog"
      aria-labelledby={variant === 'pill' ? undefined : `${id}-label ${id}`}
      aria-busy={open && chooser.status === 'loading'}
      onClick={() => setOpen(true)}
    >
      {children}
      <span aria-hidden="true" className={styles.arrow}>
        ▾
      </span>
    </button>
  );
  return (
    <>
      {variant === 'field' ? (
        <div className={styles.labelled}>
          {label}
          {button}
        </div>
      ) : (
        <>
          {variant === 'word' && label}
          {button}
        </>
      )}
      {open && chooser.status === 'failed' && (
        <Failure error={chooser.error} retry={chooser.retry} />
      )}
      {open && chooser.status === 'ready' && (
        <chooser.content.IndicatorChooser {...question} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
