import { defaultPlan, officesPlan, type Plan } from '../src/app/planner/model/plan.ts';
import type { PlanAnswer } from '../src/app/planner/model/plan-answer.ts';
import type { NamedPoints } from '../src/app/planner/model/planner-data.ts';
import { type Robustness, robustnessOf } from '../src/app/planner/model/robustness.ts';
import { earlierServices } from '../src/app/planner/model/robustness-runs.ts';
import { solvePlan } from '../src/app/planner/model/solve-plan.ts';
import { loadPlannerData, loadPlanSources } from '../src/app/planner/worker/plan-sources.ts';
import { completeSteps } from '../src/core/steps.ts';
import type { LevelIndex } from '../src/edition/files/level-index.ts';
import type { EditionOnDisk } from '../src/site/edition-on-disk.ts';

/** What the planner answers on the delegates' offices, for all of France. */
export interface OfficesAnswers {
  /** Twenty offices in fixed France services, within 15 km. */
  readonly main: PlanAnswer;
  /** The same, the itinerant France services among the hosts. */
  readonly withItinerant: PlanAnswer;
  /** The same with other numbers of offices; `ms` is what each took. */
  readonly counts: readonly {
    readonly count: number;
    readonly answer: PlanAnswer;
    readonly ms: number;
  }[];
  /** The same within other distances, in km. */
  readonly radii: readonly { readonly threshold: number; readonly answer: PlanAnswer }[];
  readonly robustness: Robustness;
  /** People brought within 15 km by the offices of each region, by its name. */
  readonly gainByRegion: ReadonlyMap<string, number>;
  readonly delegates: NamedPoints;
}

const plan: Plan = { ...defaultPlan, ...officesPlan, threshold: 15, count: 20 };
const everyHost: Plan = {
  ...plan,
  candidates: { kind: 'places', services: ['france-services', 'france-services-itinerantes'] },
};

/** Asks the planner of an edition everything that the page on the delegates' offices says. */
export async function officesAnswers(files: EditionOnDisk): Promise<OfficesAnswers> {
  const data = await loadPlannerData(files);
  const sources = await loadPlanSources(files, data, everyHost, earlierServices(plan));
  const solve = (asked: Plan) => completeSteps(solvePlan(sources, asked));
  const timed = (asked: Plan) => {
    const started = performance.now();
    const answer = solve(asked);
    return { answer, ms: performance.now() - started };
  };
  const asked = timed(plan);
  const main = asked.answer;
  return {
    main,
    withItinerant: solve(everyHost),
    counts: [5, 10, 20, 50, 100, 200].map((count) => ({
      count,
      ...(count === plan.count ? asked : timed({ ...plan, count })),
    })),
    radii: [5, 10, 15, 20].map((threshold) => ({
      threshold,
      answer: threshold === plan.threshold ? main : solve({ ...plan, threshold }),
    })),
    robustness: completeSteps(
      robustnessOf(
        sources,
        plan,
        main.places.map(({ id }) => id),
      ),
    ),
    gainByRegion: await gainByRegion(),
    delegates: sources.places.get('delegues-ddd')!,
  };

  async function gainByRegion(): Promise<Map<string, number>> {
    const level = files.manifest.levels.find(({ id }) => id === 'region')!;
    const regions = await files.json<LevelIndex>(level.index.path);
    const gains = new Map<string, number>();
    for (const { commune, gain } of main.places) {
      const code = data.communes.within.region[data.positionOfCommune.get(commune)!];
      const name = regions.names[regions.codes.indexOf(code ?? '')];
      gains.set(name, (gains.get(name) ?? 0) + gain.people);
    }
    return gains;
  }
}
