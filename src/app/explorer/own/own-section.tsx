import { lazy, Suspense, useId } from 'react';
import { FileButton } from '../../controls/file-button.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import { isOwnId, MOST_OWN_LAYERS } from '../../own/own-ids.ts';
import { useOwnSession } from '../../own/own-session.ts';
import { useExplorer } from '../explorer-context.ts';
import { PanelSection } from '../panel/panel-section.tsx';
import styles from './own.module.css';
import { OwnDialog } from './own-dialog.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { useOwnFile } from './use-own-file.ts';

// Who brings no file does not load what reads one.
const OwnEntries = lazy(async () => ({ default: (await import('./own-entries.tsx')).OwnEntries }));

/** Files of the reader's own, dropped anywhere on the page or picked: they join the map and the table. */
export function OwnSection() {
  const { state } = useExplorer();
  const { t } = useLanguage();
  const { entries, uploads } = useOwnSession();
  const own = useOwnFile();
  const isDragging = useFileDrop(own.choose, own.prepare);
  const note = useId();
  const isOpen = (id: string | null) =>
    entries.some(({ indicatorId, pointsId }) => id === indicatorId || id === pointsId);
  const isGone = [state.indicator, ...state.layers].some((id) => isOwnId(id) && !isOpen(id));
  const isFull = entries.length === MOST_OWN_LAYERS;
  return (
    <>
      <PanelSection
        key={uploads}
        id="own"
        title={t('own.title')}
        summary={entries.map(({ name }) => name).join(', ')}
        initiallyOpen={entries.length > 0 || isGone}
      >
        {entries.length > 0 && (
          <Suspense fallback={null}>
            <OwnEntries />
          </Suspense>
        )}
        {isGone && (
          <p role="status" className={styles.sentence} data-testid="own-gone">
            {t('own.gone')}
          </p>
        )}
        {entries.length === 0 && !isGone && <p className={styles.note}>{t('own.lead')}</p>}
        {isFull ? (
          <p className={styles.note} data-testid="own-full">
            {t('own.full', { count: MOST_OWN_LAYERS })}
          </p>
        ) : (
          <FileButton
            label={t(entries.length > 0 ? 'own.pickAnother' : 'own.pick')}
            accept=".csv,.tsv,.txt,.json,.geojson,.parquet,.geoparquet,text/csv,application/geo+json"
            describedBy={note}
            onFile={(file) => own.choose([file])}
            onOpen={own.prepare}
          />
        )}
        <p id={note} className={styles.note}>
          {t('own.private')} {entries.length > 0 && t('own.notInLink')}
        </p>
      </PanelSection>
      {isDragging && (
        <p className={styles.dropping} role="status">
          {t('own.drop')}
        </p>
      )}
      <OwnDialog own={own} />
    </>
  );
}
