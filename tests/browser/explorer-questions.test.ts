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
