import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LevelRecord } from '../../src/edition/manifest.ts';
import { writeNotFoundPage } from '../../src/site/not-found-page.ts';
import { serveFolder } from '../../src/site/static-server.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ecarts-not-found-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const levels = [
  {
    id: 'commune',
    mapped: true,
    plural: { fr: 'communes', en: 'communes' },
  },
  { id: 'pays', mapped: false, plural: { fr: 'France', en: 'France' } },
] as LevelRecord[];

function addresses(html: string): string[] {
  return [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, address]) =>
    address.replaceAll('&amp;', '&'),
  );
}

test('an unknown address, however deep, leads on from the root of the site', async () => {
  await writeNotFoundPage(folder, { levels }, 'https://exemple.fr/observatoire/');
  const html = await readFile(join(folder, '404.html'), 'utf8');
  expect(addresses(html).filter((one) => !one.startsWith('/observatoire/'))).toEqual([]);
  expect(addresses(html)).toEqual(
    expect.arrayContaining([
      '/observatoire/',
      '/observatoire/?niveau=commune&tiroir=table',
      '/observatoire/?niveau=commune&tiroir=table&langue=en',
      '/observatoire/fiche/pays/FR/',
      '/observatoire/donnees/?langue=en',
    ]),
  );
  expect(html).not.toContain('niveau=pays');
});

test('the server answers with it, as hosts do', async () => {
  const server = await serveFolder({ folder, port: 0, render: () => null });
  const ask = () => fetch(new URL('fiche/commune/99999/', server.address));
  const before = await ask();
  expect([before.status, await before.text()]).toEqual([404, 'Introuvable']);
  await writeNotFoundPage(folder, { levels }, null);
  const after = await ask();
  expect(after.status).toBe(404);
  expect(after.headers.get('content-type')).toContain('text/html');
  const html = await after.text();
  expect(html).toContain('Cette page n’existe pas');
  expect(html).toContain('href="/?niveau=commune&amp;tiroir=table"');
  await server.close();
});
