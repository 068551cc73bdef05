import { describe, expect, it } from 'vitest';
import { minified } from '../../src/sheet/minified.ts';

describe('minified', () => {
  it.each([
    ['<ul><li>a</li><li><p>b</p></li></ul>', '<ul><li>a<li><p>b</ul>'],
    [
      '<table><thead><tr><td></td></tr></thead><tbody><tr><th scope="row">a</th></tr></tbody></table>',
      '<table><thead><tr><td><tbody><tr><th scope=row>a</table>',
    ],
    ['<dl><div><dt>a</dt><dd>b</dd></div></dl>', '<dl><div><dt>a<dd>b</div></dl>'],
    ['<p>a</p><p>b</p><figure></figure>', '<p>a<p>b</p><figure></figure>'],
    ['<meta charSet="utf-8"/><link href="a.css"/>', '<meta charSet=utf-8><link href=a.css>'],
    ['<p>a</p><h1>b</h1>', '<p>a<h1>b</h1>'],
    [
      '<html lang="fr"><head><title>a</title></head><body><header></header></body></html>',
      '<html lang=fr><title>a</title><header></header>',
    ],
    ['<a href="https://exemple.fr/a/?">a</a>', '<a href=https://exemple.fr/a/?>a</a>'],
    ['<text x="1" text-anchor="start">a</text>', '<text x=1>a</text>'],
    ['<svg><path d="M0 1h2"></path></svg>', '<svg><path d="M0 1h2"/></svg>'],
    ['<a href="../../" title="l&#x27;an">l&#x27;an</a>', `<a href=../../ title="l'an">l'an</a>`],
  ])('%s', (html, expected) => {
    expect(minified(html)).toBe(expected);
  });

  it('leaves texts, and values that are not plain words, as they are', () => {
    for (const html of [
      '<b> a=&quot;b&quot; &lt;/td&gt;</b>',
      '<a href="?embed&amp;theme=dark">a</a>',
      '<script type="application/ld+json">{"a":"b c=d"}</script>',
    ]) {
      expect(minified(html)).toBe(html);
    }
  });
});
