import { expect, it } from 'vitest';
import { firstNamed } from '../../../src/app/page/notice/first-named.ts';

const options = { most: 2, between: ' ; ', others: (count: number) => `et ${count} de plus` };

it('names the first, and counts the others', () => {
  expect(firstNamed(['a', 'b'], options)).toBe('a ; b');
  expect(firstNamed(['a', 'b', 'c', 'd'], options)).toBe('a ; b et 2 de plus');
  const parted = { ...options, beforeOthers: ' ; ' };
  expect(firstNamed(['a', 'b', 'c'], parted)).toBe('a ; b ; et 1 de plus');
  expect(firstNamed([], options)).toBe('');
});
