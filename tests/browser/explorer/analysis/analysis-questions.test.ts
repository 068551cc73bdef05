import { rollup } from 'd3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askPublished, french } from '../../published.ts';
import { accessibilityViolations, goTo, openSite, type Site, spaced, visit } from '../../site.ts';
import { documentedAnswer } from '../question/documented-answers.ts';
import { demandDistances } from './demand-distances.ts';
import {
  atPoint,
  type CommuneDistance,
  poorerHalf,
  quantile,
  theil,
  withTerm,
} from './distance-inequality.ts';
import { rho, tauB } from './rank-correlation.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it('question 8: splits the inequality of distance between zones, in France and in a région, with its larger uncertainty', async () => {
  const { query, sentence } = documentedAnswer(8);
  const { page, errors, foreign } = await visit(site, query, { map: false });
  const everywhere = await askPublished<CommuneDistance & { region: string }>(
    `SELECT sum(d.km * d.people) / sum(d.people) AS km, sum(d.people)::INTEGER AS people,
       any_value(c.area_km2) AS area, any_value(c.density) AS zone, any_value(c.region) AS region,
       any_value(i.median_income_eur) AS income
     FROM (${demandDistances('france-services')}) d JOIN {communes} c ON c.code = d.commune
     JOIN {indicators_commune} i ON i.code = c.code
     WHERE d.km IS NOT NULL GROUP BY c.code HAVING sum(d.people) > 0`,
  );
  const share = (value: number) => `${french(100 * value, 1)} %`;
  const km = (value: number) => `${french(value, value < 10 ? 1 : 0)} km`;
  const said = async (id: string) => spaced(await page.getByTestId(id).textContent());
  const ofCommunes = {
    zoning: 'Grille de densité',
    counted: 'au chef-lieu de sa commune',
    extent: 'l’étendue de la commune',
  };
  const expectAnswer = async (
    communes: readonly CommuneDistance[],
    { zoning, counted, extent } = ofCommunes,
  ) => {
    const [plain, wider] = [theil(communes, atPoint), theil(communes, withTerm)];
    await expect
      .poll(() => said('inequality-answer'))
      .toBe(
        `Un habitant sur dix vit à plus de ${km(quantile(communes, 0.9))} d’une France services, un sur dix à moins de ${km(quantile(communes, 0.1))}. Les écarts entre classes de « ${zoning} » font ${share(plain.between)} de cette inégalité ; les ${share(1 - plain.between)} qui restent sont à l’intérieur des classes.`,
      );
    expect(await said('inequality-uncertainty')).toBe(
      `La plus grande incertitude est le point où l’on compte les habitants : l’indice de Theil vaut ${french(plain.total, 2)} si chacun est ${counted}, ${french(wider.total, 2)} si l’on ajoute ${extent} (la part entre classes devient ${share(wider.between)}).`,
    );
    expect(await said('inequality-income')).toContain(
      `parcourt ${share(poorerHalf(communes, atPoint))} des kilomètres (${share(poorerHalf(communes, withTerm))} avec l’étendue des communes)`,
    );
  };
  await expectAnswer(everywhere);
  expect(await said('inequality-answer')).toBe(sentence);
  await goTo(page, `${query}&territoire=region-44`);
  const grandEst = everywhere.filter(({ region }) => region === '44');
  await expectAnswer(grandEst);
  await page.getByText('La courbe en tableau').click();
  const half = page.getByRole('row', { name: /^50 %/ });
  expect(spaced(await half.textContent())).toContain(share(poorerHalf(grandEst, atPoint)));
  expect(await accessibilityViolations(page)).toEqual([]);
  // Between those who live in a QPV and everyone else, each counted where they are.
  await goTo(page, query.replace('zonage=density', 'zonage=qpv'));
  const apart = await askPublished<CommuneDistance>(
    `SELECT coalesce(a.distance_km, d.km) AS km, p.population AS people, p.area_km2 AS area,
       if(p.qpv IS NULL, 'not-qpv', 'qpv') AS zone, i.median_income_eur AS income
     FROM {demand_parts} p JOIN {indicators_commune} i ON i.code = p.commune
     LEFT JOIN {access_qpv} a ON a.qpv = p.qpv AND a.service = 'france-services'
     LEFT JOIN (${demandDistances('france-services')}) d ON p.qpv IS NULL AND d.id = p.id
     WHERE p.population > 0`,
  );
  await expectAnswer(apart, {
    zoning: 'Quartiers prioritaires (QPV) et ailleurs',
    counted: 'à un point de son QPV, ou au chef-lieu hors QPV',
    extent: 'l’étendue du QPV ou du reste de la commune',
  });
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

it('question 5: sets the dated lists of the network beside the target, and moves the map in time', async () => {
  const { query, sentence } = documentedAnswer(5);
  const { page, errors, foreign } = await visit(site, query);
  const answer = page.getByTestId('history-answer');
  await answer.waitFor();
  const lists = await askPublished<{ service: string; places: number; within: number }>(
    `SELECT p.service, count(*) AS places,
       any_value(c.population - c.population_without_point - c.beyond_10km) AS within
     FROM {access_points} p JOIN {coverage} c ON c.service = p.service AND c."grouping" = 'pays'
     WHERE p.service IN ('msap-2018', 'france-services-2020', 'france-services-2023', 'france-services')
     GROUP BY p.service`,
  );
  const [{ population }] = await askPublished<{ population: number }>(
    `SELECT sum(population)::INTEGER AS population FROM {demand_points}`,
  );
  const of = (service: string) => lists.find((list) => list.service === service)!;
  const share = ({ within }: { within: number }) => `${french((100 * within) / population, 1)} %`;
  const people = ({ within }: { within: number }) => french(Math.round(within / 100) * 100);
  const [msap, last] = [of('msap-2018'), of('france-services')];
  expect(spaced(await answer.textContent())).toBe(
    `De ${french(msap.places)} lieux (Maisons de services au public, 27 juin 2018) à ${french(last.places)} (France services, 1er août 2024) : à 10 km à vol d’oiseau, les listes couvrent ${share(msap)} puis ${share(last)} de la population (${people(msap)}, puis ${people(last)} habitants).`,
  );
  expect(spaced(await answer.textContent())).toBe(sentence);
  const panel = page.getByRole('tabpanel');
  expect(spaced(await panel.textContent())).toContain(
    'Objectif fixé pour la fin de 2016 : 1 000 maisons de services au public labellisées.',
  );
  expect(spaced(await panel.getByRole('img').textContent())).toContain(
    'par date de label, encore ouvertes en 2024',
  );
  // The line of label dates, at the date of each list.
  const labels = await askPublished<{ date: string; open: number }>(
    `SELECT d.date, (SELECT count(*) FROM {access_points}
       WHERE service = 'france-services' AND label_date <= d.date::DATE) AS open
     FROM (VALUES ('2020-10-12'), ('2023-07-07'), ('2024-08-01')) AS d(date) ORDER BY 1`,
  );
  const rows = [
    ['12 octobre 2020', 'france-services-2020', labels[0].open],
    ['7 juillet 2023', 'france-services-2023', labels[1].open],
    ['1er août 2024', 'france-services', labels[2].open],
  ] as const;
  for (const [date, service, open] of rows) {
    const row = panel.getByRole('row', { name: new RegExp(date) });
    expect(spaced(await row.textContent())).toBe(
      `France services, ${date}${french(of(service).places)}${french(of(service).within)}${share(of(service))}${french(open)}`,
    );
  }
  // The slider, with the keyboard: the question, the places and the map become those of 2020.
  const slider = page.getByRole('slider', { name: 'Liste montrée par la carte' });
  await slider.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await panel.getByText('La carte montre : France services, 12 octobre 2020.').waitFor();
  expect(await slider.getAttribute('aria-valuetext')).toBe('France services, 12 octobre 2020');
  const shown = new URL(page.url()).searchParams;
  expect([shown.get('service'), shown.get('points')]).toEqual([
    'france-services-2020',
    'france-services-2020',
  ]);
  const [{ beyond }] = await askPublished<{ beyond: number }>(
    `SELECT beyond_10km AS beyond FROM {coverage}
     WHERE "grouping" = 'pays' AND service = 'france-services-2020'`,
  );
  await expect
    .poll(async () => spaced(await page.getByTestId('answer').textContent()))
    .toContain(`${french(Math.round(beyond / 100) * 100)} personnes`);
  await expect
    .poll(async () => spaced(await page.getByRole('figure', { name: 'Légende' }).textContent()))
    .toContain('Distance à une France services (2020)');
  expect(await accessibilityViolations(page)).toEqual([]);
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

it('question 6: asks the same at another level and distance, and says how much the order changes', async () => {
  const { query, sentence } = documentedAnswer(6);
  const { page, errors, foreign } = await visit(site, query, { map: false });
  // 7 km is no published threshold: every share again, from where people are counted.
  const communes = await askPublished<Record<string, number> & { epci: string | null }>(
    `SELECT c.epci, sum(d.people)::INTEGER AS people,
       ${[5, 7, 10, 20].map((km) => `coalesce(sum(d.people) FILTER (d.km > ${km}), 0)::INTEGER AS km${km}`).join(', ')}
     FROM (${demandDistances('france-services')}) d JOIN {communes} c ON c.code = d.commune
     WHERE d.km IS NOT NULL GROUP BY c.code, c.epci HAVING sum(d.people) > 0 ORDER BY c.code`,
  );
  const inEpci = communes.filter(({ epci }) => epci !== null);
  const byEpci = rollup(
    inEpci,
    (members) => (km: string) =>
      members.reduce((sum, one) => sum + one[km], 0) /
      members.reduce((sum, one) => sum + one.people, 0),
    ({ epci }) => epci,
  );
  const ofEpci = (km: string) => [...byEpci.values()].map((share) => share(km));
  const correlation = (a: readonly number[], b: readonly number[]) =>
    `(τ de Kendall : ${french(tauB(a, b), 2)} ; ρ de Spearman : ${french(rho(a, b), 2)} ; 1 : même ordre, 0 : aucun rapport).`;
  const said = async () => spaced(await page.getByTestId('sensitivity-answer').textContent());
  await expect.poll(said).toBe(sentence);
  expect(sentence).toMatch(
    /^De « intercommunalités \(EPCI\), 5 km » à « intercommunalités \(EPCI\), 7 km », le classement change (un peu|nettement) \(/,
  );
  expect(sentence).toContain(correlation(ofEpci('km5'), ofEpci('km7')));
  const [whole] = await askPublished<{ people: number; mostly: number; territories: number }>(
    `WITH epci AS (
       SELECT beyond_5km AS people, beyond_5km_pct AS share FROM {coverage}
       WHERE "grouping" = 'epci' AND service = 'france-services')
     SELECT sum(people)::INTEGER AS people, count(*) FILTER (share > 50) AS mostly, count(*) AS territories FROM epci`,
  );
  const panel = page.getByRole('tabpanel');
  const cells = panel.getByRole('row', { name: /^Habitants plus loin/ }).getByRole('cell');
  expect(spaced(await cells.first().textContent())).toBe(french(whole.people));
  expect(
    spaced(
      await panel
        .getByRole('row', { name: /plus de la moitié/ })
        .getByRole('cell')
        .first()
        .textContent(),
    ),
  ).toBe(`${french(whole.mostly)} sur ${french(whole.territories)}`);
  expect(await accessibilityViolations(page)).toEqual([]);
  // The other distance is chosen in words; the address keeps it.
  await panel.getByRole('button', { name: /Autre distance/ }).click();
  await page.getByRole('option', { name: '20 km', exact: true }).click();
  await expect.poll(() => page.url()).toContain('ailleurs=epci,20');
  await expect
    .poll(said)
    .toBe(
      `De « intercommunalités (EPCI), 5 km » à « intercommunalités (EPCI), 20 km », le classement change beaucoup ${correlation(ofEpci('km5'), ofEpci('km20'))}`,
    );
  // Communes beside EPCI: each has the share of its EPCI; most are all near or all far, and tied.
  await goTo(page, '?tiroir=sensitivity&ailleurs=epci,10');
  const own = inEpci.map(({ km10, people }) => km10 / people);
  const shared = inEpci.map(({ epci }) => byEpci.get(epci)!('km10'));
  await expect
    .poll(said)
    .toBe(
      `De « communes, 10 km » à « intercommunalités (EPCI), 10 km », le classement change beaucoup ${correlation(own, shared)}`,
    );
  expect(spaced(await page.getByTestId('sensitivity-shift').textContent())).toContain(
    `${french(inEpci.length)} communes comparées.`,
  );
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});
