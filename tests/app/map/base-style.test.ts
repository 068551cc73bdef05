import { expect, it } from 'vitest';
import { baseStyle } from '../../../src/app/map/layers/base-style.ts';
import type { MapColours } from '../../../src/app/map/layers/map-colours.ts';

it('writes the name of a town above its centre, where a place would be hidden', () => {
  const { layers } = baseStyle('tiles.pmtiles', {} as MapColours);
  const names = layers.find(({ id }) => id === 'place-names');
  expect(names).toMatchObject({ layout: { 'text-anchor': 'bottom' } });
  const [, down] = (names as { layout: { 'text-offset': readonly number[] } }).layout[
    'text-offset'
  ];
  expect(down).toBeLessThan(0);
});
