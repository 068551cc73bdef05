import '../theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openEdition } from '../edition/edition-files.ts';
import { knownIds } from '../explorer/known-ids.ts';
import { Failure } from '../failure/failure.tsx';
import { LanguageProvider } from '../i18n/language.tsx';
import { createAddressStore } from '../state/address-store.ts';
import { compareAddress } from './compare-address.ts';
import { CompareContext } from './compare-context.ts';
import { ComparePage } from './compare-page.tsx';

const root = document.documentElement.dataset.root ?? './';
const reactRoot = createRoot(document.getElementById('root') as HTMLElement);

async function start(): Promise<void> {
  try {
    const files = await openEdition(new URL(`${root}edition/`, document.baseURI));
    const codec = compareAddress(files.manifest.themes.map(({ id }) => id));
    const store = createAddressStore(codec, knownIds(files.manifest));
    reactRoot.render(
      <StrictMode>
        <CompareContext value={{ files, store }}>
          <ComparePage root={root} />
        </CompareContext>
      </StrictMode>,
    );
  } catch (error) {
    const language = new URLSearchParams(location.search).get('langue') === 'en' ? 'en' : 'fr';
    reactRoot.render(
      <LanguageProvider language={language}>
        <main id="content">
          <Failure error={error} retry={() => void start()} />
        </main>
      </LanguageProvider>,
    );
  }
}

void start();
