import { useLanguage } from '../../i18n/language.tsx';
import styles from './legend.module.css';
import { usePointing } from './pointed-class.tsx';
import { TerritoryCount } from './territory-count.tsx';

interface CategoryLegendProps {
  readonly title: string;
  readonly categories: readonly {
    readonly label: string;
    readonly colour: string;
    readonly count: number;
  }[];
  /** What is said of the territories without a category, and how many they are. */
  readonly without: { readonly label: string; readonly count: number };
  readonly testId: string;
}

/** A legend of categories, which are not the classes of an indicator. */
export function CategoryLegend({ title, categories, without, testId }: CategoryLegendProps) {
  const { t } = useLanguage();
  const pointing = usePointing();
  return (
    <figure className={styles.legend} aria-label={t('legend.title')} data-testid={testId}>
      <figcaption className={styles.title}>{title}</figcaption>
      <ul className={styles.categories}>
        {categories.map(({ label, colour, count }, category) => (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard points at a category as the pointer does
          <li key={label} className={styles.category} tabIndex={0} {...pointing(category)}>
            <span className={styles.swatch} style={{ background: colour }} />
            <span>{label}</span>
            <TerritoryCount count={count} />
          </li>
        ))}
        {without.count > 0 && (
          <li className={styles.category}>
            <span className={`${styles.swatch} ${styles.missing}`} />
            <span>{without.label}</span>
            <TerritoryCount count={without.count} />
          </li>
        )}
      </ul>
    </figure>
  );
}
