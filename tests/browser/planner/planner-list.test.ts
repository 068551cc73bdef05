import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { beforeKm, loadNetwork, partsOf } from '../../edition/planner/plan-figures.ts';
import { pointAtHandle, pointUntil } from '../map-pointer.ts';
import { mapDrawn, openSite, type Site, spaced, visit } from '../site.ts';
import { people, sum } from './planner-page.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it('closes and moves places of a list of the reader’s, which neither link nor file holds', async () => {
  const [first] = (await loadNetwork('france-services')).filter(({ commune }) =>
    commune.startsWith('23'),
  );
  const zoom = 11;
  const degrees = 360 / (512 * 2 ** zoom);
  const at = (eastPx: number) => ({
    ...first,
    longitude: first.longitude + eastPx * degrees,
    latitude: first.latitude,
  });
  // Off the grid of addresses: a position that leaked could not be told from another otherwise.
  const own = [at(0), at(150.123)].map((place, i) => ({ ...place, id: `own ${i}` }));
  const parts = await partsOf('true');
  const query = `planifier/?question=fermer&existants=fichier&vue=${first.longitude},${first.latitude},${zoom}`;
  const { page, errors } = await visit(site, query);
  const impossible = page.getByTestId('impossible');
  expect(spaced(await impossible.textContent())).toContain(
    'Vos lieux existants venaient d’un fichier, qui n’est jamais dans un lien',
  );
  await page.evaluate(
    (list) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('ecarts-own', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('places');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('places', 'readwrite');
          transaction.objectStore('places').put(
            {
              name: 'lieux.csv',
              longitude: Float64Array.from(list, ({ longitude }) => longitude),
              latitude: Float64Array.from(list, ({ latitude }) => latitude),
            },
            'last',
          );
          transaction.oncomplete = resolve;
          transaction.onerror = reject;
        };
      }),
    own.map(({ longitude, latitude }) => ({ longitude, latitude })),
  );
  await page.reload();
  await mapDrawn(page);
  expect(spaced(await impossible.textContent())).toContain('Cliquez sur la carte');
  const answer = async () => spaced((await page.getByTestId('answer').allTextContents()).join());
  const parameter = (name: string) => new URL(page.url()).searchParams.get(name) ?? '';

  const frame = (await page.getByTestId('map').boundingBox())!;
  const y = frame.y + frame.height / 2;
  const x = frame.x + frame.width / 2 + 150;
  // The first click of an edit finds its commune, before there is any answer.
  const card = page.locator('[role="presentation"] > p');
  await pointUntil(page, [x - 75, y - 60], async () => (await card.count()) === 1);
  await page.mouse.click(x - 75, y - 60);
  await expect.poll(() => parameter('ajouts')).toMatch(/^[0-9AB]{5}$/);
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await impossible.waitFor();
  await pointAtHandle(page, [x, y]);
  await page.mouse.down();
  await page.mouse.move(x - 40, y + 30);
  await page.mouse.move(x - 80, y + 60);
  await expect.poll(answer).toContain(' plus près');
  expect(parameter('fermes')).toBe('');
  await page.mouse.up();
  await expect.poll(() => parameter('fermes')).toMatch(/^vous-2-[0-9a-z]{4}$/);
  const [longitude, latitude] = parameter('ajouts').split('/').map(Number);
  const before = beforeKm(parts, own);
  const after = beforeKm(parts, [own[0], { ...own[1], longitude, latitude }]);
  const farther = people(sum(parts, (i) => after[i] > before[i] + 1e-9));
  const nearer = people(sum(parts, (i) => after[i] < before[i] - 1e-9));
  const said = `${farther} personnes plus loin et ${nearer} plus près d’une France services`;
  await expect.poll(answer).toContain(said);

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer (JSON)' }).click();
  const saved = readFileSync(await (await saving).path(), 'utf8');
  for (const place of own) expect(saved).not.toContain(String(place.longitude));
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await impossible.waitFor();
  await page.getByLabel('Ouvrir un fichier').setInputFiles({
    name: 'ecarts-scenario.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      saved
        .replace(/("edition": )"[^"]+"/, '$1"2025-01-01-00000000"')
        .replace(/("address": "[^"]*ajouts=)/, '$199999,'),
    ),
  });
  await expect.poll(answer).toContain(said);
  const earlier = page.getByText('Ce scénario a été enregistré sur l’édition 2025-01-01-00000000');
  await earlier.waitFor();
  await page.getByText('« 99999 » n’existe pas pour « ajouts »').waitFor();
  await page.getByRole('button', { name: 'Rouvrir' }).click();
  await earlier.waitFor({ state: 'detached' });
  expect(parameter('fermes')).toBe('');

  // An answer among these places is not written into the address before the reader is told.
  await page.evaluate(() => {
    const question = '?question=moyenne&service=delegues-ddd&territoire=departement-23';
    history.pushState(null, '', `${location.pathname}${question}&candidats=fichier&nombre=1`);
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect.poll(answer).toContain('de moins en moyenne');
  const addressed = own.map((place) =>
    [place.longitude, place.latitude].map((degrees) => Math.round(degrees * 1e5) / 1e5).join('/'),
  );
  await page.getByRole('button', { name: 'Reprendre cette réponse à la main' }).click();
  await page.getByText('écrit leur position dans l’adresse de la page').waitFor();
  expect(parameter('ajouts')).toBe('');
  await page.getByRole('button', { name: 'Écrire ces positions dans l’adresse' }).click();
  await expect.poll(() => addressed.includes(parameter('ajouts'))).toBe(true);
  expect(errors).toEqual([]);
});
