import { expect, it } from 'vitest';
import { siteUrl } from '../../src/site/site-url.ts';

it.each([
  [undefined, null],
  ['', null],
  ['https://exemple.fr', 'https://exemple.fr/'],
  ['https://exemple.fr/a/b', 'https://exemple.fr/a/b/'],
  ['http://localhost:8080/?x=1#y', 'http://localhost:8080/'],
])('reads %s as %s', (value, expected) => {
  expect(siteUrl(value)).toBe(expected);
});

it.each(['exemple.fr', 'ftp://exemple.fr', 'javascript:alert(1)'])('refuses %s', (value) => {
  expect(() => siteUrl(value)).toThrow(value);
});
