import type { DrawStep } from '../map/view/map-content.ts';
import { areaSession, withVertex } from './area-session.ts';
import type { OpenRing } from './ring-code.ts';

/** Takes a step of the drawing of a ring; `onRing` is given the finished one. */
export function drawStep(step: DrawStep, onRing: (ring: OpenRing) => void): void {
  const { draft } = areaSession.get();
  if (!draft) return;
  if (step.kind === 'vertex') areaSession.setDraft(withVertex(draft, step.position));
  else if (step.kind === 'undo') areaSession.setDraft(draft.slice(0, -1));
  else if (step.kind === 'cancel') areaSession.setDraft(null);
  else if (draft.length >= 3) {
    areaSession.setDraft(null);
    onRing(draft);
  }
}
