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

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** A group of the panel, counted from the published tables. */
interface Counted extends Record<string, unknown> {
  group: string;
  covered: number;
  uncovered: number;
}

/**
 * Who is covered, from the tables alone. Distances are published for communes (several points in
 * Paris, Lyon and Marseille, all within the distances asked here) and for QPV.
 */
function coverage(
  services: readonly string[],
  km: number,
  needs: 'any' | 'all',
  departement: string | null = null,
) {
  const list = services.map((id) => `'${id}'`).join(', ');
  const within = (table: string, origin: string) => `SELECT ${origin} AS id,
      count(*) FILTER (distance_km <= ${km}) AS near, count(distance_km) AS recorded
    FROM {${table}} WHERE service IN (${list}) GROUP BY ALL`;
  const enough = needs === 'any' ? 'near > 0' : `near = ${services.length}`;
  const known = needs === 'any' ? 'recorded > 0' : `recorded = ${services.length}`;
  return askPublished<Counted>(`
    WITH commune AS (
      SELECT c.code, c.population, c.frr, ${enough} AS covered, ${known} AS known
      FROM {communes} c JOIN (${within('access_commune', 'commune')}) a ON a.id = c.code
      WHERE ${departement === null ? true : `c.departement = '${departement}'`}
    ), income AS (
      SELECT c.code, i.median_income_eur AS income,
        sum(c.population) FILTER (i.median_income_eur IS NOT NULL)
          OVER (ORDER BY i.median_income_eur NULLS LAST, c.code) AS below,
        sum(c.population) FILTER (i.median_income_eur IS NOT NULL) OVER () AS everyone
      FROM {communes} c JOIN {indicators_commune} i USING (code)
    ), people AS (
      SELECT 'everyone' AS "group", covered, known, population AS people FROM commune
      UNION ALL SELECT 'frr', covered, known, population FROM commune WHERE frr IN ('socle', 'plus')
      UNION ALL SELECT 'over75', covered, known, p.share_75_over_pct_numerator
        FROM commune JOIN {indicator_parts_commune} p USING (code)
      UNION ALL SELECT 'poor', covered, known, population FROM commune JOIN income USING (code)
        WHERE income IS NOT NULL AND below <= 0.2 * everyone
      UNION ALL SELECT 'noIncome', covered, known, population FROM commune JOIN income USING (code)
        WHERE income IS NULL
      UNION ALL SELECT 'qpv', ${enough}, ${known}, q.population
        FROM {qpv} q JOIN (${within('access_qpv', 'qpv')}) a ON a.id = q.code WHERE q.population IS NOT NULL
    )
    SELECT "group", coalesce(round(sum(people) FILTER (covered)), 0)::BIGINT AS covered,
      coalesce(round(sum(people) FILTER (known AND NOT covered)), 0)::BIGINT AS uncovered
    FROM people GROUP BY "group" ORDER BY "group"`);
}

const inSentence = (people: number) =>
  french(people > 10_000 ? Math.round(people / 100) * 100 : people);

it('says how many people live near one service, and of which groups', async () => {
  const { page, errors, foreign } = await visit(site, '?lentille=10,france-services', {
    map: false,
  });
  const counted = await coverage(['france-services'], 10, 'any');
  const everyone = counted.find(({ group }) => group === 'everyone')!;
  const share = (100 * everyone.covered) / (everyone.covered + everyone.uncovered);
  await expect
    .poll(async () => spaced(await page.getByTestId('lens-answer').textContent()))
    .toContain(
      `${inSentence(everyone.covered)} personnes vivent à 10 km ou moins d’une France services, soit ${french(share, 1)} % de la population ; ${inSentence(everyone.uncovered)} vivent plus loin.`,
    );
  expect(counted).toHaveLength(6);
  for (const { group, covered, uncovered } of counted) {
    const row = spaced(await page.locator(`[data-group="${group}"]`).textContent());
    const percent = french((100 * covered) / (covered + uncovered), 1);
    expect(row, group).toMatch(
      new RegExp(`${french(covered)} ?${percent} % ?${french(uncovered)}$`),
    );
  }
  // The same as the published coverage of QPV.
  const [qpv] = await askPublished<{ uncovered: number }>(
    `SELECT beyond_10km AS uncovered FROM {coverage}
     WHERE "grouping" = 'zone:qpv' AND code = 'qpv' AND service = 'france-services'`,
  );
  expect(counted.find(({ group }) => group === 'qpv')!.uncovered).toBe(qpv.uncovered);
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

it('counts union, intersection and “neither of the two” at any distance, in the selected territory', async () => {
  const { page } = await visit(
    site,
    '?lentille=7.5,france-services,delegues-ddd&territoire=departement-69',
    { map: false },
  );
  const services = ['france-services', 'delegues-ddd'];
  const answer = page.getByTestId('lens-answer');
  const [any, all] = await Promise.all([
    coverage(services, 7.5, 'any', '69'),
    coverage(services, 7.5, 'all', '69'),
  ]);
  const union = any.find(({ group }) => group === 'everyone')!;
  const both = all.find(({ group }) => group === 'everyone')!;
  await expect
    .poll(async () => spaced(await answer.textContent()))
    .toContain(
      `${inSentence(union.covered)} personnes vivent à 7,5 km ou moins d’au moins un de ces 2 services`,
    );
  expect(spaced(await answer.textContent())).toContain(
    `${inSentence(union.uncovered)} n’en ont aucun à cette distance`,
  );
  expect(spaced(await page.getByTestId('lens-where').textContent())).toBe('Rhône');
  const overlap = spaced(await page.getByTestId('lens-overlaps').textContent());
  const [neither] = await askPublished<{ people: number }>(`
    SELECT sum(c.population)::BIGINT AS people FROM {communes} c
    JOIN {access_commune} f ON f.commune = c.code AND f.service = 'france-services'
    JOIN {access_commune} d ON d.commune = c.code AND d.service = 'delegues-ddd'
    WHERE f.distance_km > 7.5 AND d.distance_km > 7.5 AND c.departement = '69'`);
  expect(overlap).toContain(`les deux${french(both.covered)}`);
  expect(overlap).toContain(`ni l’un ni l’autre${french(neither.people)}`);
  await page.getByRole('radio', { name: 'tous ces services' }).click();
  await expect
    .poll(async () => spaced(await answer.textContent()))
    .toContain(
      `${inSentence(both.covered)} personnes vivent à 7,5 km ou moins de chacun de ces 2 services`,
    );
  expect(new URL(page.url()).searchParams.get('lentille')).toBe(
    '7.5,tous,france-services,delegues-ddd',
  );
  await page.goBack();
  await expect
    .poll(async () => spaced(await answer.textContent()))
    .toContain('au moins un de ces 2 services');
});

it('opens, asks another distance by keyboard, and closes; the legend counts communes', async () => {
  const { page } = await visit(site, '');
  await mapDrawn(page);
  await page.getByRole('heading', { name: 'Couverture' }).click();
  await page.getByRole('button', { name: 'Montrer la couverture' }).press('Enter');
  const distance = page.getByLabel('Distance à vol d’oiseau, en km');
  await distance.fill('0');
  expect(spaced(await page.getByRole('alert').textContent())).toContain('Entre 0,01 et 200 km');
  await distance.fill('9,75');
  await distance.press('Enter');
  const legend = page.getByTestId('lens-legend');
  const [counts] = await askPublished<{ covered: number; uncovered: number }>(`
    SELECT count(*) FILTER (distance_km <= 9.75) AS covered, count(*) FILTER (distance_km > 9.75) AS uncovered
    FROM {access_commune} WHERE service = 'france-services'`);
  await expect.poll(async () => spaced(await legend.textContent())).toContain('9,75 km');
  const text = spaced(await legend.textContent());
  expect(text).toContain(`Couverte${french(counts.covered)}`);
  expect(text).toContain(`Non couverte${french(counts.uncovered)}`);
  expect(new URL(page.url()).searchParams.get('lentille')).toBe('9.75,france-services');
  // The table beside the lens: the uncovered first, the most populous of them on top.
  await page.getByRole('tab', { name: 'Tableau' }).click();
  const table = page.getByRole('table', { name: /Tableau/ });
  const [top] = await askPublished<{ name: string; code: string }>(`
    SELECT c.name, c.code FROM {communes} c
    JOIN {access_commune} a ON a.commune = c.code AND a.service = 'france-services'
    WHERE a.distance_km > 9.75 ORDER BY c.population DESC, c.code LIMIT 1`);
  const row = async () => spaced(await table.getByRole('row').nth(1).textContent());
  await expect.poll(row).toContain(`${top.name}${top.code}`);
  expect(await row()).toContain('non couverte');
  const heading = table.getByRole('columnheader', { name: 'Couverture' });
  expect(await heading.getAttribute('aria-sort')).toBe('ascending');
  await heading.getByRole('button').click();
  await expect.poll(row).toContain('Paris75056');
  await expect.poll(() => new URL(page.url()).searchParams.get('tri')).toBe('-couverture');
  await page.goBack();
  await expect.poll(row).toContain(`${top.name}${top.code}`);
  await page.getByRole('button', { name: 'Revenir à l’indicateur' }).click();
  await heading.waitFor({ state: 'detached' });
  await legend.waitFor({ state: 'detached' });
  expect(new URL(page.url()).search).not.toContain('lentille');
});

it.each([
  ['light, French, wide then a phone', '?lentille=5,tous,france-services,delegues-ddd', 390],
  ['dark, English', '?lentille=5,justice&theme=dark&langue=en&niveau=epci', null],
])('breaks no rule of WCAG 2.2 AA: %s', async (_, path, phonePx) => {
  const { page } = await visit(site, path, { hasTouch: phonePx !== null });
  await page.getByTestId('lens-legend').waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  if (phonePx === null) return;
  await page.setViewportSize({ width: phonePx, height: 844 });
  await page.locator('[data-sheet-handle]').waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
});

it('reports a lens that a link spells wrongly, and shows the rest', async () => {
  const { page } = await visit(site, '?lentille=10,mairies&niveau=departement', { map: false });
  expect(spaced(await page.getByRole('status').first().textContent())).toContain('mairies');
  expect(await page.getByTestId('lens-answer').count()).toBe(0);
});
