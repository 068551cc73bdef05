import { lazy, Suspense, useId } from 'react';
import { FileButton } from '../../controls/file-button.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import { OWN_POINTS, ownIndicatorIds } from '../../own/own-ids.ts';
import { useOwnSession } from '../../own/own-session.ts';
import { useExplorer } from '../explorer-context.ts';
import { PanelSection } from '../panel/panel-section.tsx';
import styles from './own.module.css';
import { OwnDialog } from './own-dialog.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { useOwnFile } from './use-own-file.ts';

// Who brings no file does not load what reads one.
const OwnAnswer = lazy(async () => ({ default: (await import('./own-answer.tsx')).OwnAnswer }));

/** A file of the reader's own, dropped anywhere on the page or picked: it joins the map and the table. */
export function OwnSection() {
  const { state } = useExplorer();
  const { t } = useLanguage();
  const { layer, uploads } = useOwnSession();
  const own = useOwnFile();
  const isDragging = useFileDrop(own.choose);
  const note = useId();
  const isGone =
    !layer &&
    (state.layers.includes(OWN_POINTS) ||
      (ownIndicatorIds as readonly (string | null)[]).includes(state.indicator));
  return (
    <>
      <PanelSection
        key={uploads}
        id="own"
        title={t('own.title')}
        summary={layer?.fileName}
        initiallyOpen={layer !== null || isGone}
      >
        {layer ? (
          <Suspense fallback={null}>
            <OwnAnswer layer={layer} />
          </Suspense>
        ) : isGone ? (
          <p role="status" className={styles.sentence} data-testid="own-gone">
            {t('own.gone')}
          </p>
        ) : (
          <p className={styles.note}>{t('own.lead')}</p>
        )}
        <FileButton
          label={t('own.pick')}
          accept=".csv,.tsv,.txt,.json,.geojson,.parquet,.geoparquet,text/csv,application/geo+json"
          describedBy={note}
          onFile={own.choose}
        />
        <p id={note} className={styles.note}>
          {t('own.private')} {layer && t('own.notInLink')}
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
