import { defaultPlan, type Plan } from '../../../src/app/planner/model/plan.ts';
import type { PlanAnswer } from '../../../src/app/planner/model/plan-answer.ts';
import type { PlannerData } from '../../../src/app/planner/model/planner-data.ts';
import { type SolveOptions, solvePlan } from '../../../src/app/planner/model/solve-plan.ts';
import { loadPlannerData, loadPlanSources } from '../../../src/app/planner/worker/plan-sources.ts';
import { completeSteps } from '../../../src/core/steps.ts';
import { openEditionOnDisk } from '../../../src/site/edition-on-disk.ts';
import { editionFolder } from '../edition-folder.ts';

const files = openEditionOnDisk(editionFolder);
let laidOut: Promise<PlannerData> | null = null;

/** What the model reads of the edition for a plan that changes the default one. */
export async function sourcesOf(change: Partial<Plan>) {
  const opened = await files;
  laidOut ??= loadPlannerData(opened);
  return loadPlanSources(opened, await laidOut, { ...defaultPlan, ...change });
}

/** The model's answer on the edition as it is published. */
export async function answerOf(
  change: Partial<Plan>,
  options: SolveOptions = {},
): Promise<PlanAnswer> {
  const sources = await sourcesOf(change);
  return completeSteps(solvePlan(sources, { ...defaultPlan, ...change }, options));
}
