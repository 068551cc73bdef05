import { useState } from 'react';
import type { LevelRecord } from '../../../edition/manifest.ts';
import type { EditionFiles } from '../../edition/edition-files.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { Failure } from '../../page/failure/failure.tsx';
import pageStyles from '../../page/text-page.module.css';
import styles from '../data.module.css';
import { fileSize } from '../file-size.ts';
import { runExport, type ShapeFormat, shapeFormats } from '../run-export.ts';
import { useExport } from '../use-export.ts';

const extensions: Record<ShapeFormat, string> = { geojson: 'geojson', geoparquet: 'parquet' };

/** The shapes of each level, as they are published and in two formats made in the page. */
export function ShapeDownloads({ files }: { files: EditionFiles }) {
  const { t, text, format: words } = useLanguage();
  const { state, start, cancel } = useExport();
  const [making, setMaking] = useState('');
  const download = (level: LevelRecord, format: ShapeFormat) => {
    const name = `ecarts-${level.id}-contours.${extensions[format]}`;
    setMaking(name);
    void start(name, async (signal) => {
      const { codes, names, population } = await files.levelIndex(level);
      return runExport(
        {
          kind: 'shapes',
          level: level.id,
          topology: files.address(level.shapes.path),
          codes,
          names,
          population,
          format,
        },
        signal,
      );
    });
  };
  return (
    <section className={pageStyles.section} aria-labelledby="shapes">
      <h2 id="shapes" className={pageStyles.heading}>
        {t('data.shapes')}
      </h2>
      <p>{t('data.shapes.text')}</p>
      <ul className={styles.entries}>
        {files.manifest.levels.map((level) => (
          <li key={level.id} className={styles.entry} data-shapes={level.id}>
            <h3 className={styles.tableTitle}>{text(level.plural)}</h3>
            <p className={styles.facts}>
              {t('data.shapes.count', {
                count: level.count,
                vintage: words.vintage(level.vintage),
              })}
            </p>
            <p className={styles.downloads}>
              {shapeFormats.map((format) => (
                <button
                  key={format}
                  type="button"
                  className={styles.download}
                  disabled={state.status === 'making'}
                  aria-label={t('data.shapes.of', {
                    format: t(`data.shapes.${format}`),
                    level: text(level.plural),
                  })}
                  onClick={() => download(level, format)}
                >
                  {t(`data.shapes.${format}`)}
                </button>
              ))}
              <a
                className={styles.download}
                href={files.address(level.shapes.path)}
                download
                aria-label={t('data.shapes.of', { format: 'TopoJSON', level: text(level.plural) })}
              >
                TopoJSON <span className={styles.size}>{fileSize(level.shapes.bytes, words)}</span>
              </a>
              {state.status === 'making' && making.startsWith(`ecarts-${level.id}-`) && (
                <>
                  <span role="status">{t('data.download.making')}</span>
                  <button type="button" className={styles.quiet} onClick={cancel}>
                    {t('data.cancel')}
                  </button>
                </>
              )}
              {making.startsWith(`ecarts-${level.id}-`) && state.status === 'done' && (
                <span role="status">{t('data.download.done', { name: state.name })}</span>
              )}
            </p>
          </li>
        ))}
      </ul>
      {state.status === 'failed' && <Failure error={state.error} />}
    </section>
  );
}
