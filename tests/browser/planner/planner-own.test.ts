import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  beforeKm,
  distanceKm,
  loadNetwork,
  type NetworkPlace,
  partsOf,
} from '../../edition/planner/plan-figures.ts';
import { onPage } from '../explorer/map-pane/map-pixels.ts';
import { pointAtHandle } from '../map-pointer.ts';
import { askPublished, french } from '../published.ts';
import { accessibilityViolations, mapDrawn, openSite, type Site, spaced, visit } from '../site.ts';
import { pairsOf, people, share, sum, townHalls } from './planner-page.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it('plans an area that is drawn, typed, or read from a file that stays in the page', async () => {
  const box = { west: 1.6, south: 45.9, east: 2.4, north: 46.4 };
  const parts = (await partsOf('true')).filter(
    ({ longitude, latitude }) =>
      longitude >= box.west &&
      longitude <= box.east &&
      latitude >= box.south &&
      latitude <= box.north,
  );
  const before = beforeKm(parts, await loadNetwork('france-services'), 8);
  const halls = townHalls(parts);
  const covered = (chosen: readonly number[]) =>
    sum(parts, (i) => before[i] <= 8 || chosen.some((hall) => halls.km[i][hall] <= 8));
  const best = Math.max(...halls.codes.map((_, hall) => covered([hall])));
  const { page, errors } = await visit(site, 'planifier/?nombre=1&seuil=8&vue=2,46.15,9');
  await mapDrawn(page);
  await page.getByText('Tracer ou importer une zone').click();
  await page.getByRole('button', { name: 'Tracer sur la carte' }).click();
  // The keyboard alone, then the mouse: what is drawn is not the question here.
  await page.locator('.maplibregl-canvas').press('Enter');
  const frame = (await page.getByTestId('map').boundingBox())!;
  for (const [x, y] of [
    [0.7, 0.4],
    [0.6, 0.6],
  ]) {
    await page.mouse.click(frame.x + frame.width * x, frame.y + frame.height * y);
  }
  await page.getByText('Tracé en cours : 3 sommets').waitFor();
  await page.getByRole('button', { name: 'Finir le tracé' }).press('Enter');
  await page.getByTestId('area').getByText('Zone dessinée').waitFor();
  expect(new URL(page.url()).searchParams.get('territoire')).toMatch(/^dessin:[\w-]+$/);

  const corners = [
    [box.west, box.south],
    [box.east, box.south],
    [box.east, box.north],
    [box.west, box.north],
  ];
  await page.getByText('Tracer ou importer une zone').click();
  await page.getByRole('button', { name: 'Tracer sur la carte' }).click();
  await page.getByText('Saisir les sommets').click();
  await page.getByLabel(/Un sommet par ligne/).fill(corners.map(String).join('\n'));
  await page.getByRole('button', { name: 'Prendre ces sommets' }).click();
  const all = sum(parts, () => true);
  const sentence = `${people(best - covered([]))} personnes de plus seraient à 8 km au plus, à vol d’oiseau, d’une France services : ${people(best)} au lieu de ${people(covered([]))}, soit ${share(best, all)} de la population au lieu de ${share(covered([]), all)}.`;
  const answer = async () => spaced((await page.getByTestId('answer').allTextContents()).join());
  await expect.poll(answer).toBe(sentence);

  await page.getByRole('button', { name: 'Revenir à toute la France' }).click();
  await expect.poll(answer).not.toBe(sentence);
  await page.getByText('Tracer ou importer une zone').click();
  const file = { type: 'Polygon', coordinates: [[...corners, corners[0]]] };
  await page.getByLabel('Importer un fichier GeoJSON').setInputFiles({
    name: 'canton.geojson',
    mimeType: 'application/geo+json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await expect.poll(answer).toBe(sentence);
  expect(spaced(await page.getByTestId('area').textContent())).toContain(
    'Zone de « canton.geojson »',
  );
  expect(new URL(page.url()).searchParams.get('territoire')).toBe('fichier');
  await page.reload();
  expect(spaced(await page.getByTestId('impossible').textContent())).toContain(
    'Cette zone venait d’un fichier, qui n’est jamais dans un lien',
  );
  expect(errors).toEqual([]);
});

it('plans in minutes with a matrix of the reader’s, which no link holds', async () => {
  const parts = await partsOf(`departement = '90'`);
  const halls = parts.filter(({ qpv }) => qpv === null);
  const codes = halls.map(({ commune }) => commune);
  const network = (await loadNetwork('france-services')).filter(({ commune }) =>
    codes.includes(commune),
  );
  // Not real travel times: distances of a road 1.3 times as long as the straight line, at 50 km/h.
  const minutes = halls.map((from) =>
    halls.map((to) => Math.round(((distanceKm(from, to) * 1.3) / 50) * 600) / 10),
  );
  const limit = 10;
  const home = parts.map(({ commune }) => codes.indexOf(commune));
  const isNear = (part: number, to: number) => minutes[home[part]][to] <= limit;
  const today = network.map(({ commune }) => codes.indexOf(commune));
  const covered = (chosen: readonly number[]) =>
    sum(parts, (i) => [...today, ...chosen].some((to) => isNear(i, to)));
  const best = Math.max(...[...pairsOf(codes.length)].map(covered));
  const all = sum(parts, () => true);

  const sent: string[] = [];
  const { page, errors, foreign } = await visit(
    site,
    `planifier/?territoire=departement-90&nombre=2&seuil=${limit}`,
    {
      map: false,
      prepare: async (opened) =>
        opened.on('request', (request) => {
          if (request.method() !== 'GET') sent.push(request.url());
        }),
    },
  );
  await page.getByTestId('answer').or(page.getByTestId('impossible')).waitFor();
  await page.getByText('Vos durées de trajet').click();
  const upload = (rows: readonly string[]) =>
    page.getByLabel('Importer une matrice (CSV)').setInputFiles({
      name: 'durees.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(rows.join('\n')),
    });
  await upload(['origine;lieu', '90010;90010']);
  const problem = page.getByTestId('travel-problem');
  expect(spaced(await problem.textContent())).toBe(
    'Colonnes trouvées : origine, lieu. Il faut « origine », « destination » et « minutes ».',
  );
  const rows = halls.flatMap((from, i) =>
    halls.map(
      (to, j) => `${from.commune};${to.commune};${String(minutes[i][j]).replace('.', ',')}`,
    ),
  );
  await upload(['origine;destination;minutes', ...rows, '90010;Belfort;3', '90010;90010;1']);
  const sentence = `${people(best - covered([]))} personnes de plus seraient à ${limit} min au plus, selon vos durées, d’une France services : ${people(best)} au lieu de ${people(covered([]))}, soit ${share(best, all)} de la population au lieu de ${share(covered([]), all)}.`;
  const answer = async () => spaced((await page.getByTestId('answer').allTextContents()).join());
  await expect.poll(answer).toBe(sentence);
  const read = page.getByTestId('travel');
  await read.getByText('2 lignes laissées de côté').click();
  expect(spaced(await read.textContent())).toBe(
    `« durees.csv » : ${french(rows.length)} durées, de ${codes.length} communes vers ${codes.length} destinations. 2 lignes laissées de côtéLigne ${rows.length + 2}, colonne « destination » : « Belfort » n’est ni le code d’une commune au 1er janvier 2025, ni un lieu de cette édition.Ligne ${rows.length + 3}, colonne « destination » : « 90010 » : ce trajet est déjà donné plus haut.`,
  );
  await page.getByText('Avant, après').click();
  const mean = (chosen: readonly number[]) =>
    parts.reduce(
      (total, { population }, i) =>
        total + population * Math.min(...[...today, ...chosen].map((to) => minutes[home[i]][to])),
      0,
    ) / all;
  const shown = spaced(
    await page.getByTestId('changes').getByRole('row', { name: 'Durée moyenne' }).textContent(),
  );
  expect(shown).toContain(`${french(mean([]), 1)} min`);
  expect(await accessibilityViolations(page)).toEqual([]);
  // What was read was sent nowhere.
  expect(sent).toEqual([]);
  expect(foreign).toEqual([]);
  await page.reload();
  expect(spaced(await page.getByTestId('impossible').textContent())).toContain(
    'Ces durées venaient d’un fichier, qui n’est jamais dans un lien',
  );
  await page.getByRole('button', { name: 'Revenir aux distances' }).click();
  await expect.poll(answer).toContain('à vol d’oiseau');
  expect(errors).toEqual([]);
});

it('closes the place at the centre of the map with the keyboard, undoes it, and says who is farther', async () => {
  const network = await loadNetwork('france-services');
  const place = network.find(({ commune }) => commune.startsWith('23')) as NetworkPlace;
  const { page, errors } = await visit(
    site,
    `planifier/?question=fermer&vue=${place.longitude},${place.latitude},12`,
  );
  await mapDrawn(page);
  expect(spaced(await page.getByTestId('impossible').textContent())).toContain(
    'Cliquez sur la carte : un lieu existant pour le fermer, une commune pour y ouvrir un lieu.',
  );
  // Until the place is there, the centre is that of its commune.
  await pointAtHandle(page, await onPage(page, [0, 0]));
  await page.locator('.maplibregl-canvas').focus();
  await page.keyboard.press('Enter');
  const answer = page.getByTestId('answer');
  await answer.waitFor();
  expect(new URL(page.url()).searchParams.get('fermes')).toBe(place.id);
  const near = (await partsOf('true')).filter((part) => distanceKm(part, place) < 80);
  const before = beforeKm(near, network);
  const after = beforeKm(
    near,
    network.filter((other) => other !== place),
  );
  const farther = people(sum(near, (i) => after[i] > before[i] + 1e-9));
  expect(spaced(await answer.textContent())).toContain(
    `${farther} personnes plus loin d’une France services`,
  );
  // With the tools of the hand, above the answer and its tables.
  const tools = page.getByRole('region', { name: /^Sur la carte : un lieu existant/ });
  const undo = tools.getByRole('button', { name: 'Annuler le dernier geste' });
  expect(await undo.textContent()).toBe('↶ Annuler');
  await undo.click();
  await page.getByTestId('impossible').waitFor();
  await page.getByRole('button', { name: 'Refaire', exact: true }).click();
  await answer.waitFor();
  await undo.click();
  await page.getByTestId('impossible').waitFor();
  // Without the map: the same place from the list, with the keyboard.
  const [{ name }] = await askPublished<{ name: string }>(
    `SELECT name FROM {access_points} WHERE service = 'france-services' AND id = '${place.id}'`,
  );
  const search = page.getByRole('combobox', { name: /^Fermer ou rouvrir un lieu existant/ });
  await search.fill(`${name} ${place.commune}`);
  await page.getByRole('option', { name }).waitFor();
  await search.press('ArrowDown');
  await search.press('Enter');
  await answer.waitFor();
  const closed = () => new URL(page.url()).searchParams.get('fermes');
  await expect.poll(closed).toBe(place.id);
  // Enter alone is for the best match: the same, which opens again, then closes.
  for (const after of [null, place.id]) {
    await search.fill(`${name} ${place.commune}`);
    await search.press('Enter');
    await expect.poll(closed).toBe(after);
  }
  await answer.waitFor({ timeout: 30_000 });
  await expect
    .poll(async () => spaced(await answer.textContent()))
    .toContain(`${farther} personnes plus loin d’une France services`);
  await page.getByRole('button', { name: 'Garder pour comparer' }).click();
  // Kept with its own question: it stays counted at 15 km when the page asks at 8.
  const all = await partsOf('true');
  const within = (km: readonly number[], reachKm: number) => sum(all, (i) => km[i] <= reachKm);
  const left = beforeKm(
    all,
    network.filter((other) => other !== place),
    15,
  );
  const said = (reachKm: number) =>
    `${people(within(left, reachKm))} (${share(
      within(left, reachKm),
      sum(all, () => true),
    )})`;
  const compared = page.getByTestId('compare');
  const cells = async (row: string) =>
    (await compared.locator(row).getByRole('cell').allTextContents()).map(spaced);
  const header = compared.getByRole('columnheader', { name: '1 fermé, France services, 15 km' });
  await header.waitFor();
  await page.getByRole('textbox', { name: 'Distance, en kilomètres' }).fill('8');
  await expect.poll(() => cells('[data-figure=covered]')).toEqual([said(8), said(15)]);
  expect(await cells('[data-figure=farther]')).toEqual([farther, farther]);
  expect(await cells('[data-setting=limit]')).toEqual([
    '8 km, à vol d’oiseau',
    '15 km, à vol d’oiseau',
  ]);
  await page.getByRole('button', { name: 'Nommer : 1 fermé, France services, 15 km' }).click();
  await page.getByRole('textbox', { name: 'Nom du scénario' }).fill('Sans l’antenne');
  await page.keyboard.press('Enter');
  await compared.getByRole('columnheader', { name: 'Sans l’antenne' }).waitFor();
  const rename = page.getByRole('button', { name: 'Nommer : Sans l’antenne' });
  await expect.poll(() => rename.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(new URL(page.url()).searchParams.get('gardes')).toBe(
    `!${place.id}!france-services!fermer!nom:Sans l’antenne`,
  );
  expect(await accessibilityViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Compter les scénarios' }).click();
  await page.getByRole('option', { name: 'Tous selon les réglages ci-dessus' }).click();
  await expect.poll(() => cells('[data-figure=covered]')).toEqual([said(8), said(8)]);
  await page.getByRole('button', { name: 'Reprendre : Sans l’antenne' }).click();
  await expect.poll(() => cells('[data-figure=covered]')).toEqual([said(15), said(15)]);
  expect(new URL(page.url()).searchParams.get('seuil')).toBeNull();
  expect(errors).toEqual([]);
});

it('moves a place of today by dragging it, then with a finger, then with the keyboard', async () => {
  const network = await loadNetwork('france-services');
  const place = network.find(({ commune }) => commune.startsWith('23')) as NetworkPlace;
  const near = (await partsOf('true')).filter((part) => distanceKm(part, place) < 80);
  const before = beforeKm(near, network);
  /** People who are farther, and nearer, once the place is there. */
  const changed = (longitude: number, latitude: number) => {
    const moved = { ...place, id: 'moved', longitude, latitude };
    const after = beforeKm(near, [...network.filter((other) => other !== place), moved]);
    const farther = sum(near, (i) => after[i] > before[i] + 1e-9);
    const nearer = sum(near, (i) => after[i] < before[i] - 1e-9);
    return `${people(farther)} personnes plus loin et ${people(nearer)} plus près d’une France services`;
  };
  const zoom = 11;
  const { page, errors } = await visit(
    site,
    `planifier/?question=fermer&vue=${place.longitude},${place.latitude},${zoom}`,
    { hasTouch: true },
  );
  await mapDrawn(page);
  await page.getByTestId('impossible').waitFor();
  const degrees = 360 / (512 * 2 ** zoom);
  const frame = (await page.getByTestId('map').boundingBox())!;
  const centre = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
  const added = () => {
    const [longitude, latitude] = (new URL(page.url()).searchParams.get('ajouts') ?? '').split('/');
    return { longitude: Number(longitude), latitude: Number(latitude) };
  };
  const answer = async () => spaced((await page.getByTestId('answer').allTextContents()).join());
  const says = async (longitudePx: number) => {
    await expect
      .poll(() => added().longitude)
      .toBeCloseTo(place.longitude + longitudePx * degrees, 3);
    const { longitude, latitude } = added();
    await expect.poll(answer).toContain(changed(longitude, latitude));
  };
  await pointAtHandle(page, [centre.x, centre.y]);
  await page.mouse.down();
  await page.mouse.move(centre.x + 60, centre.y + 30);
  await page.mouse.move(centre.x + 120, centre.y + 60);
  // The answer follows before the place is put down, and the address does not.
  await expect.poll(answer).toContain('plus loin et');
  expect(new URL(page.url()).searchParams.get('ajouts')).toBeNull();
  await page.mouse.up();
  await says(120);
  expect(new URL(page.url()).searchParams.get('fermes')).toBe(place.id);

  // The place that was put down is drawn where it is now.
  await pointAtHandle(page, [centre.x + 120, centre.y + 60]);
  const touch = await page.context().newCDPSession(page);
  const touched = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
    touch.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
    });
  await touched('touchStart', centre.x + 120, centre.y + 60);
  await touched('touchMove', centre.x + 60, centre.y + 60);
  await touched('touchMove', centre.x - 80, centre.y + 60);
  await touched('touchEnd');
  await says(-80);

  await page.getByRole('button', { name: /^Déplacer / }).press('Enter');
  await page.getByText('Montrez où va ce lieu').waitFor();
  const canvas = page.locator('.maplibregl-canvas');
  await expect.poll(() => canvas.evaluate((map) => map === document.activeElement)).toBe(true);
  const view = () => new URL(page.url()).searchParams.get('vue');
  const unmoved = view();
  await canvas.press('ArrowRight');
  await expect.poll(view).not.toBe(unmoved);
  await canvas.press('Enter');
  await says(20);
  const undo = page.getByRole('button', { name: 'Annuler le dernier geste' });
  await undo.click();
  await says(-80);
  await undo.click();
  await says(120);
  await undo.click();
  await page.getByTestId('impossible').waitFor();
  expect(errors).toEqual([]);
});
