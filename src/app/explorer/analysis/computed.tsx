import type { ReactNode } from 'react';
import buttonStyles from '../../controls/button.module.css';
import { useLanguage } from '../../i18n/language.tsx';
import { Failure } from '../../page/failure/failure.tsx';
import type { Computation } from '../../worker/use-computation.ts';
import styles from './analysis.module.css';
import { Progress } from './progress.tsx';

interface ComputedProps<Result> {
  readonly computation: Computation<Result>;
  /** What is being computed, in words. */
  readonly label: string;
  readonly children: (result: Result) => ReactNode;
}

/** A long computation in each of its states; `children` shows its result. */
export function Computed<Result>({ computation, label, children }: ComputedProps<Result>) {
  const { t } = useLanguage();
  switch (computation.status) {
    case 'idle':
      return <div className={styles.waiting} aria-busy="true" />;
    case 'running':
      return (
        <Progress label={label} fraction={computation.fraction} onCancel={computation.cancel} />
      );
    case 'cancelled':
      return (
        <div className={styles.progress}>
          <p role="status">{t('analysis.cancelled')}</p>
          <button type="button" className={buttonStyles.button} onClick={computation.restart}>
            {t('analysis.restart')}
          </button>
        </div>
      );
    case 'failed':
      return <Failure error={computation.error} retry={computation.restart} />;
    case 'ready':
      return children(computation.result);
  }
}
