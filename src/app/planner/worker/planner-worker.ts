import { runSteps, type Steps } from '../../../core/steps.ts';
import { type EditionFiles, openEdition } from '../../edition/edition-files.ts';
import { breathe } from '../../worker/breathe.ts';
import { ImpossiblePlan } from '../model/impossible-plan.ts';
import type { PlannerData } from '../model/planner-data.ts';
import { earlierLists, robustnessOf } from '../model/robustness.ts';
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
  if (data.kind === 'solve') void answer(data, solve);
  else if (data.kind === 'check') void answer(data, check);
  else if (data.kind === 'cancel') running.get(data.id)?.cancellation.abort();
  else {
    const asked = running.get(data.id);
    if (asked) asked.isEnough = true;
  }
});

type Asking = Extract<PlannerRequest, { edition: string }>;

/** What is at hand while a request is answered. */
interface Answering extends OpenEdition {
  readonly asked: Running;
  readonly report: (message: PlannerReport) => void;
  readonly drive: <Result>(steps: Steps<Result>) => Promise<Result>;
}

async function answer<Request extends Asking>(
  request: Request,
  respond: (request: Request, answering: Answering) => Promise<void>,
) {
  const { id, edition } = request;
  const asked: Running = { cancellation: new AbortController(), isEnough: false };
  const { signal } = asked.cancellation;
  running.set(id, asked);
  const report = (message: PlannerReport) => self.postMessage(message);
  const onProgress = (fraction: number) => report({ id, kind: 'progress', fraction });
  try {
    const opened = await open(edition);
    const drive = <Result>(steps: Steps<Result>) =>
      runSteps(steps, { signal, pause: breathe, onProgress });
    await respond(request, { ...opened, asked, report, drive });
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

async function solve(
  { id, plan }: Extract<Asking, { kind: 'solve' }>,
  { files, data, asked, report, drive }: Answering,
) {
  const sources = await loadPlanSources(files, data, plan);
  const started = performance.now();
  const found = await drive(
    solvePlan(sources, plan, {
      onFirstPlaces: (first) => report({ id, kind: 'first-places', first }),
      isEnough: () => asked.isEnough || performance.now() - started > 1000 * MOST_SECONDS,
    }),
  );
  report({ id, kind: 'answer', answer: found, ms: performance.now() - started });
}

async function check(
  { id, plan, own }: Extract<Asking, { kind: 'check' }>,
  { files, data, report, drive }: Answering,
) {
  const earlier = earlierLists[plan.service];
  const sources = await loadPlanSources(files, data, plan, earlier ? [earlier] : []);
  report({ id, kind: 'checked', robustness: await drive(robustnessOf(sources, plan, own)) });
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
