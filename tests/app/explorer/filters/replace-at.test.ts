import { expect, it } from 'vitest';
import { replaceAt } from '../../../../src/app/explorer/filters/replace-at.ts';

it('changes one filter of several and leaves the others', () => {
  const filters = ['a:5', 'b:10'];
  expect(replaceAt(filters, 0, 'a:20')).toEqual(['a:20', 'b:10']);
  expect(replaceAt(filters, 1, null)).toEqual(['a:5']);
  expect(replaceAt(filters, 2, 'c:5')).toEqual(['a:5', 'b:10', 'c:5']);
});
