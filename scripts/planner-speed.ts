import { parseArgs } from 'node:util';
import loadHighs from 'highs';
import { ImpossiblePlan } from '../src/app/planner/model/impossible-plan.ts';
import {
  defaultPlan,
  networkRules,
  officesPlan,
  type Plan,
} from '../src/app/planner/model/plan.ts';
import type { PlanSources } from '../src/app/planner/model/situation.ts';
import { solvePlan } from '../src/app/planner/model/solve-plan.ts';
import {
  layOut,
  loadPlannerData,
  loadPlanSources,
} from '../src/app/planner/worker/plan-sources.ts';
import { highsLinearSolver } from '../src/core/location/search/highs-linear-solver.ts';
import { folders } from '../src/etl/folders.ts';
import { openEditionOnDisk } from '../src/site/edition-on-disk.ts';

// Measures the planner's model on the edition in .cache/edition: when the first places and the
// proven gaps come for all of France, and whether every département is proven in time. By the
// processor, so that what other programs take is not counted.

const { values } = parseArgs({
  options: {
    departments: { type: 'boolean', default: false },
    // What each département is asked: kilometres, places, services, and what becomes of today's.
    radii: { type: 'string', default: '5,10,15' },
    counts: { type: 'string', default: '5,20' },
    services: { type: 'string', default: 'france-services,delegues-ddd' },
    network: { type: 'string', default: 'kept' },
    seconds: { type: 'string', default: '5' },
  },
});
const SECONDS = Number(values.seconds);

const solver = highsLinearSolver(await loadHighs());
const files = await openEditionOnDisk(folders.edition);
const data = await loadPlannerData(files);
const sources = await loadPlanSources(files, data, { ...defaultPlan, ...officesPlan }, [
  'france-services',
]);
// As the worker does while the page is drawn.
layOut(await loadPlanSources(files, data, defaultPlan));

interface Timed {
  /** Milliseconds of the processor until the first places, gaps of 3 and 1.5 %, and the answer. */
  readonly firstMs: number;
  readonly gap3Ms: number;
  readonly gap15Ms: number;
  readonly allMs: number;
  /** Of the clock until the answer, other programs included. */
  readonly clockMs: number;
  readonly gapPercent: number;
  readonly isOptimal: boolean;
}

/** @param seconds of the processor after which the best so far is taken, as the page's reader might */
function timed(from: PlanSources, plan: Plan, seconds = 30): Timed {
  const started = performance.now();
  const cpu = process.cpuUsage();
  const since = () => {
    const { user, system } = process.cpuUsage(cpu);
    return (user + system) / 1000;
  };
  const reached = { first: Number.NaN, gap3: Number.NaN, gap15: Number.NaN };
  const note = (gap: number) => {
    if (Number.isNaN(reached.first)) reached.first = since();
    if (Number.isNaN(reached.gap3) && gap <= 0.03) reached.gap3 = since();
    if (Number.isNaN(reached.gap15) && gap <= 0.015) reached.gap15 = since();
  };
  const steps = solvePlan(from, plan, {
    onFirstPlaces: ({ gap }) => note(gap),
    linearSolver: () => solver,
    cutBy: () => (since() > 1000 * seconds ? 'time' : null),
  });
  let step = steps.next();
  while (!step.done) step = steps.next();
  const allMs = since();
  const clockMs = performance.now() - started;
  const { proof } = step.value;
  if (proof) note(proof.gap);
  return {
    firstMs: reached.first,
    gap3Ms: reached.gap3,
    gap15Ms: reached.gap15,
    allMs,
    clockMs,
    gapPercent: 100 * (proof?.gap ?? 0),
    isOptimal: proof?.isOptimal ?? true,
  };
}

const rounded = (one: Timed) => ({
  'first places, ms': Math.round(one.firstMs),
  'gap ≤ 3 %, ms': Math.round(one.gap3Ms),
  'gap ≤ 1.5 %, ms': Math.round(one.gap15Ms),
  'answer, ms': Math.round(one.allMs),
  'by the clock, ms': Math.round(one.clockMs),
  'gap left, %': Math.round(100 * one.gapPercent) / 100,
});

const offices = { ...defaultPlan, ...officesPlan };
const byHand: Plan = {
  ...defaultPlan,
  question: 'close',
  added: [{ commune: '23076' }],
  closed: sources.places.get('france-services')?.ids.slice(0, 1) ?? [],
};
console.log('All of France');
console.table({
  '20 places, communes (first question)': rounded(timed(sources, defaultPlan)),
  '20 places, communes (again)': rounded(timed(sources, defaultPlan)),
  '20 offices of delegates': rounded(timed(sources, offices)),
  'one closed, one opened by hand': rounded(timed(sources, byHand)),
  '… and another': rounded(timed(sources, { ...byHand, added: [{ commune: '48095' }] })),
});

if (values.departments) {
  const codes = [...new Set(data.communes.within.departement)].filter((code) => code !== null);
  const radii = values.radii.split(',').map(Number);
  const counts = values.counts.split(',').map(Number);
  const services = values.services.split(',');
  const network = networkRules.find((rule) => rule === values.network);
  if (!network) throw new Error(`--network is one of ${networkRules.join(', ')}`);
  const asking = await loadPlanSources(files, data, defaultPlan, services);
  const worst: (Timed & { readonly asked: string })[] = [];
  let asked = 0;
  let proven = 0;
  for (const code of codes.sort()) {
    for (const service of services) {
      for (const threshold of radii) {
        for (const count of counts) {
          const plan = {
            ...defaultPlan,
            service,
            threshold,
            count,
            network,
            area: { level: 'departement', code },
          };
          let found: Timed;
          try {
            found = timed(asking, plan, SECONDS);
          } catch (error) {
            // Everyone is served already, or fewer communes than places.
            if (!(error instanceof ImpossiblePlan)) throw error;
            continue;
          }
          asked++;
          if (found.isOptimal) proven++;
          worst.push({ ...found, asked: `${code} ${service} ${threshold} km ${count}` });
        }
      }
    }
  }
  worst.sort((a, b) => b.allMs - a.allMs);
  console.log(
    `Départements: ${asked} questions, ${proven} proven within ${SECONDS} s; the slowest:`,
  );
  console.table(Object.fromEntries(worst.slice(0, 12).map((one) => [one.asked, rounded(one)])));
}
