import '../theme/base.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { type EditionFiles, openEdition } from '../edition/edition-files.ts';
import { LanguageProvider } from '../i18n/language.tsx';
import { inWordsOfEdition } from '../i18n/words-of-edition.tsx';
import { type FormerCommunes, formerCommunes } from '../state/former-communes.ts';
import { Boundary } from './failure/boundary.tsx';
import { Failure, PartFailure } from './failure/failure.tsx';

const root = document.documentElement.dataset.root ?? './';

/** Address of the edition's folder, as absolute as the page's. */
export function editionAddress(): URL {
  return new URL(`${root}edition/`, document.baseURI);
}

/**
 * Draws a page whose state is in its address, once the edition is open; when it cannot be opened,
 * says why and offers to try again.
 *
 * @param page makes the page; `root` leads from it to the root of the site; `former` are the communes
 *   of its link that are no more
 */
export function startPage(
  page: (files: EditionFiles, root: string, former: FormerCommunes) => ReactNode,
): void {
  const reactRoot = createRoot(document.getElementById('root') as HTMLElement);
  const start = async () => {
    try {
      const files = await openEdition(editionAddress());
      const former = await formerCommunes(files, location.search);
      const drawn = await inWordsOfEdition(files.manifest, page(files, root, former));
      reactRoot.render(
        <StrictMode>
          <Boundary
            fallback={(error, retry) => wholePage(<PartFailure error={error} retry={retry} />)}
          >
            {drawn}
          </Boundary>
        </StrictMode>,
      );
    } catch (error) {
      reactRoot.render(wholePage(<Failure error={error} retry={() => void start()} />));
    }
  };
  void start();
}

/** A failure in place of the page, in the language of its address. */
function wholePage(failure: ReactNode): ReactNode {
  const language = new URLSearchParams(location.search).get('langue') === 'en' ? 'en' : 'fr';
  return (
    <LanguageProvider language={language}>
      <main id="content">{failure}</main>
    </LanguageProvider>
  );
}
