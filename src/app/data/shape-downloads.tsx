import type { EditionFiles } from '../edition/edition-files.ts';
import { useLanguage } from '../i18n/language.tsx';
import pageStyles from '../page/text-page.module.css';
import styles from './data.module.css';
import { FileLink } from './file-link.tsx';

/** The shapes of each level, in the formats that are published. */
export function ShapeDownloads({ files }: { files: EditionFiles }) {
  const { t, text, format: words } = useLanguage();
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
              {(
                [
                  ['GeoJSON', level.geojson],
                  ['GeoParquet', level.geoparquet],
                  ['TopoJSON', level.shapes],
                ] as const
              ).map(([format, file]) => (
                <FileLink
                  key={format}
                  files={files}
                  file={file}
                  format={format}
                  described={(_, size) =>
                    t('data.shapes.of', { format, level: text(level.plural), size })
                  }
                />
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
