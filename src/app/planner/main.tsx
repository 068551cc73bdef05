import 'maplibre-gl/dist/maplibre-gl.css';
import { editionAddress, startPage } from '../page/start-page.tsx';
import { createAddressStore } from '../state/address-store.ts';
import { knownIds } from '../state/known-ids.ts';
import { plannerAddress } from './address/planner-address.ts';
import { ownCountSession } from './own-list/own-count-session.ts';
import { ownListSession } from './own-list/own-list-session.ts';
import { PlannerPage } from './planner.tsx';
import { PlannerContext } from './planner-context.ts';
import { createPlannerClient } from './worker/planner-client.ts';

const client = createPlannerClient();
// The worker reads the edition while the page does. What fails here fails again, and is said, at the
// first question.
client.run('prepare', { edition: editionAddress().href }).catch(() => {});

startPage((files, root, former) => {
  const store = createAddressStore(plannerAddress, knownIds(files.manifest, former));
  void ownListSession.load();
  void ownCountSession.load();
  return (
    <PlannerContext value={{ files, store, client }}>
      <PlannerPage root={root} />
    </PlannerContext>
  );
});
