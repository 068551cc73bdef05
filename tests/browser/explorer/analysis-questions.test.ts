import { afterAll, beforeAll, expect, it } from 'vitest';
import { askPublished, french } from '../published.ts';
import { accessibilityViolations, openSite, type Site, spaced, visit } from '../site.ts';

let site: Site;
beforeAll(async () => {
  // Under a base path: the worker must be found there too.
  site = await openSite({ basePath: '/a/b/' });
});
afterAll(() => site.close());

/** The numbers of a French sentence, in order. */
function numbersOf(sentence: string): number[] {
  return [...sentence.matchAll(/\d{1,3}(?: \d{3})+|\d+(?:,\d+)?/g)].map(([text]) =>
    Number(text.replaceAll(' ', '').replace(',', '.')),
  );
}

/** Standard scores and neighbours of the communes with a published median income. */
async function incomeGraph() {
  const communes = await askPublished<{ code: string; income: number }>(
    'SELECT code, median_income_eur AS income FROM {indicators_commune} WHERE income IS NOT NULL ORDER BY code',
  );
  const borders = await askPublished<{ commune: string; neighbour: string }>(
    'SELECT commune, neighbour FROM {commune_adjacency}',
  );
  const mean = communes.reduce((sum, { income }) => sum + income, 0) / communes.length;
  const variance =
    communes.reduce((sum, { income }) => sum + (income - mean) ** 2, 0) / communes.length;
  const scores = communes.map(({ income }) => (income - mean) / Math.sqrt(variance));
  const at = new Map(communes.map(({ code }, i) => [code, i]));
  const neighbours: number[][] = communes.map(() => []);
  for (const { commune, neighbour } of borders) {
    const own = at.get(commune);
    const other = at.get(neighbour);
    if (own !== undefined && other !== undefined) neighbours[own].push(other);
  }
  return { scores, neighbours };
}

it('question 4: says whether income is clustered, with clusters that chance does not explain', async () => {
  const { page, errors, foreign } = await visit(
    site,
    '?tiroir=clusters&indicateur=median_income_eur',
  );
  const answer = page.getByTestId('clusters-answer');
  await answer.waitFor();
  const { scores, neighbours } = await incomeGraph();
  // Moran's I by its definition: mean of zᵢ × mean of the neighbours' z, among those who have any.
  const lags = neighbours.map((list) => list.reduce((sum, j) => sum + scores[j], 0) / list.length);
  const linked = scores.map((_, i) => i).filter((i) => neighbours[i].length > 0);
  const moran = linked.reduce((sum, i) => sum + scores[i] * lags[i], 0) / linked.length;
  expect(spaced(await page.getByTestId('clusters-moran').textContent())).toContain(
    `Indice de Moran : ${french(moran, 2)} (`,
  );
  // Clusters again, from permutations drawn by other means, one commune at a time.
  // (The few draws of the commune itself change nothing that is seen; a pool of draws, read on and
  // on, saves time.)
  const pool = Float64Array.from(
    { length: 1_999_993 },
    () => scores[Math.floor(Math.random() * scores.length)],
  );
  let read = 0;
  const tests = linked.map((i) => {
    let above = 0;
    let below = 0;
    const degree = neighbours[i].length;
    for (let draw = 0; draw < 999; draw++) {
      let sum = 0;
      for (let k = 0; k < degree; k++) {
        sum += pool[read];
        read = read + 1 === pool.length ? 0 : read + 1;
      }
      if (sum / degree >= lags[i]) above++;
      else below++;
    }
    return { i, p: Math.min(1, (2 * (Math.min(above, below) + 1)) / 1000) };
  });
  tests.sort((a, b) => a.p - b.p);
  let found = 0;
  tests.forEach(({ p }, rank) => {
    if (p <= (0.05 * (rank + 1)) / tests.length) found = rank + 1;
  });
  const significant = tests.slice(0, found).map(({ i }) => i);
  const highHigh = significant.filter((i) => scores[i] > 0 && lags[i] > 0).length;
  const lowLow = significant.filter((i) => scores[i] <= 0 && lags[i] <= 0).length;
  const sentence = spaced(await answer.textContent());
  expect(sentence).toMatch(/^Regroupé : .* communes de valeur élevée .* de valeur basse/);
  const [saidHigh, saidLow] = numbersOf(sentence);
  expect(Math.abs(saidHigh / highHigh - 1)).toBeLessThan(0.12);
  expect(Math.abs(saidLow / lowLow - 1)).toBeLessThan(0.12);
  // The legend of the map, the table and the sentence say the same.
  const legend = spaced(await page.getByTestId('picture-legend').textContent());
  expect(legend).toContain(`Élevé parmi des élevés${french(saidHigh)}`);
  expect(
    spaced(
      await page
        .getByRole('row', { name: /Bas parmi des bas/ })
        .first()
        .textContent(),
    ),
  ).toContain(french(saidLow));
  expect(await accessibilityViolations(page)).toEqual([]);
  // The map gets its indicator back with the drawer closed.
  await page.getByRole('button', { name: 'Fermer', exact: true }).click();
  await page.getByTestId('picture-legend').waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

it('question 4: compares the distance with that of points placed at random; can be stopped', async () => {
  const { page, errors } = await visit(site, '?tiroir=clusters', { map: false });
  await page.getByRole('button', { name: 'Arrêter' }).click();
  await page.getByText('Calcul arrêté.').waitFor();
  await page.getByRole('button', { name: 'Reprendre' }).click();
  const answer = page.getByTestId('clusters-answer');
  await answer.waitFor();
  const sentence = spaced(await answer.textContent());
  const points = await askPublished<{
    longitude: number;
    latitude: number;
    population: number;
    distance: number;
  }>(
    `SELECT d.longitude, d.latitude, d.population, 0 AS distance FROM {demand_points} d
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
  const drawn = Array.from({ length: mainland }, () => {
    const target = Math.random() * total;
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
  expect(errors).toEqual([]);
});

it('question 8: splits the inequality of distance between zones, with its larger uncertainty', async () => {
  const { page, errors, foreign } = await visit(
    site,
    '?tiroir=inequality&zonage=density&territoire=region-53',
    { map: false },
  );
  const answer = page.getByTestId('inequality-answer');
  await answer.waitFor();
  const communes = await askPublished<{
    km: number;
    people: number;
    area: number;
    zone: string;
    income: number | null;
  }>(
    `SELECT sum(a.km * d.population) / sum(d.population) AS km, sum(d.population)::INTEGER AS people,
       any_value(c.area_km2) AS area, any_value(c.density) AS zone, any_value(i.median_income_eur) AS income
     FROM {demand_points} d JOIN {communes} c ON c.code = d.commune
     JOIN {indicators_commune} i ON i.code = c.code
     JOIN (SELECT commune, distance_km AS km FROM {access_commune} WHERE service = 'france-services') a
       ON a.commune = c.code
     WHERE c.region = '53' GROUP BY c.code HAVING people > 0`,
  );
  const people = communes.reduce((sum, one) => sum + one.people, 0);
  const meanOf = (list: typeof communes, km: (one: (typeof communes)[0]) => number) =>
    list.reduce((sum, one) => sum + one.people * km(one), 0) /
    list.reduce((sum, one) => sum + one.people, 0);
  /** Theil's T and the part of it between classes, by their definitions. */
  const theil = (km: (one: (typeof communes)[0]) => number) => {
    const mean = meanOf(communes, km);
    const term = (ratio: number) => (ratio === 0 ? 0 : ratio * Math.log(ratio));
    const total = meanOf(communes, (one) => term(km(one) / mean));
    let between = 0;
    for (const zone of new Set(communes.map((one) => one.zone))) {
      const group = communes.filter((one) => one.zone === zone);
      const weight = group.reduce((sum, one) => sum + one.people, 0) / people;
      between += weight * term(meanOf(group, km) / mean);
    }
    return { total, share: between / total };
  };
  const spread = (one: (typeof communes)[0]) =>
    Math.hypot(one.km, (2 / 3) * Math.sqrt(one.area / Math.PI));
  const atPoint = theil((one) => one.km);
  const withTerm = theil(spread);
  const ascending = [...communes].sort((a, b) => a.km - b.km);
  const decile = (share: number) => {
    let below = 0;
    for (const one of ascending) {
      below += one.people;
      if (below >= share * people) return one.km;
    }
    return Number.NaN;
  };
  const share = (value: number) => `${french(100 * value, 1)} %`;
  const km = (value: number) => `${french(value, value < 10 ? 1 : 0)} km`;
  expect(spaced(await answer.textContent())).toBe(
    `Un habitant sur dix vit à plus de ${km(decile(0.9))} d’une France services, un sur dix à moins de ${km(decile(0.1))}. Les écarts entre classes de « Grille de densité » font ${share(atPoint.share)} de cette inégalité ; les ${share(1 - atPoint.share)} qui restent sont à l’intérieur des classes.`,
  );
  expect(spaced(await page.getByTestId('inequality-uncertainty').textContent())).toBe(
    `La plus grande incertitude est le point où l’on compte les habitants : l’indice de Theil vaut ${french(atPoint.total, 2)} si chacun est au chef-lieu de sa commune, ${french(withTerm.total, 2)} si l’on ajoute l’étendue de la commune (la part entre classes devient ${share(withTerm.share)}).`,
  );
  // The concentration curve at half of the people, from the poorest commune, by linear interpolation.
  const ranked = communes
    .filter(({ income }) => income !== null)
    .sort((a, b) => (a.income as number) - (b.income as number));
  const travelled = (distance: (one: (typeof communes)[0]) => number) => {
    const all = ranked.reduce((sum, one) => sum + one.people, 0);
    const kilometres = ranked.reduce((sum, one) => sum + one.people * distance(one), 0);
    let below = 0;
    let covered = 0;
    for (let start = 0, end = 0; start < ranked.length; start = end) {
      let here = 0;
      let hereKm = 0;
      for (; end < ranked.length && ranked[end].income === ranked[start].income; end++) {
        here += ranked[end].people;
        hereKm += ranked[end].people * distance(ranked[end]);
      }
      if (below + here >= all / 2)
        return (covered + (hereKm * (all / 2 - below)) / here) / kilometres;
      below += here;
      covered += hereKm;
    }
    return Number.NaN;
  };
  expect(spaced(await page.getByTestId('inequality-income').textContent())).toContain(
    `parcourt ${share(travelled((one) => one.km))} des kilomètres (${share(travelled(spread))} avec l’étendue des communes)`,
  );
  await page.getByText('La courbe en tableau').click();
  const half = page.getByRole('row', { name: /^50 %/ });
  expect(spaced(await half.textContent())).toContain(share(travelled((one) => one.km)));
  expect(await accessibilityViolations(page)).toEqual([]);
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

it('question 5: sets the dated lists of the network beside the target, and moves the map in time', async () => {
  const { page, errors, foreign } = await visit(site, '?tiroir=history');
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
  const query = new URL(page.url()).searchParams;
  expect([query.get('service'), query.get('points')]).toEqual([
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
  const { page, errors, foreign } = await visit(
    site,
    '?tiroir=sensitivity&niveau=epci&seuil=5&ailleurs=epci,7',
    { map: false },
  );
  const answer = page.getByTestId('sensitivity-answer');
  await answer.waitFor();
  // 7 km is no published threshold: both shares again from the distance of each commune.
  const territories = await askPublished<{ people: number; five: number; seven: number }>(
    `SELECT sum(d.population)::INTEGER AS people,
       100 * sum(d.population) FILTER (a.km > 5) / sum(d.population) AS five,
       100 * sum(d.population) FILTER (a.km > 7) / sum(d.population) AS seven
     FROM {demand_points} d JOIN {communes} c ON c.code = d.commune
     JOIN (SELECT commune, distance_km AS km FROM {access_commune} WHERE service = 'france-services') a
       ON a.commune = c.code
     WHERE c.epci IS NOT NULL AND c.code NOT IN ('75056', '69123', '13055') GROUP BY c.epci ORDER BY c.epci`,
  );
  const five = territories.map((one) => one.five ?? 0);
  const seven = territories.map((one) => one.seven ?? 0);
  // Kendall's τ-b by its definition, over every pair. Paris, Lyon and Marseille are counted by
  // arrondissement on the site, never beyond 5 km: left out here, they move τ by less than 0.01.
  let concordant = 0;
  let discordant = 0;
  let tiedFive = 0;
  let tiedSeven = 0;
  for (let i = 0; i < five.length; i++) {
    for (let j = 0; j < i; j++) {
      const a = Math.sign(five[i] - five[j]);
      const b = Math.sign(seven[i] - seven[j]);
      if (a === 0) tiedFive++;
      if (b === 0) tiedSeven++;
      if (a * b > 0) concordant++;
      else if (a * b < 0) discordant++;
    }
  }
  const pairs = (five.length * (five.length - 1)) / 2;
  const tau = (concordant - discordant) / Math.sqrt((pairs - tiedFive) * (pairs - tiedSeven));
  const sentence = spaced(await answer.textContent());
  expect(sentence).toMatch(
    /^De « intercommunalités \(EPCI\), 5 km » à « intercommunalités \(EPCI\), 7 km », le classement change (un peu|nettement) \(τ de Kendall : 0,\d\d ; ρ de Spearman : 0,\d\d ; 1 : même ordre, 0 : aucun rapport\)\.$/,
  );
  const said = Number(/Kendall : (0,\d\d)/.exec(sentence)?.[1].replace(',', '.'));
  expect(Math.abs(said - tau)).toBeLessThan(0.011);
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
    .poll(async () => spaced(await answer.textContent()))
    .toContain('à « intercommunalités (EPCI), 20 km »');
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});
