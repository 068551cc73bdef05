import 'maplibre-gl/dist/maplibre-gl.css';
import '../theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openEdition } from '../edition/edition-files.ts';
import { ExplorerContext } from '../explorer/explorer-context.ts';
import { knownIds } from '../explorer/known-ids.ts';
import { Failure } from '../failure/failure.tsx';
import { LanguageProvider } from '../i18n/language.tsx';
import { explorerAddress } from '../state/address.ts';
import { createAddressStore } from '../state/address-store.ts';
import { EmbeddedMap } from './embedded-map.tsx';
import { keepingFlags } from './keeping-flags.ts';

const root = document.documentElement.dataset.root ?? './';
const reactRoot = createRoot(document.getElementById('root') as HTMLElement);

async function start(): Promise<void> {
  try {
    const files = await openEdition(new URL(`${root}edition/`, document.baseURI));
    // The state of the explorer, and its codec: an embedded view is a link like the others.
    const codec = keepingFlags(explorerAddress, location.search);
    const store = createAddressStore(codec, knownIds(files.manifest));
    reactRoot.render(
      <StrictMode>
        <ExplorerContext value={{ files, store }}>
          <EmbeddedMap root={root} />
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
