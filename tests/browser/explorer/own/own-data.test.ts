import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rows, withDatabase } from '../../../../src/etl/duckdb.ts';
import { folders } from '../../../../src/etl/folders.ts';
import { askPublished, french } from '../../published.ts';
import {
  accessibilityViolations,
  mapDrawn,
  openSite,
  publishedTable,
  type Site,
  spaced,
  visit,
} from '../../site.ts';

let site: Site;
let folder: string;
beforeAll(async () => {
  [site, folder] = await Promise.all([openSite(), mkdtemp(join(tmpdir(), 'own-data-'))]);
});
afterAll(() => Promise.all([site.close(), rm(folder, { recursive: true })]));

/** Drops a file on the page, as a hand would. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const made = new DataTransfer();
      made.items.add(new File([content], fileName));
      return made;
    },
    [name, text],
  );
  // A file is taken once the section that says so is there, and the frame after it.
  await page.getByRole('heading', { name: 'Vos données' }).waitFor();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

const pick = (page: Page, path: string) =>
  page.getByLabel('Choisir un fichier').setInputFiles(path);
const tried = (page: Page) => page.getByTestId('own-tried');
const confirm = (page: Page) => page.getByRole('button', { name: 'Lire tout le fichier' }).click();
const openSection = (page: Page) => page.getByRole('heading', { name: 'Vos données' }).click();
const lines = (page: Page, table: string) =>
  page
    .getByTestId(table)
    .locator('tbody tr')
    .evaluateAll((found) =>
      found.map((line) => [...line.children].map((cell) => cell.textContent ?? '')),
    );

/** What a sentence says of many people. */
const people = (count: number) => french(count < 10_000 ? count : Math.round(count / 100) * 100);

describe('a file of places', () => {
  it('is confirmed, drawn, measured, listed where it cannot be used, and never leaves the page', async () => {
    const { page, errors, foreign, own } = await visit(site, '');
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET' || request.postData()) sent.push(request.url());
    });
    await mapDrawn(page);
    const points = await askPublished<{
      name: string;
      latitude: number;
      longitude: number;
      commune: string;
    }>(
      `SELECT name, latitude, longitude, commune FROM {access_points}
       WHERE service = 'france-services' AND (commune LIKE '69%' OR commune LIKE '2A%') ORDER BY id`,
    );
    expect(points.length).toBeGreaterThan(30);
    const comma = (value: number) => String(value).replace('.', ',');
    const text = [
      'nom;latitude;longitude',
      ...points.map(
        ({ name, latitude, longitude }) => `"${name}";${comma(latitude)};${comma(longitude)}`,
      ),
      '=HYPERLINK("x");48,5;-20',
      '<img src=x onerror="document.title=1">;"=1+1";4,8',
      'court;45,7',
    ].join('\r\n');
    const before = own.length;
    await drop(page, 'lieux.csv', text);
    await tried(page).waitFor();
    // The panel scrolls, the page does not.
    expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(
      true,
    );
    expect(spaced(await tried(page).textContent())).toBe(
      `Sur les ${points.length + 3} premières lignes, ${points.length} sont utilisables et 3 seront écartées.`,
    );
    expect((await lines(page, 'own-preview'))[0].slice(1)).toEqual([
      points[0].name,
      comma(points[0].latitude),
      comma(points[0].longitude),
    ]);
    expect(await accessibilityViolations(page)).toEqual([]);
    await confirm(page);

    const reach = page.getByTestId('own-reach');
    await reach.waitFor();
    // Distances anew, in SQL, within the territories of comparison.
    const [counted] = await askPublished<Record<string, number>>(
      `WITH point AS (SELECT *, commune LIKE '2A%' AS corsica FROM {access_points}
         WHERE service = 'france-services' AND (commune LIKE '69%' OR commune LIKE '2A%')),
       near AS (SELECT d.id, any_value(d.population) AS people,
         min(2 * 6371.0088 * asin(sqrt(pow(sin(radians(d.latitude - p.latitude) / 2), 2)
           + cos(radians(d.latitude)) * cos(radians(p.latitude))
           * pow(sin(radians(d.longitude - p.longitude) / 2), 2)))) AS km
         FROM {demand_points} d LEFT JOIN point p ON d.commune NOT LIKE '97%'
           AND p.corsica = (d.commune LIKE '2A%' OR d.commune LIKE '2B%') GROUP BY d.id)
       SELECT sum(people)::DOUBLE AS everyone, sum(people) FILTER (km <= 5)::DOUBLE AS near,
         sum(people) FILTER (km <= 10)::DOUBLE AS middle, sum(people) FILTER (km <= 20)::DOUBLE AS far,
         sum(people) FILTER (km IS NULL)::DOUBLE AS without FROM near`,
    );
    const share = (count: number) => `${french((100 * count) / counted.everyone, 1)} %`;
    expect(spaced(await reach.textContent())).toBe(
      `De vos ${points.length} lieux, ${people(counted.near)} personnes (${share(counted.near)}) vivent à 5 km ou moins, ${people(counted.middle)} (${share(counted.middle)}) à 10 km, ${people(counted.far)} (${share(counted.far)}) à 20 km.`,
    );
    expect(spaced(await page.getByText('aucune distance ne traverse').textContent())).toContain(
      `${people(counted.without)} personnes vivent`,
    );
    expect(spaced(await page.getByTestId('own-rows').textContent())).toBe(
      `« lieux.csv » : ${points.length + 3} lignes = ${points.length} gardées + 3 écartées.`,
    );
    expect(spaced(await page.getByRole('figure', { name: 'Légende' }).textContent())).toContain(
      'Distance à vos lieux km',
    );

    await page.getByText('Lignes écartées', { exact: true }).click();
    const rejected = await lines(page, 'own-rejected');
    const row = points.length + 2;
    expect(rejected).toEqual([
      [String(row), 'longitude', '-20, 48,5', 'en mer ou hors de France'],
      [String(row + 1), 'latitude', '=1+1', 'n’est pas un nombre'],
      [String(row + 2), '', '2 ≠ 3', 'plus ou moins de cellules que de colonnes'],
    ]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Télécharger les 3 lignes écartées (CSV)' }).click(),
    ]);
    const saved = await readFile(await download.path(), 'utf8');
    expect(saved.split('\r\n').slice(0, 3)).toEqual([
      '\ufeffLigne;Colonne;Valeur;Raison',
      `${row};longitude;'-20, 48,5;en mer ou hors de France`,
      `${row + 1};latitude;'=1+1;n’est pas un nombre`,
    ]);
    expect(await accessibilityViolations(page)).toEqual([]);

    // A note in the address, nothing of the file; nobody was told.
    expect(new URL(page.url()).search).toBe('?indicateur=vos-donnees-1&couches=vos-lieux');
    expect(sent).toEqual([]);
    // From the drop on, only files of the site were asked for, by their bare addresses.
    const asked = own.slice(before).map((address) => new URL(address));
    expect(asked.length).toBeGreaterThan(0);
    for (const { href, search } of asked) {
      expect(search, href).toBe('');
      expect(existsSync(join(folders.dist, new URL(href).pathname)), href).toBe(true);
    }
    expect([errors, foreign]).toEqual([[], []]);
    expect(await page.title()).not.toBe('1');

    // Opened elsewhere, the link says that there was a file, and shows the usual map.
    await page.reload();
    await page.getByTestId('own-gone').waitFor();
    await mapDrawn(page);
    expect(await page.getByTestId('ignored-parts').count()).toBe(0);
    expect(errors).toEqual([]);
  });
});

describe('a file of values by commune', () => {
  it('is coloured and listed like an indicator, after files that cannot be read', async () => {
    const { page, errors } = await visit(site, '?tiroir=table', { map: false });
    await openSection(page);
    const problem = page.getByTestId('own-problem');
    const refusals: readonly (readonly [
      name: string,
      content: string | Uint8Array,
      said: string,
    ])[] = [
      ['vide.csv', '', 'Ce fichier est vide.'],
      ['titres.csv', 'lat;lon\n', 'n’a que des titres'],
      ['photo.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'ni du texte ni du Parquet'],
      ['classeur.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0]), 'enregistrez la feuille en CSV'],
      ['coupé.geojson', '{"type": "FeatureCollection", "features": [', 'comme du GeoJSON'],
      ['coupé.parquet', 'PAR1abcdef', 'tronqué ou abîmé'],
    ];
    for (const [name, content, said] of refusals) {
      const path = join(folder, name);
      await writeFile(path, content);
      await pick(page, path);
      await expect.poll(async () => spaced(await problem.textContent())).toContain(said);
      await page.getByRole('button', { name: 'Annuler' }).click();
    }

    // A file of 200 MB: the page stays at hand, and stopping ends the worker that reads it.
    const huge = join(folder, 'énorme.csv');
    await writeFile(huge, `code;valeur\n${'01001;1,5\n'.repeat(20_000_000)}`);
    await pick(page, huge);
    await tried(page).waitFor();
    await confirm(page);
    const progress = page.getByRole('progressbar');
    await expect.poll(async () => Number(await progress.getAttribute('value'))).toBeGreaterThan(0);
    const isReading = () => page.workers().some((worker) => worker.url().includes('own-worker'));
    expect(isReading()).toBe(true);
    await page.getByRole('button', { name: 'Arrêter' }).click();
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await expect.poll(isReading).toBe(false);
    expect(new URL(page.url()).search).toBe('?tiroir=table');

    // Codes that a spreadsheet took for numbers, written by DuckDB.
    const path = join(folder, 'taux.parquet');
    await withDatabase(':memory:', (db) =>
      rows(
        db,
        `COPY (SELECT TRY_CAST(code AS INTEGER) AS code_insee, population / 7 AS taux
          FROM read_parquet('${publishedTable('communes')}')
          WHERE code NOT LIKE '2%' ORDER BY code) TO '${path}' (FORMAT parquet, COMPRESSION zstd)`,
      ),
    );
    await pick(page, path);
    await tried(page).waitFor();
    expect(spaced(await tried(page).textContent())).toBe(
      'Sur les 200 premières lignes, 200 sont utilisables et aucune ne sera écartée. 200 codes ont perdu leur zéro : il leur est rendu (1001 devient 01001).',
    );
    await confirm(page);
    const values = page.getByTestId('own-values');
    await values.waitFor();
    const [{ known, communes, restored }] = await askPublished<Record<string, number>>(
      `SELECT count(*) FILTER (code NOT LIKE '2%')::INT AS known, count(*)::INT AS communes,
        count(*) FILTER (code LIKE '0%')::INT AS restored FROM {communes}`,
    );
    expect(spaced(await values.textContent())).toBe(
      `${french(known)} communes ont une valeur, sur ${french(communes)}.`,
    );
    expect(spaced(await page.getByTestId('own-mended').textContent())).toContain(
      `${french(restored)} codes ont perdu leur zéro`,
    );
    const [most] = await askPublished<{ name: string; rate: number }>(
      `SELECT name, population / 7 AS rate FROM {communes} WHERE code NOT LIKE '2%' ORDER BY rate DESC LIMIT 1`,
    );
    const first = page.locator('[role=row][aria-rowindex="2"]');
    await expect.poll(async () => spaced(await first.textContent())).toContain(most.name);
    expect(spaced(await first.textContent())).toContain(french(most.rate, 2));
    expect(spaced(await page.getByTestId('table-summary').textContent())).toContain(
      `territoire hors du champ de la source (${french(communes - known)})`,
    );

    // A second file beside it: named, hidden, and each forgotten alone.
    await drop(page, 'bureaux.csv', 'nom;lat;lon\nBureau;45,76;4,83\n');
    await confirm(page);
    await page.getByTestId('own-reach').waitFor();
    const search = () => new URL(page.url()).search;
    await expect.poll(search).toBe('?indicateur=vos-donnees-2&couches=vos-lieux-2&tiroir=table');
    await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Nos bureaux');
    await page.keyboard.press('Enter');
    const shown = page.getByRole('button', { name: /^Distance à vos lieux \(Nos bureaux\)/ });
    await shown.first().waitFor();
    await page.getByRole('button', { name: 'Masquer les lieux' }).click();
    await expect.poll(search).toBe('?indicateur=vos-donnees-2&tiroir=table');
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Oublier ce fichier' }).click();
    await expect.poll(search).toBe('?tiroir=table');
    await values.waitFor();
    await page.getByRole('button', { name: 'Colorer la carte par vos valeurs' }).click();
    await expect.poll(search).toBe('?indicateur=vos-donnees-1&tiroir=table');
    await page.getByRole('button', { name: 'Oublier ce fichier' }).click();
    await expect.poll(search).toBe('?tiroir=table');
    expect(errors).toEqual([]);
  });
});

describe('places brought to the planner', () => {
  it('are its candidates, in this browser only', async () => {
    const { page, errors, foreign, own } = await visit(site, '', { map: false });
    // A count by commune: whom to plan for.
    const search = () => new URL(page.url()).search;
    await drop(page, 'demandes.csv', 'code_insee;nb_demandes\n15014;900\n15187;30\n');
    await confirm(page);
    await page.getByRole('button', { name: 'Planifier pour ce compte' }).click();
    await page.waitForURL(/planifier/);
    const ofCount = page.getByTestId('own-count');
    await ofCount.waitFor();
    expect(spaced(await ofCount.textContent())).toContain('« nb_demandes » vient de votre fichier');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('nb_demandes');
    expect(search()).toBe('?demande=vos-donnees');
    await ofCount.getByRole('button', { name: 'L’oublier' }).click();
    await expect.poll(search).toBe('');

    await page.goto(site.address);
    await openSection(page);
    const communes = await askPublished<{ code: string; longitude: number; latitude: number }>(
      `SELECT commune AS code, longitude, latitude FROM {demand_points}
       WHERE commune LIKE '15%' ORDER BY commune LIMIT 40`,
    );
    const path = join(folder, 'cantal.csv');
    const lines = communes.map(({ code }) => `${code};Permanence ${code}`);
    await writeFile(path, `code_insee;nom\n${lines.join('\n')}\n`);
    await pick(page, path);
    await confirm(page);
    await page.getByRole('button', { name: 'Planifier avec ces lieux' }).click();
    await page.waitForURL(/planifier/);
    const places = page.getByTestId('places').locator('tbody tr[data-place]');
    await places.first().waitFor();
    const found = await places.evaluateAll((rows) => rows.map((row) => row.dataset.place ?? ''));
    const brought = communes.map(({ longitude, latitude }) => `${longitude}/${latitude}`);
    expect(found.length).toBeGreaterThan(2);
    const called = await places.locator('th').allTextContents();
    found.forEach((place, i) => {
      const commune = communes[brought.indexOf(place)];
      expect(called[i]).toContain(`Permanence ${commune.code}`);
    });
    expect(new URL(page.url()).search).toBe('?candidats=fichier');
    await page.getByText('Réglages', { exact: true }).click();
    const note = page.getByTestId('own-candidates');
    expect(spaced(await note.textContent())).toContain('dans ce navigateur seulement');
    await page.getByRole('button', { name: 'Les oublier' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('');
    await page.goto(new URL('planifier/?candidats=fichier', site.address).href);
    await page.getByText('Ce plan partait d’un fichier').waitFor({ state: 'attached' });
    expect([errors, foreign]).toEqual([[], []]);
    // What was asked for since says at most that there was a file.
    const notes = new Set(own.map((address) => new URL(address).search));
    expect([...notes].sort()).toEqual(['', '?candidats=fichier', '?demande=vos-donnees']);
  });
});
