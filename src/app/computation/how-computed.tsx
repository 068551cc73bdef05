import { lazy, type ReactNode, Suspense, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Observation } from '../../edition/files/column-file.ts';
import type { IndicatorRecord } from '../../edition/indicator-record.ts';
import { indicatorQuery } from '../../edition/sql/figure-sql.ts';
import type { EditionFiles } from '../edition/edition-files.ts';
import { useLanguage } from '../i18n/language.tsx';
import styles from './computation.module.css';
import type { ComputationSubject, ComputedBlock, ComputedFigure } from './computed-figure.ts';
import { distanceIndicator } from './distance-indicator.ts';

const ComputationDialog = lazy(() => import('./computation-dialog.tsx'));

interface HowComputedProps {
  readonly files: EditionFiles;
  readonly figure: ComputedFigure;
}

/** A sentence that opens the number before it to “how was this computed?”. */
export function HowComputed({ files, figure }: HowComputedProps) {
  const { t } = useLanguage();
  return (
    <Opener files={files} subject={{ kind: 'figure', ...figure }} className={styles.link}>
      {t('computation.ask')}
    </Opener>
  );
}

interface ComputedValueProps {
  readonly files: EditionFiles;
  readonly indicator: IndicatorRecord;
  readonly territory: { readonly level: string; readonly code: string; readonly name: string };
  readonly observation: Observation;
  /** The observation, as a reader sees it. */
  readonly value: string;
}

/** A published value of a territory, underlined: it opens to “how was this computed?”. */
export function ComputedValue({
  files,
  indicator,
  territory: { level, code, name },
  observation,
  value,
}: ComputedValueProps) {
  const { t, text } = useLanguage();
  const query = indicatorQuery(indicator, level, code, observation);
  return (
    <Opener
      files={files}
      subject={{ kind: 'figure', indicator, name, value, query }}
      className={styles.figure}
      label={`${value} ${t('computation.askOf', { indicator: text(indicator.shortLabel) })}`}
      title={t('computation.ask')}
    >
      {value}
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

interface DistanceComputedProps extends Omit<ComputedBlock, 'indicator' | 'kernels'> {
  readonly files: EditionFiles;
  readonly service: string;
}

/** The same, of figures that count people by their distance to a service. */
export function DistanceComputed({ files, service, ...block }: DistanceComputedProps) {
  const indicator = distanceIndicator(files.manifest, service);
  return <BlockComputed files={files} block={{ ...block, indicator, kernels: [] }} />;
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
