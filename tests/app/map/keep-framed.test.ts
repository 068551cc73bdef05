import type { Map as VectorMap } from 'maplibre-gl';
import { expect, it, vi } from 'vitest';
import { keepFramed } from '../../../src/app/map/view/keep-framed.ts';

/** What `keepFramed` asks of a map: its box, and to be told when it moves and is given another. */
function mapOf(box: { clientWidth: number; clientHeight: number }) {
  const listeners = new Map<string, () => void>();
  return {
    map: {
      getContainer: () => box,
      isMoving: () => false,
      on: (event: string, listen: () => void) => listeners.set(event, listen),
    } as unknown as VectorMap,
    tell: (event: string) => listeners.get(event)?.(),
    /** A map that is given another box says that it moves, then that it has it. */
    resize: (clientHeight: number) => {
      box.clientHeight = clientHeight;
      listeners.get('movestart')?.();
      listeners.get('resize')?.();
    },
  };
}

it('frames again what was framed when the box of the map changes, until somebody moves it', () => {
  const { map, tell, resize } = mapOf({ clientWidth: 1000, clientHeight: 800 });
  const first = vi.fn(() => tell('movestart'));
  const { frame, again } = keepFramed(map, first);
  resize(400);
  expect(first).toHaveBeenCalledExactlyOnceWith(false);
  const second = vi.fn(() => tell('movestart'));
  frame(second, true);
  expect(second).toHaveBeenLastCalledWith(true);
  resize(800);
  expect(second).toHaveBeenCalledTimes(2);
  expect(second).toHaveBeenLastCalledWith(false);
  tell('movestart');
  resize(500);
  expect(first).toHaveBeenCalledTimes(1);
  expect(second).toHaveBeenCalledTimes(2);
  again();
  expect(second).toHaveBeenCalledTimes(2);
  frame(first, true);
  resize(600);
  expect(first).toHaveBeenCalledTimes(3);
  // The legend came, over what is framed.
  again();
  expect(first).toHaveBeenCalledTimes(4);
});

it('leaves a map alone that was told where to look', () => {
  const { map, resize } = mapOf({ clientWidth: 1000, clientHeight: 800 });
  keepFramed(map, null);
  expect(() => resize(400)).not.toThrow();
});
