import 'maplibre-gl/dist/maplibre-gl.css';
import '../theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openEdition } from '../edition/edition-files.ts';
import { Failure } from '../failure/failure.tsx';
import { LanguageProvider } from '../i18n/language.tsx';
import { explorerAddress } from '../state/address.ts';
import { createAddressStore } from '../state/address-store.ts';
import { Explorer } from './explorer.tsx';
import { ExplorerContext } from './explorer-context.ts';
import { knownIds } from './known-ids.ts';

const root = document.documentElement.dataset.root ?? './';
const reactRoot = createRoot(document.getElementById('root') as HTMLElement);

async function start(): Promise<void> {
  try {
    const files = await openEdition(new URL(`${root}edition/`, document.baseURI));
    const store = createAddressStore(explorerAddress, knownIds(files.manifest));
    reactRoot.render(
      <StrictMode>
        <ExplorerContext value={{ files, store }}>
          <Explorer root={root} />
        </ExplorerContext>
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
