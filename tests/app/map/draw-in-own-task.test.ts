import type { Map as MapLibre } from 'maplibre-gl';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { drawInOwnTask } from '../../../src/app/map/view/draw-in-own-task.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A map that counts its pictures; `frame` is the next one of the screen. */
function fakeMap() {
  let pictures = 0;
  const waiting: (() => void)[] = [];
  const frame = () => {
    pictures++;
    for (const tell of waiting.splice(0)) tell();
  };
  const map = {
    once: (_: string, tell: () => void) => waiting.push(tell),
    redraw: frame,
  } as unknown as Pick<MapLibre, 'once' | 'redraw'>;
  return { map, frame, pictures: () => pictures };
}

it('draws in the next task, and not in that of the change', () => {
  const { map, pictures } = fakeMap();
  drawInOwnTask(map);
  expect(pictures()).toBe(0);
  vi.runAllTimers();
  expect(pictures()).toBe(1);
});

it('does not draw twice what a frame has drawn before', () => {
  const { map, frame, pictures } = fakeMap();
  drawInOwnTask(map);
  frame();
  vi.runAllTimers();
  expect(pictures()).toBe(1);
});
