import { expect, it } from 'vitest';
import { followFailures } from '../../../src/app/map/view/map-failures.ts';

/** A map that says what happens to it, and what is told of it. */
function followed() {
  const listeners = new Map<string, (event: object) => void>();
  const map = { on: (kind: string, listener: never) => listeners.set(kind, listener) };
  const told: unknown[] = [];
  const forget = followFailures(map as never, (error) => told.push(error));
  return {
    told,
    forget,
    lose: (error: string, tile?: { state: string }) => listeners.get('error')?.({ error, tile }),
    rest: () => listeners.get('idle')?.({}),
  };
}

it('says what a tile lacks until it has come or is out of view, and nothing before or after', () => {
  const { told, lose, rest } = followed();
  rest();
  const [one, other] = [{ state: 'errored' }, { state: 'errored' }];
  lose('first', one);
  lose('second', other);
  rest();
  one.state = 'loaded';
  rest();
  expect(told).toEqual(['first', 'second']);
  other.state = 'unloaded';
  rest();
  rest();
  expect(told).toEqual(['first', 'second', null]);
});

it('keeps what is no tile until everything is asked for again', () => {
  const { told, forget, lose, rest } = followed();
  const tile = { state: 'errored' };
  lose('directory');
  lose('tile', tile);
  tile.state = 'loaded';
  rest();
  expect(told).toEqual(['directory', 'tile']);
  forget();
  lose('tile again', tile);
  rest();
  expect(told).toEqual(['directory', 'tile', 'tile again', null]);
});
