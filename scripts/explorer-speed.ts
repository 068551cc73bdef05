import type { CDPSession, Page } from 'playwright-core';
import { mapDrawn, openSite, openVisit } from '../tests/browser/open-site.ts';

// Measures the explorer on the built site, at the level of communes: what a change of indicator and
// a brush cost the main thread, and how long it is busy at a time. Needs CHROMIUM_PATH and
// `npm run build`.

/** The first is shown before the others are measured. */
const CHANGES = [
  'distance_france_services_km',
  'population_density',
  'single_parent_pct',
  'distance_justice_km',
  'median_income_eur',
  'rsa_households_per_1000',
  'population_density',
];
/** Evenly spread values, and values of which a brush soon keeps few. */
const BRUSHED = ['median_income_eur', 'population_density'];
const MOVES = 40;

const site = await openSite();
const { page } = await openVisit(site, `?indicateur=${CHANGES[0]}`);
const session = await page.context().newCDPSession(page);
// Processor time: what other programs take of the machine is not counted.
await session.send('Performance.enable', { timeDomain: 'threadTicks' });
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
for (const drawer of ['none', 'table', 'charts']) {
  await show(page, CHANGES[0], drawer);
  await settled(page);
  for (const id of CHANGES.slice(1)) {
    await longTasks(page);
    const before = await work(session);
    await show(page, id, drawer);
    await settled(page);
    const after = await work(session);
    changes.push({
      drawer,
      indicator: id,
      'task ms': Math.round(after.task - before.task),
      'script ms': Math.round(after.script - before.script),
      'longest task ms': Math.round(Math.max(0, ...(await longTasks(page)))),
    });
  }
}
console.log('Change of indicator, 34,875 communes');
console.table(changes);

const brushes: Record<string, string | number>[] = [];
for (const id of BRUSHED) {
  await show(page, id, 'charts');
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
  await longTasks(of);
  const before = await work(session);
  const latencies: number[] = await of.evaluate(
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
  await settled(of);
  const after = await work(session);
  latencies.sort((a, b) => a - b);
  const longest = Math.round(Math.max(0, ...(await longTasks(of))));
  await of.mouse.up();
  return {
    'median ms, move to update': Math.round(latencies[MOVES >> 1]),
    '95 % ms': Math.round(latencies[Math.floor(0.95 * MOVES)]),
    'task ms a move': Math.round((after.task - before.task) / MOVES),
    'script ms a move': Math.round((after.script - before.script) / MOVES),
    'longest task ms': longest,
  };
}

/** Shows another indicator as the back button does: the address changes, and the page follows. */
async function show(of: Page, indicator: string, drawer: string): Promise<void> {
  await of.evaluate((query) => {
    history.pushState(null, '', query);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `?indicateur=${indicator}&tiroir=${drawer}`);
}

/** Processor time of the main thread since the page opened, in milliseconds. */
async function work(of: CDPSession): Promise<{ task: number; script: number }> {
  const { metrics } = await of.send('Performance.getMetrics');
  const seconds = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
  return { task: 1000 * seconds('TaskDuration'), script: 1000 * seconds('ScriptDuration') };
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
