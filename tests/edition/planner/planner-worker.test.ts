import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { defaultPlan } from '../../../src/app/planner/model/plan.ts';
import type { FirstPlaces } from '../../../src/app/planner/model/solve-plan.ts';
import { plannerTasks } from '../../../src/app/planner/worker/planner-tasks.ts';
import type { TaskRun } from '../../../src/app/worker/serve-tasks.ts';
import { completeSteps } from '../../../src/core/steps.ts';
import { publishedPath } from '../edition-folder.ts';

afterEach(() => vi.unstubAllGlobals());

it('reads all that the first question needs before it is asked', async () => {
  const read: string[] = [];
  const edition = 'https://site.invalid/edition/';
  vi.stubGlobal('fetch', async (address: URL) => {
    const path = address.href.slice(edition.length);
    read.push(path);
    return new Response(new Uint8Array(readFileSync(publishedPath(path))));
  });
  const run: TaskRun<FirstPlaces> = {
    drive: async (steps) => completeSteps(steps),
    progress: () => {},
    tell: () => {},
    isEnough: () => false,
    signal: new AbortController().signal,
  };
  await (await plannerTasks.prepare())({ edition });
  expect(read).toContain('manifest.json');
  expect(new Set(read).size).toBe(read.length);
  const before = read.length;
  const solved = await (await plannerTasks.solve())({ edition, plan: defaultPlan }, run);
  expect(solved).toMatchObject({ answer: { places: { length: defaultPlan.count } } });
  expect(read.slice(before)).toEqual([]);
});
