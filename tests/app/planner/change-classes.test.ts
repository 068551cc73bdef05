import { expect, it } from 'vitest';
import { withoutColour } from '../../../src/app/map/layers/level-layers.ts';
import { changeClasses, hasNowhere } from '../../../src/app/planner/map/change-classes.ts';

it('paints each commune by how much nearer or farther its people are, and only those of the area', () => {
  const changes = [-12, -10, -0.06, -0.05, 0, 0.05, 2, 30, Number.NaN, -12];
  const communeChange = Float32Array.from(changes);
  const communeIsInArea = Uint8Array.from([1, 1, 1, 1, 1, 1, 1, 1, 1, 0]);
  const { land, missing } = withoutColour;
  expect([...changeClasses({ communeChange, communeIsInArea })]).toEqual([
    // −0.05 as a 32-bit float is just below the bound.
    0,
    1,
    3,
    3,
    land,
    4,
    5,
    6,
    missing,
    land,
  ]);
});

it('says whether some commune of the area has nowhere to go: elsewhere nothing is known either', () => {
  const communeChange = Float32Array.from([0, Number.NaN]);
  const somewhere = { communeChange, communeIsInArea: Uint8Array.from([1, 0]) };
  const nowhere = { communeChange, communeIsInArea: Uint8Array.from([1, 1]) };
  expect([hasNowhere(somewhere), hasNowhere(nowhere)]).toEqual([false, true]);
});
