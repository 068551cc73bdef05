import buttonStyles from '../controls/button.module.css';
import { useLanguage } from '../i18n/language.tsx';
import { areaSession } from './area-session.ts';
import { UploadButton } from './upload-button.tsx';

/**
 * Begins an area of the reader's own: a drawing on the map, or a file.
 *
 * @param onUpload told once the session holds the area of a file
 */
export function BringArea({ onUpload }: { readonly onUpload: () => void }) {
  const { t } = useLanguage();
  return (
    <div className={buttonStyles.buttons}>
      <button
        type="button"
        className={buttonStyles.button}
        onClick={() => areaSession.setDraft([])}
      >
        {t('area.draw')}
      </button>
      <UploadButton onArea={onUpload} />
    </div>
  );
}
