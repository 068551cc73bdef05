import { afterAll, beforeAll, expect, it } from 'vitest';
import { askPublished, french } from '../../published.ts';
import { goTo, mapDrawn, openSite, type Site, spaced, visit } from '../../site.ts';
import { documentedAnswer } from './documented-answers.ts';
import { isWorse, type PeerRank, peerRanker, type RankedCommune } from './peer-ranks.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it('question 3: says which communes of a département, or of an arrondissement, are worse off than their peers', async () => {
  const { query, sentence } = documentedAnswer(3);
  const { page, errors } = await visit(site, query, { map: false });
  const communes = await askPublished<
    RankedCommune & Record<'name' | 'departement' | 'arrondissement', string>
  >(
    `SELECT c.code, c.name, c.departement, c.arrondissement, c.density, c.population,
       i.distance_france_services_km AS low, low AS high
     FROM {communes} c JOIN {indicators_commune} i USING (code) ORDER BY c.code`,
  );
  const said = async () => spaced(await page.getByTestId('peers').textContent());
  const selected = async () => spaced(await page.getByTestId('selection').textContent());
  const inRhone = communes.filter(({ departement }) => departement === '69');
  const rankByKm = peerRanker(communes);
  const worse = inRhone.filter(({ code }) => isWorse(rankByKm(code)!)).length;
  await expect.poll(said).toBe(sentence);
  expect(sentence).toContain(
    `${worse} communes sur ${inRhone.length} ont une situation moins favorable que plus de la moitié de leurs pairs.`,
  );
  expect(await selected()).toContain(`${french(inRhone.length)} communes, où vivent`);
  // The question on the left is about the same territory.
  const [coverage] = await askPublished<{ beyond: number }>(
    `SELECT beyond_10km AS beyond FROM {coverage}
     WHERE grouping = 'departement' AND code = '69' AND service = 'france-services'`,
  );
  expect(coverage.beyond).toBeLessThan(10_000);
  await expect
    .poll(async () => spaced(await page.getByTestId('answer').textContent()))
    .toContain(`${french(coverage.beyond)} personnes vivent à plus de 10 km`);
  // A territory that is looked at has its communes ranked, as one that is filtered by.
  await goTo(page, '?territoire=departement-69&tiroir=charts');
  await expect.poll(said).toBe(`Dans : Rhône. ${sentence}`);

  // A share of people: ranks from its 95 % intervals (Wilson), so that each has two bounds.
  const shares = await askPublished<{ code: string; rate: number; x: number; n: number }>(
    `SELECT code, unemployment_pct AS rate, unemployment_pct_numerator AS x,
       unemployment_pct_denominator AS n
     FROM {indicators_commune} i JOIN {indicator_parts_commune} p USING (code)
     WHERE unemployment_pct IS NOT NULL AND unemployment_pct_denominator > 0`,
  );
  const z = 1.959963984540054;
  const wilson = new Map(
    shares.map(({ code, rate, x, n }) => {
      const p = x / n;
      const middle = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
      const half = (z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2))) / (1 + z ** 2 / n);
      return [code, { rate, low: Math.max(0, middle - half), high: Math.min(1, middle + half) }];
    }),
  );
  const rankByShare = peerRanker(
    communes.map((one) => ({ ...one, low: null, high: null, ...wilson.get(one.code) })),
  );
  const within = communes.filter(({ arrondissement }) => arrondissement === '692');
  const ranks = within.flatMap(({ code, name }) => {
    const rank = rankByShare(code);
    return rank ? [{ name, ...wilson.get(code)!, ...rank }] : [];
  });
  await goTo(page, '?dans=arrondissement-692&indicateur=unemployment_pct&tiroir=charts');
  await expect
    .poll(said)
    .toBe(
      `${ranks.filter(isWorse).length} communes sur ${ranks.length} ont une situation moins favorable que plus de la moitié de leurs pairs. Pairs d’une commune : les 50 de même densité dont la population est la plus proche. Un rang à deux bornes : des intervalles à 95 % ou des fourchettes se recoupent.`,
    );
  expect(await selected()).toContain(`${french(within.length)} communes, où vivent`);
  // The least favourable first; of equal ranks, the highest lower bound.
  const share = ({ first, compared }: PeerRank) => (first - 1) / compared;
  const listed = ranks.toSorted((a, b) => share(b) - share(a) || b.low - a.low).slice(0, 60);
  expect(listed.filter(({ first, last }) => last > first + 10).length).toBeGreaterThan(40);
  const rows = page.getByRole('region', { name: 'Rang', exact: true }).locator('tbody tr');
  expect((await rows.allTextContents()).map(spaced)).toEqual(
    listed.map(
      ({ first, last, compared, name, rate }) =>
        `${first === last ? first : `${first} à ${last}`} / ${compared + 1}${name}${french(rate, 1)} %`,
    ),
  );
  expect(errors).toEqual([]);
});

it('question 2: says which QPV have no delegate within 5 km, how many people live there, and lists them', async () => {
  const { query, sentence } = documentedAnswer(2);
  const { page, errors } = await visit(site, query, { map: false });
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
  expect(spaced(await page.getByTestId('selection').textContent())).toBe(sentence);
  const table = page.getByRole('table', { name: /Tableau/ });
  expect(await table.getAttribute('aria-rowcount')).toBe(String(far.qpv + 1));
  const [first] = await askPublished<{ name: string; commune: string; km: number }>(
    `SELECT q.name, c.name AS commune, a.distance_km AS km FROM {qpv} q
     JOIN {communes} c ON c.code = q.communes
     JOIN {access_qpv} a ON a.qpv = q.code AND a.service = 'delegues-ddd' ORDER BY km DESC LIMIT 1`,
  );
  // A QPV is named with its commune: « Europe » is in several.
  const row = async () => spaced(await table.getByRole('row').nth(1).textContent());
  await expect.poll(row).toContain(`${first.name}${first.commune}`);
  await expect
    .poll(async () => spaced(await page.getByTestId('table-summary').textContent()))
    .toContain(`${first.name} (${first.commune})`);
  expect(await row()).toContain(`${french(first.km)} km`);
  expect(errors).toEqual([]);
});

it('question 1: says where people live far from a France services and in a poor commune', async () => {
  const { query, sentence } = documentedAnswer(1);
  const { page, errors } = await visit(site, query);
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
     FROM known, fifth WHERE income <= most AND km > 10`,
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
  expect(spaced(await answer.textContent())).toBe(sentence);
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
