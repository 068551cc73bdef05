import { geoArea } from 'd3';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askPublished, french } from '../../published.ts';
import {
  accessibilityViolations,
  mapDrawn,
  openSite,
  type Site,
  spaced,
  visit,
} from '../../site.ts';
import { onPage, placeAt } from '../map-pane/map-pixels.ts';
import { areaFigure } from './area-figure.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const inSentence = (people: number) =>
  french(people > 10_000 ? Math.round(people / 100) * 100 : people);
const vertices = (page: Page, count: number) =>
  page.getByText(`Tracé en cours : ${count} sommets`).waitFor();

it('question 7: draws with the mouse, counts what is inside, then draws with the keyboard alone', async () => {
  const view = { longitude: 4.9, latitude: 45.77, zoom: 9 };
  const { page } = await visit(site, '?vue=4.9,45.77,9');
  await mapDrawn(page);
  await page.getByRole('heading', { name: 'Votre zone' }).click();
  await page.getByRole('button', { name: 'Tracer sur la carte' }).click();
  const clicks = [
    [-94, -60],
    [94, -60],
    [94, 60],
  ] as const;
  for (const click of clicks) await page.mouse.click(...(await onPage(page, click)));
  await vertices(page, clicks.length);
  await page.getByRole('button', { name: 'Finir le tracé' }).click();
  const answer = page.getByTestId('area-answer');
  await answer.waitFor();
  expect(new URL(page.url()).searchParams.get('zone')).toMatch(/^trace,[\w-]+$/);

  // The triangle on the map, by its projection: right of its first corner, above its long side.
  const [corner, across, below] = clicks.map((click) => placeAt(view, click));
  const northing = (latitude: string) => `ln(tan(pi() / 4 + radians(${latitude}) / 2))`;
  const inside = `longitude < ${across.longitude} AND latitude < ${corner.latitude}
    AND (${northing('latitude')} - ${northing(`${corner.latitude}`)}) * (${below.longitude - corner.longitude})
      > (longitude - ${corner.longitude}) * (${northing(`${below.latitude}`)} - ${northing(`${corner.latitude}`)})`;
  const members = `SELECT commune AS code, sum(population) AS people FROM {demand_points}
    WHERE ${inside} GROUP BY ALL`;
  const [area] = await askPublished<Record<'people' | 'communes' | 'homes' | 'share', number>>(
    `SELECT sum(people)::BIGINT AS people, count(*) AS communes, sum(i.social_dwellings) AS homes,
       100 * sum(p.share_75_over_pct_numerator) / sum(p.share_75_over_pct_denominator) AS share
     FROM (${members}) m JOIN {indicators_commune} i USING (code)
     JOIN {indicator_parts_commune} p USING (code)`,
  );
  const [qpv] = await askPublished<{ people: number; count: number }>(
    `SELECT sum(population)::BIGINT AS people, count(*) AS count FROM {qpv}
     WHERE population IS NOT NULL AND ${inside}`,
  );
  const ring = [corner, across, below, corner].map((at) => [at.longitude, at.latitude]);
  const areaKm2 = 6371.0088 ** 2 * geoArea({ type: 'Polygon', coordinates: [ring] });
  const sentence = async () => spaced(await answer.textContent());
  await expect
    .poll(sentence)
    .toBe(
      `${inSentence(area.people)} personnes vivent dans la zone tracée : ${area.communes} communes dont le chef-lieu s’y trouve, sur ${french(areaKm2)} km². ${qpv.count} quartiers prioritaires s’y trouvent, où ${inSentence(qpv.people)} personnes vivent.`,
    );
  // Counts add, shares are those of the sums, and medians do not aggregate.
  await page.getByRole('button', { name: 'Voir ses indicateurs' }).click();
  const cell = (id: string) => areaFigure(page, id);
  await expect.poll(() => cell('social_dwellings')).toContain(french(area.homes));
  await expect.poll(() => cell('share_75_over_pct')).toBe(`${french(area.share, 1)} %`);
  await expect
    .poll(() => cell('median_income_eur'))
    .toBe('ne s’agrège pas à ce niveau (une médiane ne se moyenne pas)');
  await page.getByRole('button', { name: 'Fermer', exact: true }).click();

  await page.getByRole('button', { name: 'Tracer sur la carte' }).press('Enter');
  const canvas = page.getByRole('region', { name: /Carte de France/ });
  await canvas.focus();
  const centre = () => new URL(page.url()).searchParams.get('vue');
  const move = async (key: string) => {
    for (let times = 0; times < 2; times++) {
      const before = centre();
      await canvas.press(key);
      await expect.poll(centre).not.toBe(before);
    }
  };
  await canvas.press('Enter');
  await move('ArrowRight');
  await canvas.press('Enter');
  await canvas.press('Enter');
  await canvas.press('Backspace');
  await canvas.press('Enter');
  await move('ArrowDown');
  await canvas.press('Enter');
  await vertices(page, 3);
  await page.getByRole('button', { name: 'Finir le tracé' }).press('Enter');
  await answer.waitFor();
  const address = page.url();
  const said = await sentence();
  const { page: shared } = await visit(site, new URL(address).search, { map: false });
  await expect
    .poll(async () => spaced(await shared.getByTestId('area-answer').textContent()))
    .toBe(said);
});

it('takes typed vertices, and says which line it cannot read', async () => {
  const { page } = await visit(site, '', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  await page.locator('summary', { hasText: 'Votre zone' }).press('Enter');
  await page.getByRole('button', { name: 'Tracer sur la carte' }).click();
  await page.getByText('Saisir les sommets').click();
  const field = page.getByLabel(/Un sommet par ligne/);
  const apply = page.getByRole('button', { name: 'Prendre ces sommets' });
  await field.fill('4.6, 45.6\n5.2 ; 45.6\nLyon');
  await apply.click();
  expect(spaced(await page.getByRole('alert').textContent())).toBe(
    'Ligne 3 : « Lyon » n’est pas une longitude et une latitude.',
  );
  await field.fill('4.6, 45.6\n5.2, 45.6\n5.2, 45.95\n4.6, 45.95');
  await apply.click();
  const [area] = await askPublished<{ people: number }>(
    `SELECT sum(population)::BIGINT AS people FROM {demand_points}
     WHERE longitude BETWEEN 4.6 AND 5.2 AND latitude BETWEEN 45.6 AND 45.95`,
  );
  await expect
    .poll(async () => spaced(await page.getByTestId('area-answer').textContent()))
    .toContain(`${inSentence(area.people)} personnes vivent dans la zone tracée`);
  expect(await accessibilityViolations(page)).toEqual([]);
});
