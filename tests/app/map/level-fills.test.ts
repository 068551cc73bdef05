import { expect, it } from 'vitest';
import { fillsOf, withoutColour } from '../../../src/app/map/layers/level-layers.ts';

const { missing, secret, land } = withoutColour;
const colours = ['#000000', '#ffffff'];
const alphaOf = (fill: string) => (fill.length > 7 ? Number.parseInt(fill.slice(7), 16) : 255);

it('fills each territory with the colour of its class, and lets the hatch be seen elsewhere', () => {
  const fills = fillsOf(Int16Array.of(0, 1, land, missing, secret), colours, null, '#808080');
  expect(fills.slice(0, 3)).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)', '#808080']);
  expect(fills.slice(3).map(alphaOf)).toEqual([0, 0]);
});

it('lays a translucent colour on the land, so that no hatch is seen through it', () => {
  const [fill] = fillsOf(Int16Array.of(0), ['#c8640080'], null, '#000000');
  expect(fill).toBe('rgb(100, 50, 0)');
  expect(() => fillsOf(Int16Array.of(0), ['paper'], null, '#000000')).toThrow(/paper/);
});

it('fades what the filters leave out into the land, hatch included, and nothing else', () => {
  const classes = Int16Array.of(0, 1, missing, secret, 1);
  const fills = fillsOf(classes, colours, Uint8Array.of(0, 0, 0, 0, 1), '#646464');
  // 12 % of the way from 100 to 0 and to 255.
  expect(fills).toEqual([
    'rgb(88, 88, 88)',
    'rgb(119, 119, 119)',
    '#646464',
    '#646464',
    'rgb(255, 255, 255)',
  ]);
});
