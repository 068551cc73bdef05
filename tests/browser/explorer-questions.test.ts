import { afterAll, beforeAll, expect, it } from 'vitest';
import { askPublished, french } from './published.ts';
import { mapDrawn, openSite, type Site, spaced, visit } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it('says which communes of a département are worse off than their peers', async () => {
  const { page, errors } = await visit(site, '?dans=departement-69&tiroir=charts');
  await mapDrawn(page);
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
      `${worse.length} communes sur ${inRhone.length} sont moins bien loties que plus de la moitié de leurs pairs.`,
    );
  expect(spaced(await page.getByTestId('selection').textContent())).toContain(
    `${french(inRhone.length)} communes, où vivent`,
  );
  expect(errors).toEqual([]);
  await page.context().close();
});

it('says which QPV have no delegate within 5 km, how many people live there, and lists them', async () => {
  const { page, errors } = await visit(
    site,
    '?niveau=qpv&indicateur=distance_delegues_ddd_km&loin=delegues-ddd:5&tiroir=table',
  );
  await mapDrawn(page);
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
  await page.context().close();
});
