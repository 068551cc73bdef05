import { runSteps, type Steps } from '../../../core/steps.ts';
import { type EditionFiles, openEdition } from '../../edition/edition-files.ts';
import { breathe } from '../../worker/breathe.ts';
import { ImpossiblePlan } from '../model/impossible-plan.ts';
import type { Plan } from '../model/plan.ts';
import type { PlannerData } from '../model/planner-data.ts';
import { earlierLists, robustnessOf } from '../model/robustness.ts';
import { solvePlan } from '../model/solve-plan.ts';
import { readTravelTimes } from '../travel/read-travel-times.ts';
import type { TravelTimes } from '../travel/travel-times.ts';
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
/** The reader's travel times, by number: the last one only. */
let travel: { readonly upload: number; readonly times: TravelTimes } | null = null;
const editions = new Map<string, Promise<OpenEdition>>();

self.addEventListener('message', ({ data }: MessageEvent<PlannerRequest>) => {
  if (data.kind === 'solve') void answer(data, solve);
  else if (data.kind === 'check') void answer(data, check);
  else if (data.kind === 'read-travel') void answer(data, readTravel);
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
  const sources = await loadPlanSources(files, data, plan, [], timesOf(plan));
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
  const sources = await loadPlanSources(files, data, plan, earlier ? [earlier] : [], timesOf(plan));
  report({ id, kind: 'checked', robustness: await drive(robustnessOf(sources, plan, own)) });
}

async function readTravel(
  { id, file, upload }: Extract<Asking, { kind: 'read-travel' }>,
  { files, data, asked, report }: Answering,
) {
  const { codes } = data.communes;
  const services = files.manifest.services.filter(({ role }) => role === 'current');
  const places = await Promise.all(
    services.map(async (record) =>
      (await files.points(record)).ids.map((place) => `${record.id}:${place}`),
    ),
  );
  const found = await readTravelTimes(
    file,
    { codes, positionOfCommune: data.positionOfCommune, places: new Set(places.flat()) },
    (fraction) => report({ id, kind: 'progress', fraction }),
  );
  if (asked.cancellation.signal.aborted) return;
  if ('problem' in found) {
    report({ id, kind: 'travel-refused', problem: found });
    return;
  }
  travel = { upload, times: found.times };
  report({ id, kind: 'travel-read', summary: found.summary });
}

function timesOf(plan: Plan): TravelTimes | null {
  return travel !== null && travel.upload === plan.travel ? travel.times : null;
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
