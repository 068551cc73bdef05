import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askPublished, french } from '../published.ts';
import { accessibilityViolations, goTo, openSite, type Site, spaced, visit } from '../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const pilots = 'territoires=ept-200057867,commune-69256,ensemble-ouest-provence';
const km = (value: number) => `${french(value, value < 10 ? 1 : 0)} km`;

describe('the comparison', () => {
  it('sets the pilot sites side by side in one click, and asks for the fourth', async () => {
    const { page, errors, foreign } = await visit(site, 'comparer/');
    await page.getByRole('button', { name: 'Sites pilotes de la convention' }).click();
    await page.getByRole('columnheader', { name: 'Ouest Provence' }).waitFor();
    expect(page.url()).toContain(pilots);
    await expect
      .poll(async () => (await page.getByRole('listitem').allTextContents()).map(spaced))
      .toContain('Vaulx-en-Velin commune×');
    expect(await page.getByText('n’est pas nommé dans le texte de la convention').count()).toBe(1);
    const fourth = page.getByLabel('Le quatrième site', { exact: false });
    const [{ count }] = await askPublished<{ count: number }>(
      `SELECT count(*)::INTEGER AS count FROM (SELECT epci FROM {communes} WHERE epci IS NOT NULL
       GROUP BY epci HAVING 2 * count(*) FILTER (departement IN ('59', '62')) > count(*))`,
    );
    // Across Nord and Pas-de-Calais: in the former région, in no single département.
    expect(await fourth.locator('option[value="245900758"]').textContent()).toBe('CC Flandre Lys');
    await expect.poll(() => fourth.locator('option').count()).toBe(count + 1);
    await fourth.selectOption({ label: 'CU de Dunkerque' });
    await page.getByRole('columnheader', { name: 'CU de Dunkerque' }).waitFor();
    await page.getByRole('button', { name: 'Retirer CU de Dunkerque' }).click();
    await page
      .getByRole('columnheader', { name: 'CU de Dunkerque' })
      .waitFor({ state: 'detached' });
    await page.goBack();
    await page.getByRole('columnheader', { name: 'CU de Dunkerque' }).waitFor();
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
  });

  it('adds the pilot sites to what is compared while there is room, and gives back what they replace', async () => {
    const { page } = await visit(site, 'comparer/?territoires=departement-01,commune-69256');
    await page.getByRole('button', { name: 'Ajouter les sites pilotes de la convention' }).click();
    await expect
      .poll(() => new URL(page.url()).searchParams.get('territoires'))
      .toBe('departement-01,commune-69256,ept-200057867,ensemble-ouest-provence');
    const four = ['01', '02', '03', '04'].map((code) => `departement-${code}`).join(',');
    await goTo(page, `?territoires=${four}`);
    await page.getByRole('button', { name: 'Remplacer par les sites pilotes' }).click();
    await page
      .getByText(/Il n’y avait pas la place pour tous.*les 4 territoires choisis/)
      .waitFor();
    expect(page.url()).toContain(pilots);
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Les reprendre' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('territoires')).toBe(four);
    await page.getByRole('columnheader', { name: 'Allier' }).waitFor();
  });

  it('shows the value, the gap to France and the rank among peers', async () => {
    const { page } = await visit(site, `comparer/?${pilots}`);
    const row = page.locator('[data-indicator="distance_france_services_km"]');
    await row.waitFor();
    const cells = async () => (await row.locator('td').allTextContents()).map(spaced);
    const [{ france }] = await askPublished<{ france: number }>(
      'SELECT distance_france_services_km AS france FROM {indicators_pays}',
    );
    // The gap is that of the values as they are read; the rank is that of those that are published.
    const shown = (value: number) => Math.round(value * 10) / 10;
    const expected = async (level: string, code: string, population: string, peers: string) => {
      const [own] = await askPublished<{ km: number; first: number; equal: number; of: number }>(
        `WITH everyone AS (
           SELECT i.code, i.distance_france_services_km AS km, ${population}
           FROM {indicators_${level}} i ${peers}
         ), own AS (FROM everyone WHERE code = '${code}'),
         peer AS (
           SELECT e.* FROM everyone e, own WHERE e.code <> own.code AND e.density IS NOT DISTINCT FROM own.density
           ORDER BY greatest(e.population / own.population, own.population / e.population), e.population, e.code
           LIMIT ${level === 'commune' ? 50 : 20}
         )
         SELECT own.km, (SELECT count(*) FROM peer WHERE peer.km < own.km)::INTEGER + 1 AS first,
           (SELECT count(*) FROM peer WHERE peer.km = own.km)::INTEGER AS equal,
           (SELECT count(*) FROM peer WHERE peer.km IS NOT NULL)::INTEGER + 1 AS "of" FROM own`,
      );
      const gap = shown(own.km) - shown(france);
      return {
        value: km(own.km),
        gap: `${gap < 0 ? '−' : '+'}${km(Math.abs(gap))}`,
        rank: `rang ${own.first}${own.equal > 0 ? ' ex æquo' : ''} sur ${own.of}`,
      };
    };
    const plaineCommune = await expected(
      'ept',
      '200057867',
      't.population::DOUBLE AS population, NULL AS density',
      "JOIN {territories} t ON t.level = 'ept' AND t.code = i.code",
    );
    const vaulx = await expected(
      'commune',
      '69256',
      'c.population::DOUBLE AS population, c.density',
      'JOIN {communes} c ON c.code = i.code AND c.population > 0',
    );
    for (const [cell, { value, gap, rank }] of [
      [0, plaineCommune],
      [1, vaulx],
    ] as const) {
      const said = async () => (await cells())[cell];
      await expect.poll(said).toContain(value);
      await expect.poll(said).toContain(`${gap} par rapport à : France`);
      await expect.poll(said).toContain(rank);
    }
    // The only named set has no peer; its mean is that of its six communes.
    const [{ mean }] = await askPublished<{ mean: number }>(
      `SELECT sum(distance_km * population) / sum(population) AS mean
       FROM {access_commune} a JOIN {communes} c ON c.code = a.commune
       WHERE service = 'france-services' AND commune IN ('13029', '13039', '13044', '13047', '13063', '13078')`,
    );
    const [, , set] = await cells();
    expect(set).toContain(km(mean));
    expect(set).not.toContain('rang');
    // Its communes on the scale of France: the middle half of them, in words below the figure.
    const inner = (
      await askPublished<{ km: number }>(
        `SELECT i.distance_france_services_km AS km FROM {indicators_commune} i
         JOIN {communes} c ON c.code = i.code WHERE c.ept = '200057867' ORDER BY km`,
      )
    ).map((one) => one.km);
    const quartile = (share: number) => km(inner[Math.ceil(share * inner.length) - 1]);
    await expect
      .poll(async () =>
        spaced(await row.locator('td').first().getByTestId('inner-distribution').textContent()),
      )
      .toBe(
        `la moitié de ses ${inner.length} communes : de ${quartile(0.25)} à ${quartile(0.75)}`.replace(
          ' km à',
          ' à',
        ),
      );
    expect(await accessibilityViolations(page)).toEqual([]);
  });

  it('says why a value is missing, and changes subject and reference in the address', async () => {
    const { page } = await visit(site, `comparer/?${pilots}&sujet=income`);
    const row = page.locator('[data-indicator="median_income_eur"]');
    await row.waitFor();
    const cells = (await row.locator('td').allTextContents()).map(spaced);
    expect(cells[0]).toContain('ne s’agrège pas à ce niveau');
    const [{ median }] = await askPublished<{ median: number }>(
      "SELECT median_income_eur AS median FROM {indicators_commune} WHERE code = '69256'",
    );
    expect(cells[1]).toContain(`${french(median)} €`);
    await page.getByLabel('Écart à').selectOption('region');
    await page.getByText('écart à : Auvergne-Rhône-Alpes').first().waitFor();
    expect(page.url()).toContain('reference=region');
    // Any other indicator is found as on the explorer, and comes before those of the subject.
    await page.getByRole('button', { name: 'Ajouter un indicateur' }).click();
    const search = page.getByRole('searchbox');
    await search.fill('75 ans');
    await search.press('Enter');
    const added = page.locator('tr[data-indicator="share_75_over_pct"]');
    await added.waitFor();
    expect(page.url()).toContain('indicateurs=share_75_over_pct');
    const [{ share }] = await askPublished<{ share: number }>(
      "SELECT share_75_over_pct AS share FROM {indicators_commune} WHERE code = '69256'",
    );
    await expect
      .poll(async () => spaced(await added.locator('td').nth(1).textContent()))
      .toContain(`${french(share, 1)} %`);
    await page.getByLabel('Sujet').selectOption('choix');
    await row.waitFor({ state: 'detached' });
    expect(await page.locator('tbody tr').count()).toBe(1);
    // A QPV that nobody was counted in has no rank among its like, and it is said.
    const [uncounted] = await askPublished<{ code: string; name: string }>(
      'SELECT code, name FROM {qpv} WHERE population IS NULL ORDER BY code LIMIT 1',
    );
    await goTo(page, `?territoires=qpv-${uncounted.code}`);
    await expect
      .poll(async () => spaced(await page.locator('thead th').nth(1).textContent()))
      .toContain('quartier prioritaire (QPV), population inconnue, donc sans rang');
  });

  it('adds a territory by keyboard, six at most, and reports what it cannot read', async () => {
    const five = ['01', '02', '03', '04', '05'].map((code) => `departement-${code}`).join(',');
    const { page } = await visit(site, `comparer/?territoires=${five},lune-1`);
    await page.getByTestId('ignored-parts').waitFor();
    const box = page.getByRole('combobox', { name: 'Ajouter un territoire' });
    await box.focus();
    await page.keyboard.type('Vaulx-en-Velin');
    await page
      .getByRole('option', { name: /^Vaulx-en-Velin.*Rhône/ })
      .first()
      .waitFor();
    // The list may still follow the last letters.
    const focused = page.locator('[role="option"][data-focused]');
    await expect
      .poll(async () => {
        await page.keyboard.press('ArrowDown');
        return (await focused.allTextContents()).join();
      })
      .toMatch(/^Vaulx-en-Velin.*Rhône/);
    await page.keyboard.press('Enter');
    await page.getByRole('columnheader', { name: 'Vaulx-en-Velin' }).waitFor();
    expect(await page.getByText('La comparaison est complète').count()).toBe(1);
    expect(await box.count()).toBe(0);
  });

  it.each([
    { name: 'English, dark', query: '&langue=en', options: { colorScheme: 'dark' } as const },
    { name: 'a phone', query: '', options: { viewport: { width: 320, height: 640 } } },
  ])('is accessible: $name', async ({ query, options }) => {
    const { page } = await visit(site, `comparer/?${pilots}${query}`, options);
    await page.locator('[data-indicator="distance_france_services_km"]').waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    // The table scrolls in its own frame, not the page.
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});
