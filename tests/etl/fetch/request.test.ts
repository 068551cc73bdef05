import { describe, expect, it } from 'vitest';
import { redirectTarget } from '../../../src/etl/fetch/request.ts';

const from = (url: string, location: string | undefined) =>
  redirectTarget(new URL(url), location, 's/f.csv').href;

describe('redirectTarget', () => {
  it.each([
    ['http://a.fr/x/y?z', '/w', 'http://a.fr/w'],
    ['http://a.fr/x/y?z', 'w', 'http://a.fr/x/w'],
    ['http://a.fr/x', 'https://a.fr/x', 'https://a.fr/x'],
    ['https://a.fr/x', '//b.fr/x', 'https://b.fr/x'],
    ['https://a.fr/x', 'https://b.fr/été.csv', 'https://b.fr/%C3%A9t%C3%A9.csv'],
  ])('goes from %s by « %s » to %s', (url, location, to) => {
    expect(from(url, location)).toBe(to);
  });

  it.each([
    ['https://a.fr/x', 'http://a.fr/x', 'de https vers http'],
    ['http://a.fr/x', 'file:///etc/hosts', 'protocole inattendu vers file:///etc/hosts'],
    ['http://a.fr/x', 'ftp://a.fr/x', 'protocole inattendu'],
    ['http://a.fr/x', 'http://[', 'adresse illisible « http://[ »'],
    ['http://a.fr/x', undefined, 'ne dit pas vers où'],
  ])('refuses from %s « %s »', (url, location, words) => {
    expect(() => from(url, location)).toThrow(
      expect.objectContaining({
        code: 'redirect-refused',
        file: 's/f.csv',
        url,
        message: expect.stringContaining(words),
      }),
    );
  });
});
