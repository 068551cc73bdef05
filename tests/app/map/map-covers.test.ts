import { expect, it } from 'vitest';
import { clearPaddings } from '../../../src/app/map/view/map-covers.ts';

const around = { top: 1, right: 2, bottom: 3, left: 4 };

it('keeps what is framed above a sheet, and beside or above a legend', () => {
  expect(clearPaddings({ bottomPx: 0, corner: null }, around)).toEqual([around]);
  expect(clearPaddings({ bottomPx: 100, corner: null }, around)).toEqual([
    { ...around, bottom: 103 },
  ]);
  expect(clearPaddings({ bottomPx: 50, corner: { widthPx: 300, heightPx: 200 } }, around)).toEqual([
    { ...around, bottom: 53, left: 304 },
    { ...around, bottom: 203 },
  ]);
});
