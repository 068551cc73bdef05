import { type ReactNode, useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import styles from './header.module.css';

/** A page that the header leads to. */
export type PageId =
  | 'explorer'
  | 'compare'
  | 'planner'
  | 'data'
  | 'method'
  | 'quality'
  | 'accessibility'
  | 'legal';

/** Which page this is, and what its header changes. */
export interface HeaderProps {
  readonly page: PageId;
  /** Address of the site's root, relative to this page. */
  readonly root: string;
  readonly theme: 'system' | 'light' | 'dark';
  readonly onTheme: (theme: 'system' | 'light' | 'dark') => void;
  readonly onLanguage: (language: 'fr' | 'en') => void;
  readonly children?: ReactNode;
}

const themes = ['system', 'light', 'dark'] as const;

/** Wordmark, search, pages, language and appearance: the same on every page. */
export function Header({ page, root, theme, onTheme, onLanguage, children }: HeaderProps) {
  const { t, language } = useLanguage();
  const [open, setOpen] = useState(false);
  const other = language === 'fr' ? 'en' : 'fr';
  const query = language === 'en' ? '?langue=en' : '';
  const link = (id: PageId, path: string, label: string) => (
    <a href={`${root}${path}${query}`} aria-current={page === id ? 'page' : undefined}>
      {label}
    </a>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the menu from anywhere in it
    <header
      className={styles.header}
      data-open={open}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false);
      }}
    >
      <a className={styles.skip} href="#content">
        {t('nav.skip')}
      </a>
      <a className={styles.wordmark} href={`${root}${query}`}>
        Écarts
      </a>
      {children}
      <button
        type="button"
        className={styles.menu}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t('nav.menu')}
      </button>
      <nav className={styles.nav} aria-label={t('nav.label')}>
        {link('explorer', '', t('nav.explorer'))}
        {link('compare', 'comparer/', t('nav.compare'))}
        {link('planner', 'planifier/', t('nav.planner'))}
        {link('data', 'donnees/', t('nav.data'))}
        {link('method', 'methode/', t('nav.method'))}
        {link('quality', 'qualite/', t('nav.quality'))}
      </nav>
      <div className={styles.settings}>
        <button
          type="button"
          lang={other}
          className={styles.language}
          aria-label={t('nav.language.label')}
          onClick={() => onLanguage(other)}
        >
          {other.toUpperCase()}
        </button>
        <label className={styles.theme}>
          <span className="visually-hidden">{t('nav.theme.label')}</span>
          <select
            value={theme}
            onChange={(event) => onTheme(event.target.value as HeaderProps['theme'])}
          >
            {themes.map((id) => (
              <option key={id} value={id}>
                {t(`nav.theme.${id}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );
}
