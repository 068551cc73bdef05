import { useLanguage } from '../i18n/language.tsx';
import type { MessageId } from '../i18n/messages.fr.ts';
import type { PageId } from './header/header.tsx';
import styles from './site-footer.module.css';

const links: readonly (readonly [PageId, string, MessageId])[] = [
  ['method', 'methode/', 'nav.method'],
  ['quality', 'qualite/', 'nav.quality'],
  ['accessibility', 'accessibilite/', 'nav.accessibility'],
  ['legal', 'mentions-legales/', 'nav.legal'],
];

/** Pages that explain the site, at the foot of each text. */
export function SiteFooter({ root, page }: { readonly root: string; readonly page: PageId }) {
  const { t, language } = useLanguage();
  const query = language === 'en' ? '?langue=en' : '';
  return (
    <footer className={styles.footer} data-page={page}>
      <nav className={styles.links} aria-label={t('nav.footer')}>
        {links.map(([id, path, label]) => (
          <a
            key={id}
            href={`${root}${path}${query}`}
            aria-current={id === page ? 'page' : undefined}
          >
            {t(label)}
          </a>
        ))}
      </nav>
    </footer>
  );
}
