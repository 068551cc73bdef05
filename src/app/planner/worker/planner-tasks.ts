import { type EditionFiles, openEdition } from '../../edition/edition-files.ts';
import type { TaskRun } from '../../worker/serve-tasks.ts';
import { ownExisting } from '../model/existing-places.ts';
import { type Impossibility, ImpossiblePlan } from '../model/impossible-plan.ts';
import { defaultPlan, type Plan } from '../model/plan.ts';
import type { PlanAnswer } from '../model/plan-answer.ts';
import { everyCommune } from '../model/plan-candidates.ts';
import type { NamedPoints, PlannerData } from '../model/planner-data.ts';
import { pointIndex } from '../model/point-index.ts';
import { type Robustness, robustnessOf } from '../model/robustness.ts';
import { earlierServices } from '../model/robustness-runs.ts';
import { type FirstPlaces, solvePlan } from '../model/solve-plan.ts';
import { newestTimes } from '../travel/newest-times.ts';
import {
  readTravelTimes,
  type TravelProblem,
  type TravelSummary,
} from '../travel/read-travel-times.ts';
import { linearSolver } from './loaded-linear-solver.ts';
import { layOut, loadPlannerData, loadPlanSources } from './plan-sources.ts';

// The worker reads the edition itself and keeps it: no array of the demand is ever copied from the
// page, and a second question starts at once.

/** Seconds after which the best answer so far is given, with its gap. */
const MOST_SECONDS = 30;

interface OnEdition {
  /** Address of the edition's folder. */
  readonly edition: string;
}

/** A plan to answer. */
export interface SolveInput extends OnEdition {
  readonly plan: Plan;
}

/** The answer and the milliseconds that its search took, or why there is none. */
export type Solved =
  | { readonly answer: PlanAnswer; readonly ms: number }
  | { readonly impossible: Impossibility };

/** An answer to test under other assumptions. */
export interface CheckInput extends SolveInput {
  /** Ids of the places of the answer. */
  readonly own: readonly string[];
}

/** A reader’s file of travel times to read. */
export interface ReadTravelInput extends OnEdition {
  readonly file: File;
  /** What plans call the travel times. */
  readonly upload: number;
}

/** What the planner's worker does. */
export const plannerTasks = {
  /** Reads and lays out what the first question is likely to need. */
  prepare: async () => prepare,
  /** Answers a plan; tells the best places so far. */
  solve: async () => solve,
  /** Where the reader's existing places are. */
  'own-existing': async () => locateExisting,
  /** Answers a plan again under other assumptions. */
  check: async () => check,
  /** Reads the reader's travel times, which the worker keeps. */
  'read-travel': async () => readTravel,
};

async function prepare({ edition }: OnEdition): Promise<void> {
  const { files, data } = await open(edition);
  layOut(await loadPlanSources(files, data, defaultPlan));
}

async function solve(
  { edition, plan }: SolveInput,
  { drive, tell, isEnough }: TaskRun<FirstPlaces>,
): Promise<Solved> {
  const { files, data } = await open(edition);
  try {
    const loading = loadPlanSources(files, data, plan, [], travel.of(plan.travel));
    // The files take their time to come: every commune is laid out meanwhile.
    if (plan.candidates.kind === 'communes') pointIndex(everyCommune(data));
    const sources = await loading;
    const started = performance.now();
    const solver = linearSolver();
    const isLate = () => performance.now() - started > 1000 * MOST_SECONDS;
    const steps = solvePlan(sources, plan, {
      onFirstPlaces: tell,
      linearSolver: solver.ask,
      cutBy: () => (isEnough() ? 'reader' : isLate() ? 'time' : null),
    });
    const answer = await drive(steps, solver.wait);
    return { answer, ms: performance.now() - started };
  } catch (error) {
    if (error instanceof ImpossiblePlan) return { impossible: error.why };
    throw error;
  }
}

async function check({ edition, plan, own }: CheckInput, { drive }: TaskRun): Promise<Robustness> {
  const { files, data } = await open(edition);
  const times = travel.of(plan.travel);
  const sources = await loadPlanSources(files, data, plan, earlierServices(plan), times);
  return drive(robustnessOf(sources, plan, own));
}

/** The reader's existing places of a plan; none where it has none, or cannot have them. */
async function locateExisting({ edition, plan }: SolveInput): Promise<NamedPoints | null> {
  const { data } = await open(edition);
  try {
    return plan.existing && ownExisting(data, plan.service, plan.existing);
  } catch (error) {
    // The answer to the plan says why.
    if (error instanceof ImpossiblePlan) return null;
    throw error;
  }
}

async function readTravel(
  { edition, file, upload }: ReadTravelInput,
  { progress, signal }: TaskRun,
): Promise<{ readonly summary: TravelSummary } | TravelProblem> {
  const { files, data } = await open(edition);
  const services = files.manifest.services.filter(({ role }) => role === 'current');
  const places = await Promise.all(
    services.map(async (record) =>
      (await files.points(record)).ids.map((place) => `${record.id}:${place}`),
    ),
  );
  const { codes } = data.communes;
  const found = await readTravelTimes(
    file,
    { codes, positionOfCommune: data.positionOfCommune, places: new Set(places.flat()) },
    progress,
  );
  if ('problem' in found) return found;
  if (!signal.aborted) travel.take(upload, found.times);
  return { summary: found.summary };
}

const travel = newestTimes();

interface OpenEdition {
  readonly files: EditionFiles;
  readonly data: PlannerData;
}

const editions = new Map<string, Promise<OpenEdition>>();

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
