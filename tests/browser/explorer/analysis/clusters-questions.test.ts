import { randomLcg } from 'd3';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pointUntil } from '../../map-pointer.ts';
import { askPublished, french } from '../../published.ts';
import { accessibilityViolations, goTo, openSite, type Site, spaced, visit } from '../../site.ts';
import { isColour, mainColour, onPage } from '../map-pane/map-pixels.ts';
import { documentedAnswer } from '../question/documented-answers.ts';
import { communeGraph, type LocalClusters, localClusters } from './local-clusters.ts';
import { replacedPlaces } from './replaced-places.ts';

let site: Site;
beforeAll(async () => {
  // Under a base path: the worker must be found there too.
  site = await openSite({ basePath: '/a/b/' });
});
afterAll(() => site.close());

/** How many communes of each kind the sentence says: high among high, low among low, exceptions. */
function saidCounts(sentence: string): readonly number[] {
  const [, ...counts] =
    /^Regroupé : ([\d ]+) communes de valeur élevée .*, ([\d ]+) de valeur basse .* ; ([\d ]+) exceptions /.exec(
      sentence,
    ) ?? [];
  expect(counts, sentence).toHaveLength(3);
  return counts.map((text) => Number(text.replaceAll(' ', '')));
}

/**
 * Other draws than those of the site find nearly the same communes: over twenty seeds, the counts
 * found here vary by 3 % (1,100 communes) to 6 % (250) around the mean.
 */
function expectClusters(counts: readonly number[], found: LocalClusters): void {
  const [high, low, apart] = counts;
  expect(Math.abs(high / found.highHigh - 1)).toBeLessThan(0.12);
  expect(Math.abs(low / found.lowLow - 1)).toBeLessThan(0.12);
  expect(Math.abs(apart - found.apart)).toBeLessThan(20);
}

const said = async (page: Page, id: string) => spaced(await page.getByTestId(id).textContent());

it('question 4: says whether income is clustered, with clusters that chance does not explain', async () => {
  const { query, sentence } = documentedAnswer(4);
  // In the middle of the map: Versailles.
  const { page, errors, foreign } = await visit(site, `${query}&vue=2.13,48.805,9.5`);
  await page.getByTestId('clusters-answer').waitFor();
  const communes = await askPublished<{ code: string; value: number; population: number }>(
    `SELECT code, median_income_eur AS value, population FROM {indicators_commune}
     WHERE value IS NOT NULL ORDER BY code`,
  );
  const found = localClusters(await communeGraph(communes));
  expect(await said(page, 'clusters-answer')).toBe(sentence);
  expectClusters(saidCounts(sentence), found);
  expect(await said(page, 'clusters-moran')).toContain(
    `Indice de Moran : ${french(found.moran, 2)} (`,
  );
  // The legend of the map, the table and the sentence say the same.
  const [high, low] = saidCounts(sentence);
  const legend = page.getByTestId('picture-legend');
  expect(spaced(await legend.textContent())).toContain(`Élevé parmi des élevés${french(high)}`);
  const row = page.getByRole('row', { name: /Bas parmi des bas/ }).first();
  expect(spaced(await row.textContent())).toContain(french(low));
  // The map paints a commune in the colour of its category; under the pointer, it says which.
  const centre = await onPage(page, [0, 0]);
  const card = page.getByTestId('hover-card');
  await pointUntil(page, centre, async () => (await card.count()) === 1);
  const versailles = communes.find(({ code }) => code === '78646')!;
  await expect
    .poll(async () => spaced(await card.textContent()))
    .toBe(
      `Versailles${french(versailles.value)} € Niveau de vie médianÉlevé parmi des élevés${french(versailles.population)} habitants`,
    );
  const swatch = legend
    .locator('li', { hasText: 'Élevé parmi des élevés' })
    .locator('span')
    .first();
  const colour = await swatch.evaluate((one) => getComputedStyle(one).backgroundColor);
  const isPainted = async () => isColour(await mainColour(page, centre, 12), colour);
  await expect.poll(isPainted).toBe(true);
  expect(await accessibilityViolations(page)).toEqual([]);
  // Of what a filter keeps, the legend counts as the note does.
  await goTo(page, `${query}&dans=departement-78`);
  await expect
    .poll(() => said(page, 'clusters-scope'))
    .toMatch(/Parmi ceux que gardent les filtres, /);
  const kept = communes.filter(({ code }) => code.startsWith('78'));
  const note = await said(page, 'clusters-scope');
  const noted = [...note.matchAll(/», ([\d ]+) \(/g)].map(([, count]) => Number(count));
  const inLegend = () => legend.locator('li:not(:last-child) .visually-hidden').allTextContents();
  const counted = async () => (await inLegend()).map((text) => Number.parseInt(text, 10));
  const inNone = kept.length - noted.reduce((sum, count) => sum + count, 0);
  await expect.poll(counted).toEqual([...noted, inNone]);
  // The map gets its indicator back with the drawer closed.
  await page.getByRole('button', { name: 'Fermer', exact: true }).click();
  await legend.waitFor({ state: 'detached' });
  await expect.poll(isPainted).toBe(false);
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

it('question 4: compares the distance with that of points placed at random, and what is left of it without density; can be stopped', async () => {
  const { page, errors } = await visit(site, '?tiroir=clusters', { map: false });
  await page.getByRole('button', { name: 'Arrêter' }).click();
  await page.getByText('Calcul arrêté.').waitFor();
  await page.getByRole('button', { name: 'Reprendre' }).click();
  await page.getByTestId('clusters-answer').waitFor();
  const sentence = await said(page, 'clusters-answer');
  const points = await askPublished<{
    longitude: number;
    latitude: number;
    population: number;
  }>(
    `SELECT d.longitude, d.latitude, d.population FROM {demand_points} d
     JOIN {communes} c ON c.code = d.commune
     WHERE c.region >= '11' AND c.region <> '94' AND d.population > 0 ORDER BY d.id`,
  );
  const [{ places, mean }] = await askPublished<{ places: number; mean: number }>(
    `SELECT (SELECT mean_km FROM {coverage} WHERE "grouping" = 'pays' AND service = 'france-services') AS mean,
       (SELECT count(*) FROM {access_points} p JOIN {communes} c ON c.code = p.commune
        WHERE service = 'france-services') AS places`,
  );
  expect(sentence).toContain(`les ${french(places)} lieux`);
  expect(sentence).toContain(`elle est de ${french(mean, 1)} km`);
  expect(sentence).toMatch(/Le réseau est mieux réparti que le hasard\.$/);
  // One draw on the mainland, distances by brute force from one inhabited place in thirty.
  const [{ mainland }] = await askPublished<{ mainland: number }>(
    `SELECT count(*) AS mainland FROM {access_points} p JOIN {communes} c ON c.code = p.commune
     WHERE service = 'france-services' AND c.region >= '11' AND c.region <> '94'`,
  );
  const cumulated: number[] = [];
  points.reduce((sum, { population }) => {
    cumulated.push(sum + population);
    return sum + population;
  }, 0);
  const total = cumulated.at(-1) as number;
  const radians = Math.PI / 180;
  const vector = ({ longitude, latitude }: { longitude: number; latitude: number }) => [
    Math.cos(latitude * radians) * Math.cos(longitude * radians),
    Math.cos(latitude * radians) * Math.sin(longitude * radians),
    Math.sin(latitude * radians),
  ];
  const random = randomLcg(0.42);
  const drawn = Array.from({ length: mainland }, () => {
    const target = random() * total;
    return vector(points[cumulated.findIndex((sum) => sum > target)]);
  });
  let weighted = 0;
  let weight = 0;
  points.forEach((point, i) => {
    if (i % 30 > 0) return;
    const [x, y, z] = vector(point);
    let cosine = -1;
    for (const [a, b, c] of drawn) cosine = Math.max(cosine, a * x + b * y + c * z);
    weighted += point.population * 6371.0088 * Math.acos(Math.min(1, cosine));
    weight += point.population;
  });
  const expected = Number(/serait de (\d+,\d) km/.exec(sentence)?.[1].replace(',', '.'));
  expect(Math.abs(weighted / weight / expected - 1)).toBeLessThan(0.2);

  // Residuals of distance: of the logarithm of distance + 1, on those of density and population.
  await page.getByRole('button', { name: /Comparer/ }).click();
  await page.getByRole('option', { name: 'l’écart à l’attendu (densité, population)' }).click();
  const communes = await askPublished<
    Record<'km' | 'density' | 'people', number> & { code: string }
  >(
    `SELECT code, ln(1 + distance_france_services_km) AS km,
       ln(round(population_density, 1)) AS density, ln(population) AS people
     FROM {indicators_commune} WHERE population > 0 AND round(population_density, 1) > 0
       AND distance_france_services_km IS NOT NULL ORDER BY code`,
  );
  const model = residuals(communes);
  const found = localClusters(
    await communeGraph(communes.map(({ code }, i) => ({ code, value: model.values[i] }))),
  );
  await expect.poll(() => said(page, 'clusters-answer')).toMatch(/^Regroupé : /);
  expectClusters(saidCounts(await said(page, 'clusters-answer')), found);
  expect(await said(page, 'clusters-moran')).toContain(
    `Indice de Moran : ${french(found.moran, 2)} (`,
  );
  const panel = spaced(await page.getByRole('tabpanel').textContent());
  expect(panel).toContain(`il explique ${french(100 * model.explained)} % des différences.`);
  const [{ all }] = await askPublished<{ all: number }>(
    'SELECT count(*)::INT AS "all" FROM {communes}',
  );
  expect(panel).toContain(
    `${french(communes.length)} territoires comparés ; ${all - communes.length} sans valeur, ${found.islands} sans voisin.`,
  );

  // In one département by itself: its own mean, neighbours and draws.
  await goTo(page, '?tiroir=clusters&indicateur=median_income_eur&territoire=departement-69');
  await page.getByRole('button', { name: /Chercher dans/ }).click();
  await page.getByRole('option', { name: 'Rhône', exact: true }).click();
  await expect
    .poll(() => said(page, 'clusters-answer'))
    .toMatch(/^Rhône, et là seulement\. Regroupé : /);
  expect(new URL(page.url()).searchParams.get('etendue')).toBe('territory');
  const rhone = await askPublished<{ code: string; value: number | null }>(
    `SELECT c.code, median_income_eur AS value FROM {communes} c
     JOIN {indicators_commune} USING (code) WHERE departement = '69' ORDER BY c.code`,
  );
  const known = rhone.flatMap(({ code, value }) => (value === null ? [] : [{ code, value }]));
  const alone = localClusters(await communeGraph(known));
  expect(await said(page, 'clusters-moran')).toContain(
    `Indice de Moran : ${french(alone.moran, 2)} (`,
  );
  // So few communes that the luck of the draws moves each count by one or two.
  const counts = /: (\d+) communes .*, (\d+) de valeur basse/.exec(
    await said(page, 'clusters-answer'),
  );
  expect(Math.abs(Number(counts?.[1]) - alone.highHigh)).toBeLessThan(5);
  expect(Math.abs(Number(counts?.[2]) - alone.lowLow)).toBeLessThan(5);
  const tested = `${known.length} territoires comparés ; ${rhone.length - known.length} sans valeur, ${alone.islands} sans voisin.`;
  expect(spaced(await page.getByRole('tabpanel').textContent())).toContain(tested);
  // Too few communes: said, and all of France is offered.
  await goTo(
    page,
    '?tiroir=clusters&indicateur=median_income_eur&territoire=departement-974&etendue=territory',
  );
  const [{ reunion }] = await askPublished<{ reunion: number }>(
    `SELECT count(median_income_eur)::INT AS reunion FROM {communes}
     JOIN {indicators_commune} USING (code) WHERE departement = '974'`,
  );
  await expect
    .poll(() => said(page, 'clusters-answer'))
    .toBe(
      `La Réunion : ${reunion} territoires comparables (communes) ; en dessous de 30, il reste trop peu de voisins à tirer au sort pour distinguer une grappe du hasard.`,
    );
  await page.getByRole('button', { name: 'Chercher dans toute la France' }).waitFor();
  // Distance: the places of one département put elsewhere in it, those around it staying.
  await goTo(page, '?tiroir=clusters&territoire=departement-23&etendue=territory');
  await expect.poll(() => said(page, 'clusters-answer')).toMatch(/^Creuse, et là seulement\. /);
  const creuse = await replacedPlaces('23', 'france-services');
  const answer = await said(page, 'clusters-answer');
  expect(answer).toContain(`ses ${creuse.places} lieux`);
  expect(answer).toContain(`elle est de ${french(creuse.meanKm, 1)} km.`);
  const expectedInCreuse = Number(/y serait de (\d+,\d) km/.exec(answer)?.[1].replace(',', '.'));
  expect(Math.abs(creuse.expectedKm / expectedInCreuse - 1)).toBeLessThan(0.06);
  expect(await said(page, 'clusters-farther')).toContain(
    `le hasard seul en donnerait environ ${french(creuse.communes / 100)}.`,
  );
  expect(errors).toEqual([]);
});

/** What density and people do not explain of km, by the normal equations, and the share that they do. */
function residuals(rows: readonly Record<'km' | 'density' | 'people', number>[]) {
  const centred = (of: 'km' | 'density' | 'people') => {
    const mean = rows.reduce((sum, row) => sum + row[of], 0) / rows.length;
    return rows.map((row) => row[of] - mean);
  };
  const [y, a, b] = [centred('km'), centred('density'), centred('people')];
  const dot = (one: readonly number[], other: readonly number[]) =>
    one.reduce((sum, value, i) => sum + value * other[i], 0);
  const determinant = dot(a, a) * dot(b, b) - dot(a, b) ** 2;
  const slopeA = (dot(y, a) * dot(b, b) - dot(y, b) * dot(a, b)) / determinant;
  const slopeB = (dot(y, b) * dot(a, a) - dot(y, a) * dot(a, b)) / determinant;
  const values = y.map((value, i) => value - slopeA * a[i] - slopeB * b[i]);
  return { values, explained: 1 - dot(values, values) / dot(y, y) };
}
