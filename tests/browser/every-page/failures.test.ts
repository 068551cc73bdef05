import { afterAll, beforeAll, expect, it } from 'vitest';
import { askPublished } from '../published.ts';
import { goTo, mapDrawn, openSite, type Site, spaced, visit } from '../site.ts';

/** The beginning of a gzip file, and nothing of the rest. */
const damagedGzip = Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it('shows the table where the browser has no WebGL, and which filter has nothing to offer', async () => {
  const { page } = await visit(site, '', { map: false });
  await page.getByText('ce navigateur n’offre pas WebGL').waitFor();
  await page
    .getByRole('table', { name: /Tableau/ })
    .getByRole('row')
    .nth(1)
    .waitFor();
  await page.route('**/levels/arrondissement*', (route) =>
    route.fulfill({ status: 404, body: 'absent' }),
  );
  await page.getByText('Filtres', { exact: true }).click();
  await page.getByLabel('Dans un territoire', { exact: true }).selectOption('arrondissement');
  const alert = page.getByRole('alert').filter({ hasText: 'levels/arrondissement' });
  await alert.waitFor();
  await page.unroute('**/levels/arrondissement*');
  await alert.getByRole('button', { name: 'Réessayer' }).click();
  await alert.waitFor({ state: 'detached' });
  await page
    .getByLabel('Lequel', { exact: true })
    .getByRole('option', { name: 'Villefranche-sur-Saône' })
    .waitFor({ state: 'attached' });
});

it('names the file of the edition that is missing, then damaged, and tries again', async () => {
  const { page } = await visit(site, '?niveau=region', {
    prepare: (page) =>
      page.route('**/columns/**', (route) => route.fulfill({ status: 404, body: 'absent' })),
  });
  const column = 'columns/region/distance_france_services_km';
  const alert = page.getByRole('alert').filter({ hasText: column });
  await alert.filter({ hasText: '404' }).waitFor();
  // Nothing is being drawn any more, and a long name stays within a narrow screen.
  await page.getByText('Dessin de la carte…').waitFor({ state: 'detached' });
  await page.setViewportSize({ width: 320, height: 640 });
  await expect
    .poll(() => alert.evaluate((one) => one.getBoundingClientRect().right - window.innerWidth))
    .toBeLessThanOrEqual(0);
  expect(await alert.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.unroute('**/columns/**');
  await page.route('**/columns/**', (route) => route.fulfill({ status: 200, body: damagedGzip }));
  await alert.getByRole('button', { name: 'Réessayer' }).click();
  await alert.filter({ hasText: /truncated or corrupt/ }).waitFor();
  await page.unroute('**/columns/**');
  await alert.getByRole('button', { name: 'Réessayer' }).click();
  await page.getByRole('figure', { name: 'Légende' }).waitFor();
});

it.each([
  { file: '**/tiles.pmtiles', at: '', named: 'tiles.pmtiles', map: true },
  {
    file: '**/territories/commune/**',
    at: '?territoire=commune-69123',
    named: 'territories/commune/69.json.gz',
  },
  { file: '**/demand-parts*', at: 'planifier/', named: 'demand-parts.json.gz' },
])('says that $named is missing or damaged', async ({ file, at, named, map = false }) => {
  const { page } = await visit(site, at, {
    map,
    prepare: (page) => page.route(file, (route) => route.fulfill({ status: 404, body: 'absent' })),
  });
  const alert = page.getByRole('alert').filter({ hasText: named });
  await alert.waitFor();
  expect(spaced(await alert.textContent())).toContain('Les données ne sont pas arrivées');
  expect(await alert.textContent()).toContain(`${named}: HTTP status 404`);
  await page.unroute(file);
  if (!map) {
    await page.route(file, (route) => route.fulfill({ status: 200, body: damagedGzip }));
    await alert.getByRole('button', { name: 'Réessayer' }).click();
    await alert.filter({ hasText: `${named}: truncated or corrupt` }).waitFor();
    await page.unroute(file);
  }
  await alert.getByRole('button', { name: 'Réessayer' }).click();
  await alert.waitFor({ state: 'detached' });
});

it('says that the engine did not start, answers from the tables where the database is damaged, and names the table that is missing', async () => {
  const engine = '**/*.wasm';
  const { page } = await visit(site, 'donnees/sql/', {
    map: false,
    prepare: async (page) => {
      await page.route('**/*.duckdb', (route) => route.fulfill({ status: 200, body: damagedGzip }));
      await page.route(engine, (route) => route.fulfill({ status: 404, body: 'absent' }));
    },
  });
  const tables = '**/arrow/**';
  await page.route(tables, (route) => route.fulfill({ status: 404, body: 'absent' }));
  await page.getByText('Où vit-on le plus loin d’une France services').click();
  const run = page.getByRole('button', { name: /Exécuter/ });
  await run.click();
  await page
    .getByRole('alert')
    .filter({ hasText: 'Le moteur de requêtes n’a pas démarré' })
    .waitFor();
  await page.unroute(engine);
  await run.click();
  const alert = page.getByRole('alert').filter({ hasText: 'La base n’a pas pu répondre.' });
  await alert.waitFor();
  expect(await alert.textContent()).toContain(
    'arrow/indicators_departement.arrow.gz: HTTP status 404',
  );
  await page.unroute(tables);
  await run.click();
  await page.getByRole('cell', { name: 'Cantal' }).waitFor();
  expect(await alert.count()).toBe(0);
});

it('says what to do when the manifest is not there', async () => {
  const { page } = await visit(site, '', {
    map: false,
    prepare: (page) =>
      page.route('**/manifest.json', (route) =>
        route.fulfill({ status: 200, body: '{"format":1,' }),
      ),
  });
  const alert = page.getByRole('alert').filter({ hasText: 'manifest.json' });
  await alert.waitFor();
  expect(spaced(await alert.textContent())).toContain('« manifest.json »');
  await page.unroute('**/manifest.json');
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await page.getByTestId('answer').waitFor();
});

it('says that the connection is down, and keeps what is shown', async () => {
  const { page } = await visit(site, '?niveau=region');
  await mapDrawn(page);
  await page.context().setOffline(true);
  await page.getByRole('combobox', { name: /Chercher/ }).fill('lyon');
  await page.getByText('La recherche n’a pas pu être chargée.').waitFor();
  expect(await page.getByTestId('answer').isVisible()).toBe(true);
});

it('says which parts of a link it ignored, and runs none of them', async () => {
  const injected = '<img src=x onerror="window.hacked=1">';
  // A commune that only changed its code: its last name is in the list of events.
  const [old] = await askPublished<Record<'code_old' | 'before' | 'code' | 'name', string>>(
    `SELECT code_old, name_before AS before, c.code, c.name FROM {code_passage} p
     JOIN {communes} c USING (code) JOIN {commune_events} e
       ON e.code_before = code_old AND e.code_after = p.code AND kind = 50
     ORDER BY code_old LIMIT 1`,
  );
  const { page, errors } = await visit(
    site,
    `?indicateur=${encodeURIComponent(injected)}&niveau=canton&vue=ici&nimporte=quoi&service=france-services&a=1&b=2&c=3&territoire=commune-${old.code_old}`,
    { map: false },
  );
  const notice = page.getByTestId('ignored-parts');
  await notice.waitFor();
  const text = spaced(await notice.textContent());
  for (const part of [`« ${injected} »`, '« canton »', '« vue=ici »', '« nimporte »'])
    expect(text).toContain(part);
  // Seven are ignored: the last is counted.
  expect(text).toContain('« b » est inconnu ; et une autre. Le reste est affiché.');
  expect(text).toContain(
    `Lien ancien, mis à jour : « ${old.before} (${old.code_old}) » est aujourd’hui dans « ${old.name} (${old.code}) ».`,
  );
  await page.getByRole('heading', { name: old.name, exact: true }).waitFor();
  expect(page.url()).toContain(`territoire=commune-${old.code}`);
  expect(await page.evaluate(() => (window as { hacked?: number }).hacked)).toBeUndefined();
  await notice.getByRole('button').click();
  await notice.waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
});

it('says that a code is unknown, and where to go on', async () => {
  const { page } = await visit(site, '?territoire=commune-99999', { map: false });
  const unknown = page.getByRole('alert').filter({ hasText: '99999' });
  await unknown.waitFor();
  expect(spaced(await unknown.textContent())).toContain(
    'Aucun territoire n’a le code « 99999 » parmi les communes.Cherchez-le par son nom',
  );
  // That of another level is offered.
  await goTo(page, '?territoire=epci-59350');
  await page.getByRole('alert').getByRole('button', { name: 'Lille', exact: true }).click();
  await page.getByRole('heading', { name: 'Lille', exact: true }).waitFor();
  expect(new URL(page.url()).searchParams.get('territoire')).toBe('commune-59350');
});
