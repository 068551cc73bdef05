import type { CDPSession, Page } from 'playwright-core';
import { mapDrawn, openSite, openVisit } from '../tests/browser/open-site.ts';

// Measures the explorer on the built site, at the level of communes: what a change of indicator and
// a brush cost the main thread. Needs CHROMIUM_PATH and `npm run build`.

const CHANGES = [
  'population_density',
  'single_parent_pct',
  'distance_justice_km',
  'median_income_eur',
];
const MOVES = 40;

const site = await openSite();
const { page } = await openVisit(site, '?indicateur=distance_france_services_km&tiroir=charts');
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
for (const id of CHANGES) {
  await longTasks(page);
  const before = await work(session);
  await page.evaluate((indicator) => {
    // As the back button does: the address changes, and the page follows.
    history.pushState(null, '', `?indicateur=${indicator}&tiroir=charts`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, id);
  await settled(page);
  const after = await work(session);
  changes.push({
    indicator: id,
    'task ms': Math.round(after.task - before.task),
    'script ms': Math.round(after.script - before.script),
    'longest task ms': Math.round(Math.max(0, ...(await longTasks(page)))),
  });
}
console.log('Change of indicator, 34,875 communes, charts open');
console.table(changes);

const box = await page.getByTestId('histogram').locator('svg').boundingBox();
if (!box) throw new Error('the histogram is not drawn');
const y = box.y + box.height / 2;
await page.mouse.move(box.x + box.width * 0.3, y);
await page.mouse.down();
await page.mouse.move(box.x + box.width * 0.45, y);
await settled(page);
await longTasks(page);
const before = await work(session);
const latencies: number[] = await page.evaluate(
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
await settled(page);
const after = await work(session);
latencies.sort((a, b) => a - b);
console.log(`Brush over the histogram, ${MOVES} moves, 34,875 communes`);
console.table([
  {
    'median ms, move to update': Math.round(latencies[MOVES >> 1]),
    '95 % ms': Math.round(latencies[Math.floor(0.95 * MOVES)]),
    'task ms a move': Math.round((after.task - before.task) / MOVES),
    'script ms a move': Math.round((after.script - before.script) / MOVES),
    'longest task ms': Math.round(Math.max(0, ...(await longTasks(page)))),
  },
]);
await page.mouse.up();
await site.close();

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
