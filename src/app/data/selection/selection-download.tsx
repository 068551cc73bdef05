import buttonStyles from '../../controls/button.module.css';
import { useLanguage } from '../../i18n/language.tsx';
import { Failure } from '../../page/failure/failure.tsx';
import dataStyles from '../data.module.css';
import type { ExportState } from '../use-export.ts';

interface SelectionDownloadProps {
  readonly state: ExportState;
  /** Part of the archive that is made, 0 to 1. */
  readonly progress: number;
  readonly isDisabled: boolean;
  readonly onStart: () => void;
  readonly onCancel: () => void;
}

/** The button that makes the archive, then how far it is, and what became of it. */
export function SelectionDownload(props: SelectionDownloadProps) {
  const { state, progress, isDisabled, onStart, onCancel } = props;
  const { t } = useLanguage();
  return (
    <>
      <p className={dataStyles.downloads}>
        {state.status === 'making' ? (
          <>
            <progress value={progress} max={1} aria-label={t('data.download.making')} />
            <button type="button" className={dataStyles.quiet} onClick={onCancel}>
              {t('data.cancel')}
            </button>
          </>
        ) : (
          <button
            type="button"
            className={buttonStyles.primary}
            disabled={isDisabled}
            onClick={onStart}
          >
            {t('data.selection.download')}
          </button>
        )}
        <span role="status">
          {state.status === 'done' && t('data.download.done', { name: state.name })}
        </span>
      </p>
      {state.status === 'failed' && <Failure error={state.error} />}
    </>
  );
}
