import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { folders } from '../../../src/etl/folders.ts';
import { applicationPolicy, renderedPolicy } from '../../../src/sheet/content-security-policy.ts';
import { pageServer } from '../../../src/site/page-server.ts';
import { type RunningServer, serveFolder } from '../../../src/site/static-server.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await serveFolder({
    folder: folders.dist,
    port: 0,
    render: pageServer(folders.edition, null),
  });
});
afterAll(() => server.close());

/** A sheet of each kind, an old commune, an embedded sheet and the page of an indicator. */
const rendered = [
  'fiche/commune/69123/',
  'fiche/commune/69123/?embed',
  'fiche/qpv/QN00101M/',
  'fiche/pays/FR/',
  'fiche/commune/14624/',
  'donnees/indicateur/distance_france_services_km/',
];

it('every page may load the site only, and runs no script written in it', async () => {
  const built = readdirSync(folders.dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html') && !/^(fiche|edition)\//.test(path))
    .map((path) => path.slice(0, -'index.html'.length));
  expect(built).toEqual(expect.arrayContaining(['', 'planifier/', 'donnees/sql/', 'carte/']));
  for (const path of [...built, ...rendered]) {
    const response = await fetch(new URL(path, server.address));
    const html = await response.text();
    expect(response.status, path).toBe(200);
    const meta = [...html.matchAll(/<meta[^>]*Content-Security-Policy[^>]*>/gi)];
    expect(meta.length, path).toBe(1);
    // A policy holds for what comes after it.
    expect(html.search(/<(script|link|style|img|body)\b/i), path).toBeGreaterThan(meta[0].index);
    const content = (/content="([^"]*)"/.exec(meta[0][0])?.[1] ?? '').replaceAll(
      /&#(?:x27|39);/g,
      "'",
    );
    expect(content, path).toBe(built.includes(path) ? applicationPolicy : renderedPolicy);
    const policy = new Map(
      content.split(';').map((directive) => {
        const [name = '', ...values] = directive.trim().split(/\s+/);
        return [name, values] as const;
      }),
    );
    const everything = policy.get('default-src') ?? ['*'];
    const scripts = policy.get('script-src') ?? everything;
    expect(["'self'", "'none'"], path).toContain(everything.join(' '));
    expect(
      scripts.filter((value) => !["'self'", "'wasm-unsafe-eval'"].includes(value)),
      path,
    ).toEqual([]);
    expect(policy.get('connect-src') ?? everything, path).toEqual(["'self'"]);
    expect(policy.get('base-uri'), path).toEqual(["'none'"]);
    expect(policy.get('form-action'), path).toEqual(["'none'"]);
    const inline = [...html.matchAll(/<script\b([^>]*)>/gi)].filter(
      ([, attributes = '']) => !/\bsrc=|application\/ld\+json/.test(attributes),
    );
    expect(
      inline.map(([tag]) => tag),
      path,
    ).toEqual([]);
    expect(/<[^>]+\son\w+=/i.exec(html)?.[0], path).toBeUndefined();
    expect(/(?:src|href)="javascript:/i.test(html), path).toBe(false);
  }
});
