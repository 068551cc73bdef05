import type { Page } from 'playwright-core';
import { mapDrawn, openSite, openVisit } from '../tests/browser/open-site.ts';

// Measures the explorer on the built site, at the level of communes: what a change of indicator and
// a brush cost the main thread, and how long it is busy at a time. Needs CHROMIUM_PATH and
// `npm run build`.

/** What is shown one after the other, before each of which `FIRST` is shown. */
const CHANGES: readonly (readonly [what: string, query: string])[] = [
  ['withheld, first', 'indicateur=rsa_households_per_1000'],
  ['ranges, first', 'indicateur=css_free_pct'],
  ['classes', 'indicateur=population_density'],
  ['withheld', 'indicateur=median_income_eur'],
  ['distance', 'indicateur=distance_justice_km'],
  ['gap to France', 'indicateur=single_parent_pct&couleurs=ecart'],
  ['gap to the région', 'indicateur=distance_justice_km&couleurs=ecart&reference=region'],
  ['two indicators', 'indicateur=distance_justice_km&couleurs=croisees'],
  ['circles, first', 'indicateur=population'],
  ['circles of ranges', 'indicateur=rsa_households'],
  ['circles', 'indicateur=social_dwellings'],
  ...['population_density', 'single_parent_pct', 'rsa_households_per_1000'].flatMap((id) =>
    ['table', 'charts'].map((drawer): [string, string] => [
      `with ${drawer}`,
      `indicateur=${id}&tiroir=${drawer}`,
    ]),
  ),
];
const FIRST = 'distance_france_services_km';
/** Evenly spread values, and values of which a brush soon keeps few. */
const BRUSHED = ['median_income_eur', 'population_density'];
const MOVES = 40;

const site = await openSite();
const { page } = await openVisit(site, `?indicateur=${FIRST}`);
const session = await page.context().newCDPSession(page);
await mapDrawn(page);
await page.evaluate(() => {
  const tasks: number[] = [];
  Object.assign(window, { longTasks: tasks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask' });
});
await settled(page);

const changes: Record<string, string | number>[] = [];
for (const [what, query] of CHANGES) {
  const drawer = new URLSearchParams(query).get('tiroir') ?? 'closed';
  await show(page, `indicateur=${FIRST}&tiroir=${drawer}`);
  await settled(page);
  changes.push({
    what,
    indicator: new URLSearchParams(query).get('indicateur') ?? '',
    ...(await measured(() => show(page, query))),
  });
}
console.log('Change of indicator, 34,875 communes');
console.table(changes);

const brushes: Record<string, string | number>[] = [];
for (const id of BRUSHED) {
  await show(page, `indicateur=${id}&tiroir=charts`);
  await settled(page);
  brushes.push({ indicator: id, ...(await brush(page)) });
}
console.log(`Brush over the histogram, ${MOVES} moves, 34,875 communes`);
console.table(brushes);
await site.close();

/** Drags over the histogram, from a part of it to nearly all, and lets go. */
async function brush(of: Page): Promise<Record<string, number>> {
  const box = await of.getByTestId('histogram').locator('svg').boundingBox();
  if (!box) throw new Error('the histogram is not drawn');
  const y = box.y + box.height / 2;
  await of.mouse.move(box.x + box.width * 0.3, y);
  await of.mouse.down();
  await of.mouse.move(box.x + box.width * 0.45, y);
  await settled(of);
  let latencies: number[] = [];
  const cost = await measured(async () => {
    latencies = await of.evaluate(
      async ({ left, width, y, moves }) => {
        const svg = document.querySelector('[data-testid="histogram"] svg') as SVGElement;
        const found: number[] = [];
        for (let k = 0; k < moves; k++) {
          await new Promise(requestAnimationFrame);
          const start = performance.now();
          const clientX = left + width * (0.45 + (0.5 * k) / moves);
          svg.dispatchEvent(
            new PointerEvent('pointermove', { clientX, clientY: y, bubbles: true, pointerId: 1 }),
          );
          await new Promise(requestAnimationFrame);
          // The update is made in this frame; its work is over when the next task starts.
          await new Promise((resolve) => setTimeout(resolve));
          found.push(performance.now() - start);
        }
        return found;
      },
      { left: box.x, width: box.width, y, moves: MOVES },
    );
  });
  latencies.sort((a, b) => a - b);
  await of.mouse.up();
  return {
    'median ms, move to update': Math.round(latencies[MOVES >> 1]),
    '95 % ms': Math.round(latencies[Math.floor(0.95 * MOVES)]),
    'task ms a move': Math.round(cost['task ms'] / MOVES),
    'longest task, processor ms': cost['longest task, processor ms'],
    'longest task ms': cost['longest task ms'],
  };
}

/** Shows another view as the back button does: the address changes, and the page follows. */
async function show(of: Page, query: string): Promise<void> {
  await of.evaluate((search) => {
    history.pushState(null, '', search);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `?${query}`);
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time, in microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/**
 * What something and all that follows of it cost the main thread: processor time, which does not
 * count what other programs take of the machine nor waiting for the graphics; of the longest task,
 * the time on the clock too, which counts both.
 */
async function measured(change: () => Promise<void>) {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await longTasks(page);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] },
  });
  await change();
  await settled(page);
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  const tasksMs = mainThread(events).map(({ tdur = 0 }) => tdur / 1000);
  return {
    'task ms': Math.round(tasksMs.reduce((sum, ms) => sum + ms, 0)),
    'longest task, processor ms': Math.round(Math.max(0, ...tasksMs)),
    'longest task ms': Math.round(Math.max(0, ...(await longTasks(page)))),
  };
}

/** Tasks of the thread that runs the scripts of the page. */
function mainThread(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const of = (name: string) => events.filter((event) => event.name === name);
  const isOn =
    ({ pid, tid }: TraceEvent) =>
    (event: TraceEvent) =>
      event.pid === pid && event.tid === tid;
  const called = of('FunctionCall');
  const main = of('thread_name').find(
    (thread) => thread.args?.name === 'CrRendererMain' && called.some(isOn(thread)),
  );
  const tasks = main ? of('ThreadControllerImpl::RunTask').filter(isOn(main)) : [];
  if (tasks.length === 0) throw new Error('the browser traced no task of the main thread');
  return tasks;
}

/** Tasks over 50 ms since they were last asked for. */
function longTasks(of: Page): Promise<number[]> {
  return of.evaluate(() => {
    const { longTasks: tasks } = window as unknown as { longTasks: number[] };
    return tasks.splice(0);
  });
}

async function settled(of: Page): Promise<void> {
  await of.waitForTimeout(2500);
}
