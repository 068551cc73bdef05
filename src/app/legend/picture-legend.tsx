import { useLanguage } from '../i18n/language.tsx';
import type { MapPicture } from '../map/map-picture.tsx';
import styles from './legend.module.css';

/** The legend of what a view paints on the map: categories, not classes. */
export function PictureLegend({ picture }: { picture: MapPicture }) {
  const { t, format } = useLanguage();
  const count = (territories: number) => (
    <span className={styles.count}>
      <span aria-hidden="true">{format.decimal(territories, 0)}</span>
      <span className="visually-hidden">{t('legend.classCount', { count: territories })}</span>
    </span>
  );
  return (
    <figure className={styles.legend} aria-label={t('legend.title')} data-testid="picture-legend">
      <figcaption className={styles.title}>{picture.title}</figcaption>
      <ul className={styles.categories}>
        {picture.categories.map(({ label, colour, count: territories }) => (
          <li key={label} className={styles.category}>
            <span className={styles.swatch} style={{ background: colour }} />
            <span>{label}</span>
            {count(territories)}
          </li>
        ))}
        {picture.missingCount > 0 && (
          <li className={styles.category}>
            <span className={`${styles.swatch} ${styles.missing}`} />
            <span>{t('legend.missing')}</span>
            {count(picture.missingCount)}
          </li>
        )}
      </ul>
    </figure>
  );
}
