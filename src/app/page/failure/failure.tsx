import type { ReactNode } from 'react';
import { messageOf } from '../../../core/message-of.ts';
import { EditionFileError } from '../../../edition/files/column-file.ts';
import { useLanguage } from '../../i18n/language.tsx';
import styles from './failure.module.css';

/** What happened, why, and what to do next. */
export function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useLanguage();
  const file = error instanceof EditionFileError ? error.file : null;
  return (
    <FailureNotice title={t('failure.title')} error={error} retry={retry}>
      {file && <p>{t('failure.file', { file })}</p>}
      {!navigator.onLine && <p>{t('failure.offline')}</p>}
    </FailureNotice>
  );
}

/** What a part of the page says in place of what could not be drawn. */
export function PartFailure({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useLanguage();
  return (
    <FailureNotice title={t('failure.part')} error={error} retry={retry}>
      <p>{t('failure.part.rest')}</p>
    </FailureNotice>
  );
}

interface FailureNoticeProps {
  readonly title: string;
  readonly error: unknown;
  readonly retry?: () => void;
  readonly children: ReactNode;
}

function FailureNotice({ title, error, retry, children }: FailureNoticeProps) {
  const { t } = useLanguage();
  const detail = messageOf(error);
  return (
    <div role="alert" className={styles.failure}>
      <p className={styles.title}>{title}</p>
      {children}
      <p className={styles.detail}>{t('failure.detail', { detail })}</p>
      {retry && (
        <button type="button" className={styles.retry} onClick={retry}>
          {t('failure.retry')}
        </button>
      )}
    </div>
  );
}
