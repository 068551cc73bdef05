import type { DrawStep } from '../map/map-view.ts';
import type { AddressStore } from '../state/address-store.ts';
import type { ExplorerState } from '../state/explorer-state.ts';
import { areaSession, withVertex } from './area-session.ts';

/** Takes a step of the drawing of a ring; a finished one goes to the address. */
export function drawStep(step: DrawStep, store: AddressStore<ExplorerState>): void {
  const { draft } = areaSession.get();
  if (!draft) return;
  if (step.kind === 'vertex') areaSession.setDraft(withVertex(draft, step.position));
  else if (step.kind === 'undo') areaSession.setDraft(draft.slice(0, -1));
  else if (step.kind === 'cancel') areaSession.setDraft(null);
  else if (draft.length >= 3) {
    areaSession.setDraft(null);
    store.update({ area: { kind: 'ring', ring: draft } });
  }
}
