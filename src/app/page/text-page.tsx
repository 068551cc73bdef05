import '../theme/base.css';
import type { ReactNode } from 'react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { type EditionFiles, openEdition } from '../edition/edition-files.ts';
import { useLoaded } from '../edition/use-loaded.ts';
import { LanguageProvider, type PageWords, useLanguage } from '../i18n/language.tsx';
import type { MessageId } from '../i18n/messages.fr.ts';
import { useReaderSettings } from '../state/reader-settings.ts';
import { useTheme } from '../theme/use-theme.ts';
import { Boundary } from './failure/boundary.tsx';
import { Failure } from './failure/failure.tsx';
import { Header, type PageId } from './header/header.tsx';
import { SiteFooter } from './site-footer.tsx';
import styles from './text-page.module.css';

interface TextPageOptions {
  readonly page: PageId;
  readonly title: MessageId;
  readonly content: (files: EditionFiles) => ReactNode;
  /** Words that this page alone says. */
  readonly words?: PageWords;
}

/** Draws a page of text and tables in the page's `#root`. */
export function drawTextPage(options: TextPageOptions): void {
  const root = document.documentElement.dataset.root ?? './';
  createRoot(document.getElementById('root') as HTMLElement).render(
    <StrictMode>
      <TextPage root={root} {...options} />
    </StrictMode>,
  );
}

function TextPage({ root, page, title, content, words }: TextPageOptions & { root: string }) {
  const [settings, update] = useReaderSettings();
  useTheme(settings.theme);
  document.documentElement.lang = settings.language;
  return (
    <LanguageProvider language={settings.language} words={words}>
      <Header
        page={page}
        root={root}
        theme={settings.theme}
        onTheme={(theme) => update({ theme })}
        onLanguage={(language) => update({ language })}
      />
      <main id="content" className={styles.main} tabIndex={-1}>
        <Body root={root} title={title} content={content} />
      </main>
      <SiteFooter root={root} page={page} />
    </LanguageProvider>
  );
}

function Body({
  root,
  title,
  content,
}: Pick<TextPageOptions, 'title' | 'content'> & { root: string }) {
  const { t } = useLanguage();
  const loaded = useLoaded('edition', () =>
    openEdition(new URL(`${root}edition/`, document.baseURI)),
  );
  document.title = `${t(title)} — Écarts`;
  return (
    <>
      <h1 className={styles.title}>{t(title)}</h1>
      {loaded.status === 'loading' && <div className={styles.waiting} aria-busy="true" />}
      {loaded.status === 'failed' && <Failure error={loaded.error} retry={loaded.retry} />}
      {loaded.status === 'ready' && <Boundary>{content(loaded.content)}</Boundary>}
    </>
  );
}
