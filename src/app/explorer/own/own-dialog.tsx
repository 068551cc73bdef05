import { lazy, Suspense, useEffect, useId, useRef } from 'react';
import styles from './own.module.css';
import type { useOwnFile } from './use-own-file.ts';

const OwnSteps = lazy(() => import('./own-steps.tsx'));

/** From the choice of a file to its layer: how it is understood, to be confirmed; how far it is read. */
export function OwnDialog({ own }: { own: ReturnType<typeof useOwnFile> }) {
  const { step, cancel } = own;
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const isOpen = step.kind !== 'none';
  useEffect(() => {
    // Closing gives the focus back to where it was.
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        cancel();
      }}
      onClose={() => {
        // Told late: another file may have opened it again.
        if (!dialog.current?.open) cancel();
      }}
    >
      {step.kind !== 'none' && (
        <Suspense fallback={null}>
          <OwnSteps own={own} step={step} title={title} />
        </Suspense>
      )}
    </dialog>
  );
}
