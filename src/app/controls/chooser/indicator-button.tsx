import { type ReactNode, useId, useState } from 'react';
import { useLoaded } from '../../edition/use-loaded.ts';
import { Failure } from '../../page/failure/failure.tsx';
import styles from './indicator-button.module.css';
import type { IndicatorQuestion } from './indicator-question.ts';

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
