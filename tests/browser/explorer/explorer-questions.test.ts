import { afterAll, beforeAll, expect, it } from 'vitest';
import { askPublished, french } from '../published.ts';
import { mapDrawn, openSite, type Site, spaced, visit } from '../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it('says which communes of a département are worse off than their peers', async () => {
  const { page, errors } = await visit(site, '?dans=departement-69&tiroir=charts', { map: false });
  const communes = await askPublished<{
    code: string;
    departement: string;
    density: string;
    population: number;
    km: number;
  }>(
    `SELECT c.code, c.departement, c.density, c.population,
       i.distance_france_services_km AS km
     FROM {communes} c JOIN {indicators_commune} i USING (code) ORDER BY c.code`,
  );
  // Compared as the map shows them.
  const tenths = ({ km }: { km: number }) => Math.round(km * 10);
  // Equal populations: the nearest in the order of codes.
  const rank = new Map(communes.map(({ code }, i) => [code, i]));
  const away = (a: { code: string }, b: { code: string }) =>
    Math.abs((rank.get(a.code) ?? 0) - (rank.get(b.code) ?? 0));
  const inRhone = communes.filter(({ departement }) => departement === '69');
  // Peers: the same density, the nearest in proportion of population; worse: most peers are nearer.
  const worse = inRhone.filter((one) => {
    const far = ({ population }: { population: number }) =>
      Math.abs(Math.log(population / one.population));
    const peers = communes
      .filter((other) => other !== one && other.density === one.density && other.population > 0)
      .sort((a, b) => far(a) - far(b) || a.population - b.population || away(a, one) - away(b, one))
      .slice(0, 50);
    const better = peers.filter((peer) => tenths(peer) < tenths(one)).length;
    return better > peers.length / 2;
  });
  await expect
    .poll(async () => spaced(await page.getByTestId('peers').textContent()))
    .toContain(
      `${worse.length} communes sur ${inRhone.length} ont une situation moins favorable que plus de la moitié de leurs pairs.`,
    );
  expect(spaced(await page.getByTestId('selection').textContent())).toContain(
    `${french(inRhone.length)} communes, où vivent`,
  );
  expect(errors).toEqual([]);
});

it('says which QPV have no delegate within 5 km, how many people live there, and lists them', async () => {
  const { page, errors } = await visit(
    site,
    '?niveau=qpv&indicateur=distance_delegues_ddd_km&loin=delegues-ddd:5&tiroir=table',
    { map: false },
  );
  // The QPV of Saint-Martin are outside the territories of which the list is.
  const [far] = await askPublished<Record<'qpv' | 'people' | 'unknown' | 'uncovered', number>>(
    `SELECT count(*) FILTER (km > 5) AS qpv, sum(population) FILTER (km > 5) AS people,
       count(*) FILTER (km > 5 AND population IS NULL) AS unknown,
       count(*) FILTER (km IS NULL) AS uncovered
     FROM (SELECT q.population, a.distance_km AS km FROM {qpv} q
       LEFT JOIN {access_qpv} a ON a.qpv = q.code AND a.service = 'delegues-ddd')`,
  );
  const people = french(Math.round(far.people / 100) * 100);
  await expect
    .poll(async () => spaced(await page.getByTestId('selection').textContent()))
    .toBe(
      `${far.qpv} quartiers prioritaires (QPV), où vivent ${people} personnes. ${far.unknown} de ces territoires n’ont pas de population publiée. Liste de janvier 2018. ${far.uncovered} territoires sont hors de son champ.`,
    );
  const table = page.getByRole('table', { name: /Tableau/ });
  expect(await table.getAttribute('aria-rowcount')).toBe(String(far.qpv + 1));
  const [first] = await askPublished<{ name: string; km: number }>(
    `SELECT q.name, a.distance_km AS km FROM {qpv} q
     JOIN {access_qpv} a ON a.qpv = q.code AND a.service = 'delegues-ddd' ORDER BY km DESC LIMIT 1`,
  );
  const row = spaced(await table.getByRole('row').nth(1).textContent());
  expect(row).toContain(first.name);
  expect(row).toContain(`${french(first.km)} km`);
  expect(errors).toEqual([]);
});

it('says where people live far from a France services and in a poor commune', async () => {
  const { page, errors } = await visit(site, '?couleurs=croisees&tiroir=charts');
  await mapDrawn(page);
  // Poor: by ascending median, the communes that hold the first fifth of the people who have one.
  const [both] = await askPublished<{ communes: number; people: number; most: number }>(
    `WITH known AS (
       SELECT c.code, c.population, i.median_income_eur AS income, i.distance_france_services_km AS km
       FROM {communes} c JOIN {indicators_commune} i USING (code)
       WHERE i.median_income_eur IS NOT NULL AND c.population > 0
     ), ordered AS (
       SELECT *, sum(population) OVER (ORDER BY income, code ROWS UNBOUNDED PRECEDING) AS below,
         sum(population) OVER () AS total FROM known
     ), fifth AS (SELECT max(income) AS most FROM ordered WHERE below <= 0.2 * total)
     SELECT count(*) AS communes, sum(population) AS people, any_value(most) AS most
     FROM known, fifth WHERE income <= most AND round(km, 1) > 10`,
  );
  const [without] = await askPublished<{ communes: number; people: number }>(
    `SELECT count(*) AS communes, sum(c.population) AS people
     FROM {communes} c JOIN {indicators_commune} i USING (code) WHERE i.median_income_eur IS NULL`,
  );
  const hundreds = (people: number) =>
    french(people > 10_000 ? Math.round(people / 100) * 100 : people);
  const answer = page.getByTestId('crossed-answer');
  await expect
    .poll(async () => spaced(await answer.textContent()))
    .toBe(
      `${french(both.communes)} communes, ${hundreds(both.people)} habitants : plus de 10 km et ${french(both.most)} € ou moins.`,
    );
  const group = `${french(without.communes)} communes`;
  expect(spaced(await page.getByTestId('crossed-without').textContent())).toContain(
    `${group} sans valeur pour « Niveau de vie médian », ${hundreds(without.people)} habitants`,
  );
  // The scatter plot leaves out the same group; the corner of the legend keeps the same communes.
  expect(spaced(await page.getByTestId('without-value').textContent())).toContain(group);
  await page.getByTestId('crossed-legend').locator('button[data-worst="true"]').click();
  await expect
    .poll(async () => spaced(await page.getByTestId('selection').textContent()))
    .toBe(`${french(both.communes)} communes, où vivent ${hundreds(both.people)} personnes.`);
  expect(new URL(page.url()).search).toContain('entre=');
  expect(errors).toEqual([]);
});
