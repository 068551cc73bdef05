import 'maplibre-gl/dist/maplibre-gl.css';
import '../theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openEdition } from '../edition/edition-files.ts';
import { knownIds } from '../explorer/known-ids.ts';
import { Failure } from '../failure/failure.tsx';
import { LanguageProvider } from '../i18n/language.tsx';
import { createAddressStore } from '../state/address-store.ts';
import { plannerAddress } from './address/planner-address.ts';
import { PlannerPage } from './planner.tsx';
import { PlannerContext } from './planner-context.ts';
import { createPlannerClient } from './worker/planner-client.ts';

const root = document.documentElement.dataset.root ?? './';
const reactRoot = createRoot(document.getElementById('root') as HTMLElement);

async function start(): Promise<void> {
  const address = new URL(`${root}edition/`, document.baseURI);
  try {
    const files = await openEdition(address);
    const store = createAddressStore(plannerAddress, knownIds(files.manifest));
    const client = createPlannerClient(address.href);
    reactRoot.render(
      <StrictMode>
        <PlannerContext value={{ files, store, client }}>
          <PlannerPage root={root} />
        </PlannerContext>
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
