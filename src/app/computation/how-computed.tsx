import { lazy, type ReactNode, Suspense, useState } from 'react';
import { createPortal } from 'react-dom';
import type { EditionFiles } from '../edition/edition-files.ts';
import { useLanguage } from '../i18n/language.tsx';
import styles from './computation.module.css';
import type { ComputationSubject, ComputedBlock, ComputedFigure } from './computed-figure.ts';

const ComputationDialog = lazy(() => import('./computation-dialog.tsx'));

interface HowComputedProps {
  readonly files: EditionFiles;
  readonly figure: ComputedFigure;
  /** `figure` writes the number itself, underlined; `link` a sentence. */
  readonly variant: 'figure' | 'link';
  readonly children: ReactNode;
}

/** Opens a number to “how was this computed?”. */
export function HowComputed({ files, figure, variant, children }: HowComputedProps) {
  const { t, text } = useLanguage();
  const label =
    variant === 'figure'
      ? `${figure.value} ${t('computation.askOf', { indicator: text(figure.indicator.shortLabel) })}`
      : undefined;
  return (
    <Opener
      files={files}
      subject={{ kind: 'figure', ...figure }}
      className={styles[variant]}
      label={label}
      title={variant === 'figure' ? t('computation.ask') : undefined}
    >
      {children}
    </Opener>
  );
}

interface BlockComputedProps {
  readonly files: EditionFiles;
  readonly block: ComputedBlock;
}

/** One small button below a table or an answer, for all its figures. */
export function BlockComputed({ files, block }: BlockComputedProps) {
  const { t } = useLanguage();
  return (
    <p className={styles.ofBlock}>
      <Opener
        files={files}
        subject={{ kind: 'block', ...block }}
        className={styles.link}
        label={`${t('computation.askAll')} (${block.name})`}
      >
        {t('computation.askAll')}
      </Opener>
    </p>
  );
}

interface OpenerProps {
  readonly files: EditionFiles;
  readonly subject: ComputationSubject;
  readonly className: string;
  readonly label?: string;
  readonly title?: string;
  readonly children: ReactNode;
}

function Opener({ files, subject, className, label, title, children }: OpenerProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={label}
        title={title}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {children}
      </button>
      {isOpen &&
        // Apart from the table or the sentence: it is not a part of what it explains.
        createPortal(
          <Suspense fallback={null}>
            <ComputationDialog files={files} subject={subject} onClose={() => setOpen(false)} />
          </Suspense>,
          document.body,
        )}
    </>
  );
}
