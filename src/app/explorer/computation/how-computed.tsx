import { lazy, type ReactNode, Suspense, useState } from 'react';
import { createPortal } from 'react-dom';
import { useLanguage } from '../../i18n/language.tsx';
import styles from './computation.module.css';
import type { ComputedFigure } from './computed-figure.ts';

const ComputationDialog = lazy(() => import('./computation-dialog.tsx'));

interface HowComputedProps {
  readonly figure: ComputedFigure;
  /** `figure` writes the number itself, underlined; `link` a sentence. */
  readonly variant: 'figure' | 'link';
  readonly children: ReactNode;
}

/** Opens a number to “how was this computed?”. */
export function HowComputed({ figure, variant, children }: HowComputedProps) {
  const { t, text } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles[variant]}
        aria-label={
          variant === 'figure'
            ? `${figure.value} ${t('computation.askOf', { indicator: text(figure.indicator.shortLabel) })}`
            : undefined
        }
        title={variant === 'figure' ? t('computation.ask') : undefined}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {children}
      </button>
      {isOpen &&
        // Apart from the table or the sentence: it is not a part of what it explains.
        createPortal(
          <Suspense fallback={null}>
            <ComputationDialog figure={figure} onClose={() => setOpen(false)} />
          </Suspense>,
          document.body,
        )}
    </>
  );
}
