import buttonStyles from '../../controls/button.module.css';
import { useLanguage } from '../../i18n/language.tsx';
import { ownReadingFr } from '../../i18n/messages/own-reading.fr.ts';
import { withWords } from '../../i18n/with-words.tsx';
import { MOST_OWN_LAYERS } from '../../own/own-ids.ts';
import type { UnreadableAnswer } from '../../own/own-jobs.ts';
import { Failure } from '../../page/failure/failure.tsx';
import { Progress } from '../analysis/progress.tsx';
import styles from './own.module.css';
import { OwnPreviewTable } from './own-preview-table.tsx';
import { OwnReadingFields } from './own-reading-fields.tsx';
import type { OwnFileStep, useOwnFile } from './use-own-file.ts';

interface OwnStepsProps {
  readonly own: ReturnType<typeof useOwnFile>;
  readonly step: Exclude<OwnFileStep, { kind: 'none' }>;
  /** Id of the heading. */
  readonly title: string;
}

/** What is understood of a file, to be confirmed, and how far it is read. */
function OwnSteps({ own, step, title }: OwnStepsProps) {
  const { t, format } = useLanguage();
  const { cancel } = own;
  return (
    <>
      <h2 id={title} className={styles.title}>
        {t('own.preview.title', { file: step.file.name })}
      </h2>
      {step.kind === 'previewing' && <p role="status">{t('own.preview.looking')}</p>}
      {step.kind === 'reading' && (
        <Progress
          label={t('own.reading', { file: step.file.name })}
          fraction={step.fraction}
          onCancel={cancel}
        />
      )}
      {step.kind === 'unreadable' && <Unreadable why={step.why} />}
      {step.kind === 'full' && (
        <p role="alert" className={styles.problem} data-testid="own-problem">
          {t('own.full', { count: MOST_OWN_LAYERS })}
        </p>
      )}
      {step.kind === 'failed' && <Failure error={step.error} />}
      {step.kind === 'confirming' && (
        <>
          <p className={styles.note}>{t('own.preview.lead')}</p>
          <p role="status" className={styles.sentence} data-testid="own-tried">
            {t('own.preview.tried', {
              tried: format.decimal(step.preview.tried, 0),
              triedCount: step.preview.tried,
              kept: format.decimal(step.preview.tried - step.preview.rejected, 0),
              keptCount: step.preview.tried - step.preview.rejected,
              rejected: format.decimal(step.preview.rejected, 0),
              rejectedCount: step.preview.rejected,
            })}{' '}
            {step.preview.restored > 0 &&
              t('own.preview.restored', { count: step.preview.restored })}{' '}
            {step.preview.carried > 0 && t('own.preview.carried', { count: step.preview.carried })}
          </p>
          <OwnPreviewTable preview={step.preview} />
          <OwnReadingFields
            preview={step.preview}
            onChange={(dialect, reading) => own.preview(step.file, dialect, reading)}
          />
        </>
      )}
      <p className={styles.actions}>
        {step.kind === 'confirming' && (
          <button
            type="button"
            className={buttonStyles.primary}
            disabled={step.isBusy}
            onClick={() => own.read(step.file, step.preview)}
          >
            {t('own.preview.confirm')}
          </button>
        )}
        {step.kind !== 'reading' && (
          <button type="button" className={buttonStyles.button} onClick={cancel}>
            {t('own.preview.cancel')}
          </button>
        )}
      </p>
      <p className={styles.note}>{t('own.private')}</p>
    </>
  );
}

function Unreadable({ why: { problem, detail } }: { why: UnreadableAnswer }) {
  const { t, format } = useLanguage();
  const limits = ['too-large', 'too-many-points', 'too-many-columns', 'endless-row'];
  const said = !limits.includes(problem)
    ? detail
    : format.decimal(Number(detail) / (problem === 'too-large' ? 1e6 : 1), 0);
  return (
    <p role="alert" className={styles.problem} data-testid="own-problem">
      {t(`own.problem.${problem}`, { detail: said })}
    </p>
  );
}

export default withWords(
  {
    fr: ownReadingFr,
    en: async () => (await import('../../i18n/messages/own-reading.en.ts')).ownReadingEn,
  },
  OwnSteps,
);
