import { useLanguage } from '../../i18n/language.tsx';
import styles from './legend.module.css';

/** How many territories a class has: the number alone for the eye. */
export function TerritoryCount({ count }: { readonly count: number }) {
  const { t, format } = useLanguage();
  return (
    <span className={styles.count}>
      <span aria-hidden="true">{format.decimal(count, 0)}</span>
      <span className="visually-hidden">{t('legend.classCount', { count })}</span>
    </span>
  );
}
