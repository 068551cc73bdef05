import { runSteps } from '../../../core/steps.ts';
import { type EditionFiles, openEdition } from '../../edition/edition-files.ts';
import { breathe } from '../../worker/breathe.ts';
import { ImpossiblePlan } from '../model/impossible-plan.ts';
import type { PlannerData } from '../model/planner-data.ts';
import { solvePlan } from '../model/solve-plan.ts';
import type { PlannerReport, PlannerRequest } from './messages.ts';
import { loadPlannerData, loadPlanSources } from './plan-sources.ts';

// The worker reads the edition itself and keeps it: no array of the demand is ever copied from the
// page, and a second question starts at once.

/** Seconds after which the best answer so far is given, with its gap. */
const MOST_SECONDS = 30;

interface Running {
  readonly cancellation: AbortController;
  isEnough: boolean;
}

interface OpenEdition {
  readonly files: EditionFiles;
  readonly data: PlannerData;
}

const running = new Map<number, Running>();
const editions = new Map<string, Promise<OpenEdition>>();

self.addEventListener('message', ({ data }: MessageEvent<PlannerRequest>) => {
  if (data.kind === 'solve') void solve(data);
  else if (data.kind === 'cancel') running.get(data.id)?.cancellation.abort();
  else {
    const asked = running.get(data.id);
    if (asked) asked.isEnough = true;
  }
});

async function solve({ id, edition, plan }: Extract<PlannerRequest, { kind: 'solve' }>) {
  const asked: Running = { cancellation: new AbortController(), isEnough: false };
  const { signal } = asked.cancellation;
  running.set(id, asked);
  const report = (message: PlannerReport) => self.postMessage(message);
  try {
    const { files, data } = await open(edition);
    const sources = await loadPlanSources(files, data, plan);
    const started = performance.now();
    const answer = await runSteps(
      solvePlan(sources, plan, {
        onFirstPlaces: (first) => report({ id, kind: 'first-places', first }),
        isEnough: () => asked.isEnough || performance.now() - started > 1000 * MOST_SECONDS,
      }),
      {
        signal,
        pause: breathe,
        onProgress: (fraction) => report({ id, kind: 'progress', fraction }),
      },
    );
    report({ id, kind: 'answer', answer, ms: performance.now() - started });
  } catch (error) {
    if (signal.aborted) return;
    if (error instanceof ImpossiblePlan) report({ id, kind: 'impossible', why: error.why });
    else {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      report({ id, kind: 'failed', name, message });
    }
  } finally {
    running.delete(id);
  }
}

function open(address: string): Promise<OpenEdition> {
  let opened = editions.get(address);
  if (!opened) {
    opened = openEdition(new URL(address)).then(async (files) => ({
      files,
      data: await loadPlannerData(files),
    }));
    editions.set(address, opened);
    opened.catch(() => editions.delete(address));
  }
  return opened;
}
