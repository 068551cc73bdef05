import type { Manifest } from '../../edition/manifest.ts';
import { useLanguage } from '../i18n/language.tsx';
import styles from '../page/text-page.module.css';
import own from './data.module.css';

/** The page of each indicator, theme by theme. */
export function IndicatorLinks({ manifest }: { manifest: Manifest }) {
  const { t, text, format } = useLanguage();
  const query = format.language === 'en' ? '?langue=en' : '';
  return (
    <section className={styles.section} aria-labelledby="indicators">
      <h2 id="indicators" className={styles.heading}>
        {t('data.indicators')}
      </h2>
      <p>{t('data.indicators.text')}</p>
      {manifest.themes.map((theme) => {
        const indicators = manifest.indicators.filter((one) => one.theme === theme.id);
        if (indicators.length === 0) return null;
        return (
          <section key={theme.id} aria-labelledby={`theme-${theme.id}`}>
            <h3 id={`theme-${theme.id}`} className={own.group}>
              {text(theme.label)}
            </h3>
            <ul className={own.links}>
              {indicators.map(({ id, label }) => (
                <li key={id}>
                  <a href={`indicateur/${id}/${query}`}>{text(label)}</a>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}
