import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite, type Site } from '../site.ts';
import { openPlanner, type PlannerVisit } from './planner-page.ts';

// Haute-Garonne, 30 places: what its proof needs is loaded when it is reached.
const query = '?territoire=departement-31&nombre=30&seuil=8&service=';
const runtime = '**/highs-*.wasm';

let site: Site;
let planner: PlannerVisit;
beforeAll(async () => {
  site = await openSite();
  planner = await openPlanner(site, '?territoire=departement-99', { map: false });
});
afterAll(() => site.close());

it('says what could not be loaded, and has the same places whether it comes late or is there', async () => {
  const { page, planned, go } = planner;
  await page.route(runtime, (route) => route.abort());
  const without = await planned(`${query}delegues-ddd`);
  expect(without.proof).toContain('Une partie du calcul n’a pas pu être chargée');
  await go('?territoire=departement-99');
  await page.getByTestId('impossible').waitFor();

  await page.unroute(runtime);
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(runtime, async (route) => {
    await released;
    await route.continue();
  });
  const asked = page.waitForRequest((request) => /\/highs-[^/]+\.wasm$/.test(request.url()));
  const late = planned(`${query}delegues-ddd`);
  await asked;
  // Places are shown meanwhile, and the search can be left.
  const searching = page.getByTestId('searching');
  await searching.getByRole('listitem').first().waitFor();
  await searching.getByRole('button', { name: 'S’arrêter là' }).waitFor();
  release();
  const { places, proof } = await late;
  expect(proof).toMatch(/^C’est l’optimum : [^:]+ ne fait mieux\.$/);
  await go('?territoire=departement-99');
  await page.getByTestId('impossible').waitFor();
  expect((await planned(`${query}delegues-ddd`)).places).toEqual(places);
});
